/** Inputs of the privilege book: exchange rates, swap rates and government yields by tenor. */

import { aYear, text, years } from "../../language/units";
import type { InputBlock, Phrase } from "../template";

const tenors: readonly Phrase[] = ["3M", "1Y", "5Y", "10Y"];
const tenor = { en: "Tenor", tw: "期限", cn: "期限" };
const rounded = {
  en: "plausible early in 2026, rounded; the text prints no market rates",
  tw: "2026 年初的合理水準，取整；原文未列市場利率",
  cn: "2026 年初的合理水平，取整；原文未列市场利率",
};

export const rateInputs: readonly InputBlock[] = [
  {
    heading: { en: "Dollar rates", tw: "美元利率", cn: "美元利率" },
    inputs: [],
    tables: [
      {
        name: "Priv_dollar",
        label: { en: "Dollar rates, continuous", tw: "美元利率，連續複利", cn: "美元利率，连续复利" },
        unit: aYear,
        standing: "assumption",
        origin: rounded,
        corner: tenor,
        rows: tenors,
        columns: [
          { name: "Priv_years", heading: years, values: [0.25, 1, 5, 10], format: "0.00" },
          {
            name: "Priv_usd_rate",
            heading: { en: "SOFR swap", tw: "SOFR 交換", cn: "SOFR 互换" },
            values: [0.037, 0.0345, 0.034, 0.037],
            format: "0.00%",
          },
          {
            name: "Priv_usd_yield",
            heading: { en: "Treasury", tw: "美債", cn: "美债" },
            values: [0.038, 0.036, 0.0375, 0.042],
            format: "0.00%",
          },
        ],
      },
    ],
  },
  {
    heading: { en: "Other currencies", tw: "其他貨幣", cn: "其他货币" },
    inputs: [],
    tables: [
      {
        name: "Priv_quote",
        label: { en: "How the market quotes it", tw: "市場報價方式", cn: "市场报价方式" },
        unit: text,
        standing: "convention",
        origin: {
          en: "market convention: XXXUSD is dollars per unit",
          tw: "市場慣例：XXXUSD 為每單位外幣兌美元",
          cn: "市场惯例：XXXUSD 为每单位外币兑美元",
        },
        corner: { en: "Currency", tw: "貨幣", cn: "货币" },
        rows: [{ en: "Quote", tw: "報價", cn: "报价" }],
        columns: [
          { heading: "EUR", values: ["XXXUSD"] },
          { heading: "JPY", values: ["USDXXX"] },
          { heading: "GBP", values: ["XXXUSD"] },
          { heading: "AUD", values: ["XXXUSD"] },
        ],
      },
      {
        name: "Priv_spot",
        label: { en: "Spot exchange rates", tw: "即期匯率", cn: "即期汇率" },
        unit: { en: "as quoted", tw: "依報價方式", cn: "按报价方式" },
        standing: "assumption",
        origin: rounded,
        corner: { en: "Currency", tw: "貨幣", cn: "货币" },
        rows: [{ en: "Spot", tw: "即期", cn: "即期" }],
        columns: [
          { heading: "EUR", values: [1.165], format: "0.0000" },
          { heading: "JPY", values: [156.5], format: "0.00" },
          { heading: "GBP", values: [1.345], format: "0.0000" },
          { heading: "AUD", values: [0.67], format: "0.0000" },
        ],
      },
      {
        name: "Priv_forward",
        label: { en: "Forward exchange rates", tw: "遠期匯率", cn: "远期汇率" },
        unit: { en: "as quoted", tw: "依報價方式", cn: "按报价方式" },
        standing: "assumption",
        origin: rounded,
        corner: tenor,
        rows: tenors,
        columns: [
          { heading: "EUR", values: [1.1706, 1.184, 1.2408, 1.3201], format: "0.0000" },
          { heading: "JPY", values: [155.18, 152.03, 139.01, 125.22], format: "0.00" },
          { heading: "GBP", values: [1.345, 1.3442, 1.3356, 1.3223], format: "0.0000" },
          { heading: "AUD", values: [0.6701, 0.6677, 0.6463, 0.6148], format: "0.0000" },
        ],
      },
      {
        name: "Priv_foreign_rate",
        label: { en: "Overnight swap rates, continuous", tw: "隔夜利率交換，連續複利", cn: "隔夜利率互换，连续复利" },
        unit: aYear,
        standing: "assumption",
        origin: rounded,
        corner: tenor,
        rows: tenors,
        columns: [
          { heading: "EUR", values: [0.0193, 0.0195, 0.023, 0.0265], format: "0.00%" },
          { heading: "JPY", values: [0.006, 0.0085, 0.0145, 0.0195], format: "0.00%" },
          { heading: "GBP", values: [0.0375, 0.0355, 0.036, 0.0395], format: "0.00%" },
          { heading: "AUD", values: [0.0362, 0.0375, 0.04, 0.044], format: "0.00%" },
        ],
      },
      {
        name: "Priv_foreign_yield",
        label: { en: "Government yields, continuous", tw: "公債殖利率，連續複利", cn: "国债收益率，连续复利" },
        unit: aYear,
        standing: "assumption",
        origin: rounded,
        corner: tenor,
        rows: tenors,
        columns: [
          { heading: "EUR", values: [0.0195, 0.0202, 0.0242, 0.0282], format: "0.00%" },
          { heading: "JPY", values: [0.0055, 0.0085, 0.015, 0.02], format: "0.00%" },
          { heading: "GBP", values: [0.0378, 0.036, 0.0385, 0.0435], format: "0.00%" },
          { heading: "AUD", values: [0.036, 0.0372, 0.0405, 0.0465], format: "0.00%" },
        ],
      },
    ],
  },
];
