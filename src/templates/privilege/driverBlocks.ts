/** The privilege book's analysis of debt, balance sheets and a correlation. */

import { basisPoints, billions, correlation } from "../../language/units";
import type { TemplateBlock } from "../template";

export const driverBlocks: readonly TemplateBlock[] = [
  {
    heading: { en: "What government debt does", tw: "政府債務的影響", cn: "政府债务的影响" },
    lines: [
      {
        name: "Priv_debt_small",
        label: { en: "Five-year Treasury, smaller effect", tw: "五年期美債，較小影響", cn: "五年期美债，较小影响" },
        formula: "=INDEX(MKT.DEBTELAST(Priv_debt_us,0,Priv_slope_us,Priv_slope_foreign),1,2)",
        unit: basisPoints,
        format: "0.0",
        note: {
          en: "From the rise in US debt alone.",
          tw: "僅計美國債務上升。",
          cn: "仅计美国债务上升。",
        },
      },
      {
        name: "Priv_debt_large",
        label: { en: "Five-year Treasury, larger effect", tw: "五年期美債，較大影響", cn: "五年期美债，较大影响" },
        formula: "=INDEX(MKT.DEBTELAST(Priv_debt_us,0,Priv_slope_us,Priv_slope_foreign),1,1)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_debt_net_low",
        label: { en: "With foreign debt too, lowest", tw: "併計外國債務，最低", cn: "并计外国债务，最低" },
        formula: "=INDEX(MKT.DEBTELAST(Priv_debt_us,Priv_debt_foreign,Priv_slope_us,Priv_slope_foreign),1,1)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_debt_net_high",
        label: { en: "With foreign debt too, highest", tw: "併計外國債務，最高", cn: "并计外国债务，最高" },
        formula: "=INDEX(MKT.DEBTELAST(Priv_debt_us,Priv_debt_foreign,Priv_slope_us,Priv_slope_foreign),1,2)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_cost",
        label: {
          en: "Interest the lost privilege costs",
          tw: "失去特權的利息成本",
          cn: "失去特权的利息成本",
        },
        formula: "=Priv_us_debt*1000*ABS(Priv_printed_5y)/10000",
        unit: billions,
        format: "0.0",
        note: {
          en: "A year, an illustration: the stock of debt times the five-year figure.",
          tw: "每年，僅供說明：債務總額乘以五年期數字。",
          cn: "每年，仅供说明：债务总额乘以五年期数字。",
        },
      },
    ],
  },
  {
    heading: {
      en: "One balance sheet, two privileges",
      tw: "同一張資產負債表，兩種特權",
      cn: "同一张资产负债表，两种特权",
    },
    lines: [
      {
        name: "Priv_shadow_basis",
        label: { en: "CIP basis", tw: "CIP 偏離", cn: "CIP 偏离" },
        formula: "=INDEX(MKT.SHADOWCOST(Priv_lambda,Priv_k_fx,Priv_k_tsy),1,1)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_shadow_ss",
        label: { en: "US swap spread", tw: "美國交換利差", cn: "美国互换利差" },
        formula: "=INDEX(MKT.SHADOWCOST(Priv_lambda,Priv_k_fx,Priv_k_tsy),1,2)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_shadow_cy",
        label: { en: "Treasury convenience yield", tw: "美債便利收益", cn: "美债便利收益" },
        formula: "=INDEX(MKT.SHADOWCOST(Priv_lambda,Priv_k_fx,Priv_k_tsy),1,3)",
        unit: basisPoints,
        format: "0.0",
        note: {
          en: "Shadow cost times the balance sheet of an FX swap less that of a Treasury; foreign swap spread at zero.",
          tw: "影子成本乘以（外匯交換占用 − 美債占用）；外國交換利差設為零。",
          cn: "影子成本乘以（外汇掉期占用 − 美债占用）；外国互换利差设为零。",
        },
      },
    ],
    table: {
      corner: { en: "Shadow cost", tw: "影子成本", cn: "影子成本" },
      rows: { name: "Priv_lambdas", formula: "=SEQUENCE(6,1,0,0.001)", count: 6, format: "0.0%" },
      columns: [
        {
          name: "Priv_shadow",
          headings: [
            { en: "CIP basis", tw: "CIP 偏離", cn: "CIP 偏离" },
            { en: "Swap spread", tw: "交換利差", cn: "互换利差" },
            { en: "Treasury", tw: "美債", cn: "美债" },
          ],
          formula: "=MKT.SHADOWCOST(Priv_lambdas,Priv_k_fx,Priv_k_tsy)",
          format: "0.0",
        },
      ],
    },
    chart: {
      title: {
        en: "What does a tighter balance sheet do?",
        tw: "資產負債表收緊有何影響？",
        cn: "资产负债表收紧有何影响？",
      },
      kind: "line",
      series: [
        { name: "Priv_shadow", column: 1, colour: "#0F6CBD" },
        { name: "Priv_shadow", column: 2, colour: "#616161" },
        { name: "Priv_shadow", column: 3, colour: "#C8551B" },
      ],
      xTitle: { en: "Shadow cost a year", tw: "影子成本，年率", cn: "影子成本，年率" },
      yTitle: basisPoints,
      source: {
        en: "Source: balance sheet used by each trade assumed on Inputs",
        tw: "來源：「輸入」中假設的資產負債表占用",
        cn: "来源：“输入”中假设的资产负债表占用",
      },
    },
  },
  {
    heading: { en: "How firm is the correlation?", tw: "相關係數有多可靠？", cn: "相关系数有多可靠？" },
    lines: [
      {
        name: "Priv_corr_low",
        label: { en: "95 % interval, lower end", tw: "95% 信賴區間，下端", cn: "95% 置信区间，下端" },
        formula: "=INDEX(MKT.CORRCI(Priv_correlation,Priv_observations),1,1)",
        unit: correlation,
        format: "0.00",
      },
      {
        name: "Priv_corr_high",
        label: { en: "95 % interval, upper end", tw: "95% 信賴區間，上端", cn: "95% 置信区间，上端" },
        formula: "=INDEX(MKT.CORRCI(Priv_correlation,Priv_observations),1,2)",
        unit: correlation,
        format: "0.00",
        note: {
          en: "Below zero at both ends with the number of months assumed.",
          tw: "以所假設月數計，兩端皆小於零。",
          cn: "按所假设月数计，两端均小于零。",
        },
      },
    ],
  },
];
