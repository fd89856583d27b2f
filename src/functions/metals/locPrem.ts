import { expectAbove } from "../guard/expect";
import type { Share } from "../guard/types";
import { gramsPerTroyOunce } from "./troyOunce";

/**
 * Location premium of a metal: the local price before tax in dollars per troy ounce over the international price, decimal.
 * @customfunction
 * @param localPx Local price for the unit that gramsPerUnit states, in local currency.
 * @param fxLocalPerUsd Exchange rate, local currency per dollar.
 * @param gramsPerUnit Grams in the unit of the local price: 1000 for silver in Shanghai (CNY/kg), 1 for gold (CNY/g).
 * @param usdPerOz International price, dollars per troy ounce.
 * @param tax Value-added tax inside the local price, decimal: 0.13 in Shanghai silver; 0 when left out.
 * @returns Decimal; positive when the metal costs more there than abroad.
 * @see Shanghai Gold Exchange quotes CNY/kg for silver and CNY/g for gold; a troy ounce is 31.1034768 g
 * @errors #NUM! when a price, the exchange rate or gramsPerUnit is not above zero, or tax is −1 or less.
 * @terms 地區溢價, 地区溢价, 上海溢價, 上海溢价, 孟買溢價, 迪拜溢價, 白銀溢價, location premium, Shanghai premium
 * @rows 0-20
 * @example =MKT.LOCPREM(20500, 7.02, 1000, 76.93, 0.13) // 0.04484413905206738
 * @example =MKT.LOCPREM(20500, 7.02, 1000, 76.93) // 0.18067387712883612
 * @tw 金屬的地區溢價：當地未稅價格換算成每金衡盎司美元後相對國際價格的溢價，小數。
 * @tw localPx 當地價格，單位由 gramsPerUnit 指定，以當地貨幣計。
 * @tw fxLocalPerUsd 匯率，每美元兌當地貨幣。
 * @tw gramsPerUnit 當地報價單位的克數：上海白銀為 1000（元/公斤），黃金為 1（元/克）。
 * @tw usdPerOz 國際價格，每金衡盎司美元。
 * @tw tax 當地價格所含的增值稅，小數：上海白銀為 0.13；省略時為 0。
 * @tw returns: 小數；當地金屬比國外貴時為正。
 * @tw errors: #NUM!：價格、匯率或 gramsPerUnit 不大於零，或 tax 不大於 −1。
 * @cn 金属的地区溢价：当地不含税价格换算成每金衡盎司美元后相对国际价格的溢价，小数。
 * @cn localPx 当地价格，单位由 gramsPerUnit 指定，以当地货币计。
 * @cn fxLocalPerUsd 汇率，每美元兑当地货币。
 * @cn gramsPerUnit 当地报价单位的克数：上海白银为 1000（元/千克），黄金为 1（元/克）。
 * @cn usdPerOz 国际价格，每金衡盎司美元。
 * @cn tax 当地价格所含的增值税，小数：上海白银为 0.13；省略时为 0。
 * @cn returns: 小数；当地金属比国外贵时为正。
 * @cn errors: #NUM!：价格、汇率或 gramsPerUnit 不大于零，或 tax 不大于 −1。
 */
export function locPrem(
  localPx: number,
  fxLocalPerUsd: number,
  gramsPerUnit: number,
  usdPerOz: number,
  tax: Share = 0,
): number {
  expectAbove("localPx", localPx, 0);
  expectAbove("fxLocalPerUsd", fxLocalPerUsd, 0);
  expectAbove("gramsPerUnit", gramsPerUnit, 0);
  expectAbove("usdPerOz", usdPerOz, 0);
  expectAbove("tax", tax, -1);
  const localUsdPerOz = ((localPx / (1 + tax) / fxLocalPerUsd) * gramsPerTroyOunce) / gramsPerUnit;
  return (localUsdPerOz - usdPerOz) / usdPerOz;
}
