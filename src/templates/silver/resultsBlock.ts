/** What the silver book finds, on its first screen beside the payoff chart. */

import {
  aYear,
  contracts,
  dollars,
  dollarsPerOunce,
  multiple,
  perShare,
  probability,
  share,
  years,
} from "../../language/units";
import type { TemplateBlock } from "../template";
import { butterflyChart } from "./butterflyBlock";

export const resultsBlock: TemplateBlock = {
  heading: { en: "Main results", tw: "主要結果", cn: "主要结果" },
  chart: butterflyChart,
  lines: [
    {
      label: { en: "Butterfly: most it can earn, net", tw: "蝶式：最大淨收益", cn: "蝶式：最大净收益" },
      formula: "=Silver_fly_max",
      unit: perShare,
      format: "0.00",
    },
    {
      label: { en: "Butterfly: gain over cost at best", tw: "蝶式：最大收益/成本", cn: "蝶式：最大收益/成本" },
      formula: "=Silver_fly_multiple",
      unit: multiple,
      format: "0.0",
    },
    {
      label: { en: "Butterfly: lower breakeven", tw: "蝶式：下方損益兩平", cn: "蝶式：下方盈亏平衡" },
      formula: "=Silver_fly_low",
      unit: perShare,
      format: "0.00",
    },
    {
      label: { en: "Butterfly: upper breakeven", tw: "蝶式：上方損益兩平", cn: "蝶式：上方盈亏平衡" },
      formula: "=Silver_fly_high",
      unit: perShare,
      format: "0.00",
    },
    {
      label: { en: "COMEX curve, slope", tw: "COMEX 曲線斜率", cn: "COMEX 曲线斜率" },
      formula: "=Silver_comex_slope",
      unit: aYear,
      format: "0.0%",
    },
    {
      label: { en: "London lease rate", tw: "倫敦租借利率", cn: "伦敦租借利率" },
      formula: "=Silver_lease",
      unit: aYear,
      format: "0.0%",
    },
    {
      label: { en: "Shanghai premium without VAT", tw: "上海溢價（不含增值稅）", cn: "上海溢价（不含增值税）" },
      formula: "=Silver_shanghai_premium",
      unit: share,
      format: "0.0%",
    },
    {
      label: { en: "Calendar spread, profit on the turn", tw: "跨期價差：轉折時損益", cn: "跨期价差：转折时盈亏" },
      formula: "=Silver_spread_pnl",
      unit: dollars,
      format: "#,##0",
    },
    {
      label: { en: "Index rebalance, contracts", tw: "指數再平衡口數", cn: "指数再平衡手数" },
      formula: "=Silver_flow",
      unit: contracts,
      format: "#,##0",
    },
    {
      label: { en: "Price after the upside", tw: "上漲後的價格", cn: "上涨后的价格" },
      formula: "=Silver_upside_price",
      unit: dollarsPerOunce,
      format: "0.00",
    },
    {
      label: { en: "Payback of substitution", tw: "替代的回收期", cn: "替代的回收期" },
      formula: "=Silver_payback",
      unit: years,
      format: "0.0",
    },
    {
      label: { en: "First target touched in time", tw: "期限內觸及第一目標", cn: "期限内触及第一目标" },
      formula: "=INDEX(Silver_target_touch,1)",
      unit: probability,
      format: "0%",
    },
    {
      label: { en: "Second target touched in time", tw: "期限內觸及第二目標", cn: "期限内触及第二目标" },
      formula: "=INDEX(Silver_target_touch,2)",
      unit: probability,
      format: "0.0%",
    },
    {
      label: { en: "Third target touched in time", tw: "期限內觸及第三目標", cn: "期限内触及第三目标" },
      formula: "=INDEX(Silver_target_touch,3)",
      unit: probability,
      format: "0.000%",
    },
    {
      label: { en: "Silver's weight at the vol target", tw: "達波動率目標的白銀權重", cn: "达波动率目标的白银权重" },
      formula: "=Silver_weight",
      unit: share,
      format: "0%",
    },
    {
      label: { en: "Hit rate, 95 % interval from", tw: "命中率 95% 區間，下端", cn: "命中率 95% 区间，下端" },
      formula: "=Silver_rate_low",
      unit: share,
      format: "0%",
    },
    {
      label: { en: "Hit rate, 95 % interval to", tw: "命中率 95% 區間，上端", cn: "命中率 95% 区间，上端" },
      formula: "=Silver_rate_high",
      unit: share,
      format: "0%",
    },
  ],
};
