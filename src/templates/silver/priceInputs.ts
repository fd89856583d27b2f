/** Inputs of the silver book: prices, curves, places. */

import { month } from "../../language/periods";
import { aYear, dollarsPerOunce, years } from "../../language/units";
import type { InputBlock } from "../template";

export const priceInputs: readonly InputBlock[] = [
  {
    heading: { en: "Prices and curves", tw: "價格與曲線", cn: "价格与曲线" },
    inputs: [
      {
        name: "Silver_comex",
        label: { en: "COMEX silver", tw: "COMEX 白銀", cn: "COMEX 白银" },
        value: 76.93,
        unit: dollarsPerOunce,
        format: "0.00",
        standing: "document",
        origin: "0-16",
      },
      {
        name: "Silver_london",
        label: { en: "London spot silver", tw: "倫敦現貨白銀", cn: "伦敦现货白银" },
        value: 78.6,
        unit: dollarsPerOunce,
        format: "0.00",
        standing: "assumption",
        origin: {
          en: "the text prints no London price; some 2 % above COMEX",
          tw: "原文未列倫敦價格；假設約高於 COMEX 2%",
          cn: "原文未列伦敦价格；假设约高于 COMEX 2%",
        },
      },
      {
        name: "Silver_usd_rate",
        label: { en: "Dollar interest rate", tw: "美元利率", cn: "美元利率" },
        value: 0.037,
        unit: aYear,
        format: "0.00%",
        standing: "assumption",
        origin: { en: "money-market rate, rounded", tw: "貨幣市場利率，取整", cn: "货币市场利率，取整" },
      },
      {
        name: "Silver_storage",
        label: { en: "Storage and insurance", tw: "倉儲與保險", cn: "仓储与保险" },
        value: 0.003,
        unit: aYear,
        format: "0.00%",
        standing: "assumption",
        origin: { en: "vault fee, rounded", tw: "金庫費用，取整", cn: "金库费用，取整" },
      },
      {
        name: "Silver_ny_sign",
        label: {
          en: "New York curve as the text describes it",
          tw: "原文描述的紐約曲線",
          cn: "原文描述的纽约曲线",
        },
        value: 1,
        unit: { en: "1 is contango", tw: "1 為正價差", cn: "1 为升水" },
        format: "0",
        standing: "document",
        origin: "0-17",
      },
      {
        name: "Silver_london_sign",
        label: {
          en: "London curve as the text describes it",
          tw: "原文描述的倫敦曲線",
          cn: "原文描述的伦敦曲线",
        },
        value: -1,
        unit: { en: "1 is contango", tw: "1 為正價差", cn: "1 为升水" },
        format: "0",
        standing: "document",
        origin: "0-19",
      },
    ],
    tables: [
      {
        name: "Silver_curve",
        label: { en: "Silver by delivery", tw: "各交割期的白銀價格", cn: "各交割期的白银价格" },
        unit: dollarsPerOunce,
        standing: "assumption",
        origin: {
          en: "March is the printed price; the rest only has the slopes of the text",
          tw: "3 月為原文價格；其餘僅符合原文所述斜率",
          cn: "3 月为原文价格；其余仅符合原文所述斜率",
        },
        corner: { en: "Delivery", tw: "交割期", cn: "交割期" },
        rows: [3, 6, 9, 12].map(month),
        columns: [
          { name: "Silver_years", heading: years, values: [0.2, 0.45, 0.7, 0.95], format: "0.00" },
          { name: "Silver_futures", heading: "COMEX", values: [76.93, 77.65, 78.3, 78.95], format: "0.00" },
          {
            name: "Silver_forwards",
            heading: { en: "London", tw: "倫敦", cn: "伦敦" },
            values: [78.15, 77.7, 77.35, 77.05],
            format: "0.00",
          },
        ],
      },
      {
        name: "Silver_places",
        label: { en: "Silver in other places", tw: "其他市場的白銀", cn: "其他市场的白银" },
        unit: { en: "local price", tw: "當地報價", cn: "当地报价" },
        standing: "assumption",
        origin: {
          en: "the text only says: at a premium. VAT is 13 % in Shanghai; Mumbai includes import duty",
          tw: "原文僅稱有溢價。上海含 13% 增值稅；孟買含進口關稅",
          cn: "原文仅称有溢价。上海含 13% 增值税；孟买含进口关税",
        },
        corner: { en: "Place", tw: "市場", cn: "市场" },
        rows: [
          { en: "Shanghai, CNY/kg", tw: "上海，人民幣/公斤", cn: "上海，人民币/千克" },
          { en: "Mumbai, INR/kg", tw: "孟買，盧比/公斤", cn: "孟买，卢比/千克" },
          { en: "Dubai, AED/kg", tw: "杜拜，迪拉姆/公斤", cn: "迪拜，迪拉姆/千克" },
        ],
        columns: [
          {
            name: "Silver_place_price",
            heading: { en: "Price", tw: "價格", cn: "价格" },
            values: [20500, 240000, 9250],
            format: "#,##0",
          },
          {
            name: "Silver_place_fx",
            heading: { en: "Per USD", tw: "兌 1 美元", cn: "兑 1 美元" },
            values: [7.02, 90, 3.6725],
            format: "0.00##",
          },
          {
            name: "Silver_place_grams",
            heading: { en: "Grams", tw: "公克", cn: "克" },
            values: [1000, 1000, 1000],
            format: "#,##0",
          },
          {
            name: "Silver_place_tax",
            heading: { en: "Tax inside", tw: "內含稅", cn: "内含税" },
            values: [0.13, 0.06, 0],
            format: "0%",
          },
        ],
      },
    ],
  },
];
