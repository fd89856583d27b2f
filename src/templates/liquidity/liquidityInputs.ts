/** Inputs of dollar liquidity: the user's series, dates, what the text expects. */

import { billions, date, days, text } from "../../language/units";
import type { InputBlock } from "../template";

const ownSeries = {
  en: "name of your series; bring it under My data",
  tw: "您的數列名稱；請在「我的資料」加入",
  cn: "您的序列名称；请在“我的数据”加入",
};

export const liquidityInputs: readonly InputBlock[] = [
  {
    heading: { en: "Your series", tw: "您的數列", cn: "您的序列" },
    inputs: [
      {
        name: "Liq_start",
        label: { en: "From", tw: "起始日", cn: "起始日" },
        value: 45655,
        unit: date,
        format: "yyyy-mm-dd",
        standing: "convention",
        origin: {
          en: "a few days before the year of which the text speaks",
          tw: "原文所述年份開始前數日",
          cn: "原文所述年份开始前数日",
        },
      },
      {
        name: "Liq_year_end",
        label: { en: "End of the year of which it speaks", tw: "原文所述年份之末", cn: "原文所述年份之末" },
        value: 46022,
        unit: date,
        format: "yyyy-mm-dd",
        standing: "convention",
        origin: "4-01",
      },
      {
        name: "Liq_since",
        label: { en: "Lows are sought from", tw: "低點搜尋起始日", cn: "低点搜索起始日" },
        value: 45839,
        unit: date,
        format: "yyyy-mm-dd",
        standing: "assumption",
        origin: {
          en: "half a year before the text; it dates no low",
          tw: "原文前半年；原文未註明低點日期",
          cn: "原文前半年；原文未注明低点日期",
        },
      },
      {
        name: "Liq_text_date",
        label: { en: "… to the date of the text", tw: "……至原文日期", cn: "……至原文日期" },
        value: 46036,
        unit: date,
        format: "yyyy-mm-dd",
        standing: "assumption",
        origin: { en: "mid-January 2026", tw: "2026 年 1 月中旬", cn: "2026 年 1 月中旬" },
      },
      {
        name: "Liq_bitcoin",
        label: { en: "Bitcoin", tw: "比特幣", cn: "比特币" },
        value: "FILE:BTCUSD",
        unit: text,
        standing: "convention",
        origin: ownSeries,
      },
      {
        name: "Liq_loans",
        label: { en: "Bank deposits and liabilities", tw: "銀行存款與負債", cn: "银行存款与负债" },
        value: "FILE:ODL",
        unit: text,
        standing: "convention",
        origin: ownSeries,
      },
    ],
    tables: [
      {
        name: "Liq_ids",
        label: { en: "Parts of dollar liquidity", tw: "美元流動性的組成", cn: "美元流动性的组成" },
        unit: text,
        standing: "convention",
        origin: ownSeries,
        corner: { en: "Part", tw: "項目", cn: "项目" },
        rows: [
          { en: "Federal Reserve assets", tw: "聯準會資產", cn: "美联储资产" },
          { en: "Treasury's account", tw: "財政部帳戶", cn: "财政部账户" },
          { en: "Reverse repo", tw: "隔夜附賣回", cn: "逆回购" },
        ],
        columns: [
          {
            name: "Liq_id",
            heading: { en: "Series", tw: "數列", cn: "序列" },
            values: ["FILE:WALCL", "FILE:WTREGEN", "FILE:RRPONTSYD"],
          },
        ],
      },
    ],
  },
  {
    heading: { en: "What the text expects of 2026", tw: "原文對 2026 年的預期", cn: "原文对 2026 年的预期" },
    inputs: [
      {
        name: "Liq_monthly",
        label: { en: "Reserve purchases a month", tw: "每月準備金購買", cn: "每月准备金购买" },
        value: 40,
        unit: billions,
        format: "0",
        standing: "document",
        origin: "4-25",
      },
      {
        name: "Liq_mortgages",
        label: { en: "Mortgage bonds bought", tw: "購買的房貸擔保證券", cn: "购买的抵押贷款支持证券" },
        value: 200,
        unit: billions,
        format: "0",
        standing: "document",
        origin: "4-28",
      },
      {
        name: "Liq_start_assets",
        label: { en: "Federal Reserve assets at the start", tw: "起始的聯準會資產", cn: "起始的美联储资产" },
        value: 6540,
        unit: billions,
        format: "#,##0",
        standing: "assumption",
        origin: { en: "end of 2025, rounded", tw: "2025 年底，取整", cn: "2025 年底，取整" },
      },
      {
        name: "Liq_same_time",
        label: { en: "Days that count as the same time", tw: "視為同時的天數", cn: "视为同时的天数" },
        value: 30,
        unit: days,
        format: "0",
        standing: "assumption",
        origin: { en: "the text says: almost the same", tw: "原文稱幾乎同時", cn: "原文称几乎同时" },
      },
    ],
  },
];
