/** The silver book's analysis of the butterfly on SLV, and the chart of its payoff. */

import { dollarsPerOunce, multiple, ouncesPerShare, perShare, share } from "../../language/units";
import type { TemplateBlock, TemplateChart } from "../template";

/** The strikes, in the order in which the butterfly functions take them. */
const legs = "Silver_k1,Silver_k2,Silver_k3";

export const butterflyChart: TemplateChart = {
  title: {
    en: "What does the butterfly pay at expiry?",
    tw: "這組蝶式選擇權到期時損益如何？",
    cn: "这组蝶式期权到期时盈亏如何？",
  },
  kind: "line",
  series: [
    { name: "Silver_fly_pnl", colour: "#0F6CBD" },
    { name: "Silver_fly_early", colour: "#616161" },
    { name: "Silver_fly_printed", colour: "#C8551B" },
  ],
  xTitle: { en: "SLV price, USD", tw: "SLV 價格，美元", cn: "SLV 价格，美元" },
  yTitle: perShare,
  source: {
    en: "Source: strikes and cost of the document; volatilities assumed",
    tw: "來源：文件中的履約價與成本；波動率為假設",
    cn: "来源：文件中的行权价与成本；波动率为假设",
  },
};

export const butterflyBlock: TemplateBlock = {
  heading: { en: "Butterfly 70-90-110 on SLV", tw: "SLV 70-90-110 蝶式選擇權", cn: "SLV 70-90-110 蝶式期权" },
  lines: [
    {
      name: "Silver_fly_max",
      label: { en: "Most it can earn, after its cost", tw: "扣除成本後的最大收益", cn: "扣除成本后的最大收益" },
      formula: `=MKT.BUTTERFLYMAX(${legs},Silver_premium)`,
      unit: perShare,
      format: "0.00",
      note: {
        en: "Reached only when SLV ends exactly at the middle strike.",
        tw: "僅在 SLV 到期恰為中間履約價時達到。",
        cn: "仅在 SLV 到期恰为中间行权价时达到。",
      },
    },
    {
      name: "Silver_fly_gross",
      label: { en: "The same before its cost", tw: "未扣成本的最大收益", cn: "未扣成本的最大收益" },
      formula: `=MKT.BUTTERFLYMAX(${legs})`,
      unit: perShare,
      format: "0.00",
      note: {
        en: "The text's maximum of about 20 is this gross figure; its 7 times is a net one.",
        tw: "原文的最大收益約 20 是毛額，而 7 倍是淨額。",
        cn: "原文的最大收益约 20 是毛额，而 7 倍是净额。",
      },
    },
    {
      name: "Silver_fly_multiple",
      label: { en: "Gain over cost at best", tw: "最大收益為成本的倍數", cn: "最大收益为成本的倍数" },
      formula: `=MKT.BUTTERFLYRR(${legs},Silver_premium)`,
      unit: multiple,
      format: "0.0",
    },
    {
      name: "Silver_fly_low",
      label: { en: "Lower breakeven", tw: "下方損益兩平", cn: "下方盈亏平衡" },
      formula: `=INDEX(MKT.BUTTERFLYBE(${legs},Silver_premium),1,1)`,
      unit: perShare,
      format: "0.00",
    },
    {
      name: "Silver_fly_high",
      label: { en: "Upper breakeven", tw: "上方損益兩平", cn: "上方盈亏平衡" },
      formula: `=INDEX(MKT.BUTTERFLYBE(${legs},Silver_premium),1,2)`,
      unit: perShare,
      format: "0.00",
    },
    {
      name: "Silver_target_gross",
      label: { en: "The target over cost, gross", tw: "目標收益/成本，毛額", cn: "目标收益/成本，毛额" },
      formula: "=Silver_target_gain/Silver_premium",
      unit: multiple,
      format: "0.0",
    },
    {
      name: "Silver_target_net",
      label: { en: "The target over cost, net", tw: "目標收益/成本，淨額", cn: "目标收益/成本，净额" },
      formula: "=(Silver_target_gain-Silver_premium)/Silver_premium",
      unit: multiple,
      format: "0.0",
    },
    {
      label: { en: "Gain on all capital at best", tw: "占總資金的最大收益", cn: "占总资金的最大收益" },
      formula: "=Silver_allocation*Silver_fly_multiple",
      unit: share,
      format: "0%",
      note: {
        en: "Against the share of capital that is lost outside the breakevens.",
        tw: "相對於兩平區間外損失的投入資金。",
        cn: "相对于平衡区间外损失的投入资金。",
      },
    },
    {
      name: "Silver_ounces_implied",
      label: { en: "Ounces a share that the text implies", tw: "原文隱含的每股盎司數", cn: "原文隐含的每股盎司数" },
      formula: "=Silver_k2/Silver_future_mapped",
      unit: ouncesPerShare,
      format: "0.000",
      note: { en: "The fund holds about as much.", tw: "與基金實際含銀量相近。", cn: "与基金实际含银量相近。" },
    },
    {
      name: "Silver_k2_future",
      label: {
        en: "Future that matches the middle strike",
        tw: "中間履約價對應的期貨價",
        cn: "中间行权价对应的期货价",
      },
      formula: "=Silver_k2/Silver_ounces",
      unit: dollarsPerOunce,
      format: "0.00",
    },
    {
      name: "Silver_fly_model",
      label: {
        en: "Model price, a vol for each strike",
        tw: "模型價格，各履約價不同波動率",
        cn: "模型价格，各行权价不同波动率",
      },
      formula: `=MKT.BUTTERFLYPRICE(Silver_slv,${legs},Silver_expiry,Silver_usd_rate,Silver_fee,INDEX(Silver_vol,1),INDEX(Silver_vol,2),INDEX(Silver_vol,3))`,
      unit: perShare,
      format: "0.00",
      note: {
        en: "About 2.50 takes a skew like the one assumed.",
        tw: "要得到約 2.50，須有如所假設的偏斜。",
        cn: "要得到约 2.50，须有如所假设的偏斜。",
      },
    },
    {
      name: "Silver_fly_dear",
      label: { en: "With one volatility, dearest case", tw: "單一波動率，最貴情況", cn: "单一波动率，最贵情况" },
      formula: `=MKT.BUTTERFLYPRICE(INDEX(Silver_tried_slv,1),${legs},Silver_expiry,Silver_usd_rate,Silver_fee,INDEX(Silver_tried_vol,1),INDEX(Silver_tried_vol,1),INDEX(Silver_tried_vol,1))`,
      unit: perShare,
      format: "0.00",
    },
    {
      name: "Silver_fly_cheap",
      label: { en: "With one volatility, cheapest case", tw: "單一波動率，最便宜情況", cn: "单一波动率，最便宜情况" },
      formula: `=MKT.BUTTERFLYPRICE(INDEX(Silver_tried_slv,2),${legs},Silver_expiry,Silver_usd_rate,Silver_fee,INDEX(Silver_tried_vol,2),INDEX(Silver_tried_vol,2),INDEX(Silver_tried_vol,2))`,
      unit: perShare,
      format: "0.00",
      note: {
        en: "Even this is above 2.50: one volatility for all strikes cannot explain the price.",
        tw: "仍高於 2.50：各履約價用同一波動率無法解釋該價格。",
        cn: "仍高于 2.50：各行权价用同一波动率无法解释该价格。",
      },
    },
    {
      name: "Silver_skew",
      label: {
        en: "Upper less lower strike's volatility",
        tw: "較高減較低履約價的波動率",
        cn: "较高减较低行权价的波动率",
      },
      formula: "=INDEX(Silver_vol,3)-INDEX(Silver_vol,1)",
      unit: share,
      format: "0%",
    },
    {
      name: "Silver_fly_closed",
      label: {
        en: "Closed early at the middle strike",
        tw: "提前平倉時於中間履約價的價值",
        cn: "提前平仓时于中间行权价的价值",
      },
      formula: `=MKT.BUTTERFLYPRICE(Silver_k2,${legs},Silver_close_early,Silver_usd_rate,Silver_fee,INDEX(Silver_vol,1),INDEX(Silver_vol,2),INDEX(Silver_vol,3))`,
      unit: perShare,
      format: "0.00",
      note: {
        en: "Far from the gross maximum: most of the gain comes in the last weeks.",
        tw: "遠低於最大毛額：大部分收益出現在最後數週。",
        cn: "远低于最大毛额：大部分收益出现在最后数周。",
      },
    },
  ],
  table: {
    corner: { en: "SLV price", tw: "SLV 價格", cn: "SLV 价格" },
    rows: {
      name: "Silver_fly_price",
      formula: "=SEQUENCE(33,1,Silver_k1-20,2.5)",
      count: 33,
      format: "0.0",
    },
    columns: [
      {
        name: "Silver_fly_pnl",
        headings: [{ en: "At expiry", tw: "到期損益", cn: "到期盈亏" }],
        formula: `=MKT.BUTTERFLYPAYOFF(Silver_fly_price,${legs},Silver_premium)`,
        format: "0.00",
      },
      {
        name: "Silver_fly_early",
        headings: [{ en: "Closed early", tw: "提前平倉", cn: "提前平仓" }],
        formula: `=MKT.BUTTERFLYPRICE(Silver_fly_price,${legs},Silver_close_early,Silver_usd_rate,Silver_fee,INDEX(Silver_vol,1),INDEX(Silver_vol,2),INDEX(Silver_vol,3))-Silver_premium`,
        format: "0.00",
      },
      {
        name: "Silver_fly_printed",
        headings: [{ en: "Printed max", tw: "原文最大值", cn: "原文最大值" }],
        formula: "=SEQUENCE(33,1,Silver_printed_max,0)",
        format: "0.00",
      },
    ],
  },
};
