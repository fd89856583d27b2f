/** Made-up series to try things out with. */
import { type KnownSeries, series } from "./knownSeries";

export const made: readonly KnownSeries[] = [
  series("SAMPLE:SILVER", "Made-up silver price", "虛構白銀價格", "虚构白银价格", "sample demo 範例 示例"),
  series("SAMPLE:GOLD", "Made-up gold price", "虛構黃金價格", "虚构黄金价格", "sample demo 範例 示例"),
  series("SAMPLE:BTC", "Made-up bitcoin price", "虛構比特幣價格", "虚构比特币价格", "sample demo 範例 示例"),
  series("SAMPLE:SPX", "Made-up share index", "虛構股價指數", "虚构股价指数", "sample demo 範例 示例"),
  series("SAMPLE:USDKRW", "Made-up won for one dollar", "虛構美元兌韓元", "虚构美元兑韩元", "sample demo 範例 示例"),
  series(
    "SAMPLE:UST10Y",
    "Made-up ten-year yield",
    "虛構 10 年期殖利率",
    "虚构 10 年期收益率",
    "sample demo 範例 示例",
  ),
  series("SAMPLE:WALCL", "Made-up central bank assets", "虛構央行總資產", "虚构央行总资产", "sample demo 範例 示例"),
  series("SAMPLE:TGA", "Made-up government cash", "虛構政府現金", "虚构政府现金", "sample demo 範例 示例"),
  series("SAMPLE:RRP", "Made-up reverse repos", "虛構附賣回", "虚构逆回购", "sample demo 範例 示例"),
];
