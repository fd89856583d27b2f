/** What the privilege book finds, on its first screen beside the chart of the two privileges. */

import { basisPoints, billions } from "../../language/units";
import type { TemplateBlock } from "../template";

export const resultsBlock: TemplateBlock = {
  heading: { en: "Main results", tw: "主要結果", cn: "主要结果" },
  chart: {
    title: {
      en: "Do the dollar and the Treasury part ways?",
      tw: "美元與美債的特權是否分道揚鑣？",
      cn: "美元与美债的特权是否分道扬镳？",
    },
    kind: "line",
    series: [
      { name: "Priv_line_dollar", colour: "#0F6CBD" },
      { name: "Priv_line_treasury", colour: "#C8551B" },
    ],
    xTitle: { en: "Tenor", tw: "期限", cn: "期限" },
    yTitle: { en: "Convenience yield, bp", tw: "便利收益，基點", cn: "便利收益，基点" },
    source: {
      en: "Source: average of four currencies, rates assumed on Inputs",
      tw: "來源：四種貨幣平均，利率為「輸入」中的假設",
      cn: "来源：四种货币平均，利率为“输入”中的假设",
    },
  },
  lines: [
    {
      label: { en: "CIP basis of the euro, 3M", tw: "歐元 CIP 偏離，3M", cn: "欧元 CIP 偏离，3M" },
      formula: "=INDEX(Priv_basis,1,1)",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "CIP basis of the yen, 3M", tw: "日圓 CIP 偏離，3M", cn: "日元 CIP 偏离，3M" },
      formula: "=INDEX(Priv_basis,1,2)",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Dollar convenience, 3M average", tw: "美元便利收益，3M 平均", cn: "美元便利收益，3M 平均" },
      formula: "=INDEX(Priv_dollar_average,1)",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Dollar convenience, 10Y average", tw: "美元便利收益，10Y 平均", cn: "美元便利收益，10Y 平均" },
      formula: "=INDEX(Priv_dollar_average,4)",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Treasury convenience, 3M average", tw: "美債便利收益，3M 平均", cn: "美债便利收益，3M 平均" },
      formula: "=INDEX(Priv_treasury_average,1)",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Treasury convenience, 5Y average", tw: "美債便利收益，5Y 平均", cn: "美债便利收益，5Y 平均" },
      formula: "=INDEX(Priv_treasury_average,3)",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Treasury convenience, 10Y average", tw: "美債便利收益，10Y 平均", cn: "美债便利收益，10Y 平均" },
      formula: "=INDEX(Priv_treasury_average,4)",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "US swap spread, 5Y", tw: "美國交換利差，5Y", cn: "美国互换利差，5Y" },
      formula: "=INDEX(Priv_us_ss,3)",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Identity, largest residual", tw: "恆等式最大殘差", cn: "恒等式最大残差" },
      formula: "=Priv_residual",
      unit: basisPoints,
      format: "0.000",
    },
    {
      label: { en: "Rise in US debt costs at least", tw: "美國債務上升，影響至少", cn: "美国债务上升，影响至少" },
      formula: "=Priv_debt_small",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Rise in US debt costs at most", tw: "美國債務上升，影響至多", cn: "美国债务上升，影响至多" },
      formula: "=Priv_debt_large",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Scenario: CIP basis", tw: "情境：CIP 偏離", cn: "情景：CIP 偏离" },
      formula: "=Priv_shadow_basis",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Scenario: Treasury convenience", tw: "情境：美債便利收益", cn: "情景：美债便利收益" },
      formula: "=Priv_shadow_cy",
      unit: basisPoints,
      format: "0.0",
    },
    {
      label: { en: "Interest the lost privilege costs", tw: "失去特權的利息成本", cn: "失去特权的利息成本" },
      formula: "=Priv_cost",
      unit: billions,
      format: "0.0",
    },
  ],
};
