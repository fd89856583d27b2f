/** The privilege book's analysis of CIP basis, convenience yields and the identity. */

import { aYear, basisPoints } from "../../language/units";
import type { Phrase, TemplateBlock } from "../template";

const tenors: readonly Phrase[] = ["3M", "1Y", "5Y", "10Y"];
const currencies: readonly Phrase[] = ["EUR", "JPY", "GBP", "AUD"];
const tenor = { en: "Tenor, bp", tw: "期限，基點", cn: "期限，基点" };
const average = { en: "Average", tw: "平均值", cn: "平均值" };
const assumedRates = {
  en: "Source: rates and exchange rates assumed on Inputs",
  tw: "來源：「輸入」中假設的利率與匯率",
  cn: "来源：“输入”中假设的利率与汇率",
};

export const convenienceBlocks: readonly TemplateBlock[] = [
  {
    heading: { en: "CIP basis by tenor and currency", tw: "各期限與貨幣的 CIP 偏離", cn: "各期限与货币的 CIP 偏离" },
    lines: [
      {
        name: "Priv_synthetic",
        label: {
          en: "Synthetic dollar rate from euros, 3M",
          tw: "由歐元合成的美元利率，3M",
          cn: "由欧元合成的美元利率，3M",
        },
        formula:
          '=MKT.SYNTHUSD(INDEX(Priv_spot,1,1),INDEX(Priv_forward,1,1),INDEX(Priv_foreign_rate,1,1),INDEX(Priv_years,1),"cont",INDEX(Priv_quote,1,1))',
        unit: aYear,
        format: "0.00%",
        note: {
          en: "Euros swapped into dollars; above the direct dollar rate when dollars are scarce.",
          tw: "將歐元換成美元的利率；美元稀缺時高於直接美元利率。",
          cn: "将欧元换成美元的利率；美元稀缺时高于直接美元利率。",
        },
      },
    ],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_basis",
          headings: currencies,
          formula: '=MKT.CIPBASIS(Priv_spot,Priv_forward,Priv_usd_rate,Priv_foreign_rate,Priv_years,"cont",Priv_quote)',
          format: "0.0",
        },
        {
          name: "Priv_basis_average",
          headings: [average],
          formula: "=MMULT(Priv_basis,SEQUENCE(COLUMNS(Priv_basis),1,1,0))/COLUMNS(Priv_basis)",
          format: "0.0",
        },
      ],
    },
    chart: {
      title: {
        en: "Where are dollars scarce?",
        tw: "哪些市場美元稀缺？",
        cn: "哪些市场美元稀缺？",
      },
      kind: "bar",
      series: [
        { name: "Priv_basis", column: 1, colour: "#0F6CBD" },
        { name: "Priv_basis", column: 2, colour: "#C8551B" },
        { name: "Priv_basis", column: 3, colour: "#616161" },
        { name: "Priv_basis", column: 4, colour: "#9A7B00" },
      ],
      xTitle: { en: "Tenor", tw: "期限", cn: "期限" },
      yTitle: {
        en: "CIP basis, bp (below zero: scarce)",
        tw: "CIP 偏離，基點（負值：稀缺）",
        cn: "CIP 偏离，基点（负值：稀缺）",
      },
      source: assumedRates,
    },
  },
  {
    heading: { en: "Dollar convenience yield", tw: "美元便利收益", cn: "美元便利收益" },
    lines: [],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_dollar_cy",
          headings: currencies,
          formula: '=MKT.DOLLARCY(Priv_spot,Priv_forward,Priv_usd_rate,Priv_foreign_rate,Priv_years,"cont",Priv_quote)',
          format: "0.0",
        },
        {
          name: "Priv_dollar_average",
          headings: [average],
          formula: "=MMULT(Priv_dollar_cy,SEQUENCE(COLUMNS(Priv_dollar_cy),1,1,0))/COLUMNS(Priv_dollar_cy)",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: { en: "Swap spreads", tw: "交換利差", cn: "互换利差" },
    lines: [],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_foreign_ss",
          headings: currencies,
          formula: "=MKT.SWAPSPREAD(Priv_foreign_rate,Priv_foreign_yield)",
          format: "0.0",
        },
        {
          name: "Priv_us_ss",
          headings: [{ en: "US", tw: "美國", cn: "美国" }],
          formula: "=MKT.SWAPSPREAD(Priv_usd_rate,Priv_usd_yield)",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: { en: "Forward premium of the currency", tw: "外幣遠期溢價", cn: "外币远期溢价" },
    lines: [],
    table: {
      corner: { en: "Tenor, a year", tw: "期限，年率", cn: "期限，年率" },
      rows: tenors,
      columns: [
        {
          name: "Priv_premium",
          headings: currencies,
          formula: '=MKT.FWDPREM(Priv_spot,Priv_forward,Priv_years,"cont",Priv_quote)',
          format: "0.00%",
        },
      ],
    },
  },
  {
    heading: {
      en: "Treasury convenience yield, from yields",
      tw: "美債便利收益，由殖利率計算",
      cn: "美债便利收益，由收益率计算",
    },
    lines: [],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_treasury_cy",
          headings: currencies,
          formula: "=MKT.CONVYIELD(Priv_foreign_yield,Priv_usd_yield,Priv_premium)",
          format: "0.0",
        },
        {
          name: "Priv_treasury_average",
          headings: [average],
          formula: "=MMULT(Priv_treasury_cy,SEQUENCE(COLUMNS(Priv_treasury_cy),1,1,0))/COLUMNS(Priv_treasury_cy)",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: {
      en: "The same from the identity: dollar + US swap spread - foreign swap spread",
      tw: "由恆等式計算：美元便利收益 + 美國交換利差 − 外國交換利差",
      cn: "由恒等式计算：美元便利收益 + 美国互换利差 − 外国互换利差",
    },
    lines: [
      {
        name: "Priv_residual",
        label: { en: "Largest difference of the two", tw: "兩者最大差異", cn: "两者最大差异" },
        formula: "=ROUND(MAX(ABS(Priv_treasury_cy-Priv_identity)),9)",
        unit: basisPoints,
        format: "0.000",
        note: {
          en: "Zero whatever the rates: with continuous compounding the identity is exact.",
          tw: "無論利率為何皆為零：連續複利下恆等式精確成立。",
          cn: "无论利率为何皆为零：连续复利下恒等式精确成立。",
        },
      },
    ],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_identity",
          headings: currencies,
          formula: "=MKT.TSYCONV(Priv_dollar_cy,Priv_us_ss,Priv_foreign_ss)",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: { en: "Averages by tenor", tw: "各期限平均", cn: "各期限平均" },
    lines: [],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_line_dollar",
          headings: [{ en: "Dollar", tw: "美元", cn: "美元" }],
          formula: "=Priv_dollar_average+0",
          format: "0.0",
        },
        {
          name: "Priv_line_treasury",
          headings: [{ en: "Treasury", tw: "美債", cn: "美债" }],
          formula: "=Priv_treasury_average+0",
          format: "0.0",
        },
      ],
    },
  },
];
