/** Inputs of the privilege book: debt, balance sheets, and the figures that the document prints. */

import { aYear, basisPoints, correlation, count, share } from "../../language/units";
import type { InputBlock } from "../template";

const perPoint = { en: "bp a point", tw: "基點/百分點", cn: "基点/百分点" };

export const driverInputs: readonly InputBlock[] = [
  {
    heading: { en: "Debt and convenience", tw: "債務與便利收益", cn: "债务与便利收益" },
    inputs: [
      {
        name: "Priv_debt_us",
        label: { en: "Rise in US debt over GDP", tw: "美國債務/GDP 上升", cn: "美国债务/GDP 上升" },
        value: 0.1,
        unit: share,
        format: "0.0%",
        standing: "assumption",
        origin: { en: "ten points, for illustration", tw: "十個百分點，僅供說明", cn: "十个百分点，仅供说明" },
      },
      {
        name: "Priv_debt_foreign",
        label: { en: "Rise in foreign debt over GDP", tw: "外國債務/GDP 上升", cn: "外国债务/GDP 上升" },
        value: 0,
        unit: share,
        format: "0.0%",
        standing: "assumption",
        origin: { en: "none, for illustration", tw: "不變，僅供說明", cn: "不变，仅供说明" },
      },
      {
        name: "Priv_us_debt",
        label: { en: "US government debt", tw: "美國政府債務", cn: "美国政府债务" },
        value: 38,
        unit: { en: "USD tn", tw: "兆美元", cn: "万亿美元" },
        format: "0.0",
        standing: "document",
        origin: "2-66",
      },
    ],
    tables: [
      {
        name: "Priv_slopes",
        label: {
          en: "Effect of one point of debt over GDP",
          tw: "債務/GDP 每升一個百分點的影響",
          cn: "债务/GDP 每升一个百分点的影响",
        },
        unit: perPoint,
        standing: "document",
        origin: "2-18, 2-19",
        corner: { en: "Estimate", tw: "估計", cn: "估计" },
        rows: [
          { en: "Smaller", tw: "較小", cn: "较小" },
          { en: "Larger", tw: "較大", cn: "较大" },
        ],
        columns: [
          {
            name: "Priv_slope_us",
            heading: { en: "US debt", tw: "美國債務", cn: "美国债务" },
            values: [-0.37, -0.86],
            format: "0.00",
          },
          {
            name: "Priv_slope_foreign",
            heading: { en: "Foreign debt", tw: "外國債務", cn: "外国债务" },
            values: [0.09, 0.23],
            format: "0.00",
          },
        ],
      },
    ],
  },
  {
    heading: { en: "Dealers' balance sheets", tw: "交易商資產負債表", cn: "交易商资产负债表" },
    inputs: [
      {
        name: "Priv_lambda",
        label: { en: "Shadow cost of balance sheet", tw: "資產負債表的影子成本", cn: "资产负债表的影子成本" },
        value: 0.0025,
        unit: aYear,
        format: "0.00%",
        standing: "assumption",
        origin: { en: "not in the text", tw: "原文未提", cn: "原文未提" },
      },
      {
        name: "Priv_k_fx",
        label: {
          en: "Balance sheet used by an FX swap",
          tw: "外匯交換占用的資產負債表",
          cn: "外汇掉期占用的资产负债表",
        },
        value: 0.4,
        unit: { en: "per unit", tw: "每單位", cn: "每单位" },
        format: "0.0",
        standing: "assumption",
        origin: { en: "not in the text", tw: "原文未提", cn: "原文未提" },
      },
      {
        name: "Priv_k_tsy",
        label: { en: "Balance sheet used by a Treasury", tw: "美債占用的資產負債表", cn: "美债占用的资产负债表" },
        value: 1,
        unit: { en: "per unit", tw: "每單位", cn: "每单位" },
        format: "0.0",
        standing: "assumption",
        origin: {
          en: "the text says only: more than an FX swap",
          tw: "原文僅稱多於外匯交換",
          cn: "原文仅称多于外汇掉期",
        },
      },
    ],
  },
  {
    heading: { en: "Figures the text prints", tw: "原文列出的數字", cn: "原文列出的数字" },
    inputs: [
      {
        name: "Priv_printed_5y",
        label: { en: "Five-year Treasuries since 2021", tw: "五年期美債，2021 年以來", cn: "五年期美债，2021 年以来" },
        value: -26,
        unit: basisPoints,
        format: "0",
        standing: "document",
        origin: "2-07",
      },
      {
        name: "Priv_correlation",
        label: {
          en: "Dollar and 10-year Treasury correlate",
          tw: "美元與十年期美債的相關係數",
          cn: "美元与十年期美债的相关系数",
        },
        value: -0.29,
        unit: correlation,
        format: "0.00",
        standing: "document",
        origin: "2-10",
      },
      {
        name: "Priv_observations",
        label: { en: "Observations behind the correlation", tw: "相關係數的觀測數", cn: "相关系数的观测数" },
        value: 180,
        unit: count,
        format: "0",
        standing: "assumption",
        origin: {
          en: "months from 2010 to 2024; not in the text",
          tw: "2010 至 2024 年月數；原文未提",
          cn: "2010 至 2024 年月数；原文未提",
        },
      },
    ],
  },
];
