/** The silver book's analysis of prices: places and curves. */

import { month } from "../../language/periods";
import { aYear, dollarsPerOunce, share } from "../../language/units";
import type { TemplateBlock } from "../template";

const assumedPrices = {
  en: "Source: COMEX price of the document; all other prices are assumptions on Inputs",
  tw: "來源：文件中的 COMEX 價格；其餘價格為「輸入」中的假設",
  cn: "来源：文件中的 COMEX 价格；其余价格为“输入”中的假设",
};

export const priceBlocks: readonly TemplateBlock[] = [
  {
    heading: { en: "One metal, several prices", tw: "同一金屬，多個價格", cn: "同一金属，多个价格" },
    lines: [
      {
        name: "Silver_london_premium",
        label: { en: "London spot over COMEX", tw: "倫敦現貨對 COMEX 溢價", cn: "伦敦现货对 COMEX 溢价" },
        formula: "=Silver_london/Silver_comex-1",
        unit: share,
        format: "0.0%",
      },
      {
        name: "Silver_shanghai_premium",
        label: {
          en: "Shanghai over COMEX, VAT taken out",
          tw: "上海對 COMEX 溢價（扣除增值稅）",
          cn: "上海对 COMEX 溢价（扣除增值税）",
        },
        formula: "=INDEX(Silver_place_premium,1)",
        unit: share,
        format: "0.0%",
        note: {
          en: "Leaving the 13 % VAT in would show a premium several times as large.",
          tw: "若不扣除 13% 增值稅，溢價會被高估數倍。",
          cn: "若不扣除 13% 增值税，溢价会被高估数倍。",
        },
      },
      {
        name: "Silver_arbitrage",
        label: { en: "Buy COMEX, sell London", tw: "買 COMEX、賣倫敦", cn: "买 COMEX、卖伦敦" },
        formula: "=MKT.LOCARB(Silver_comex,Silver_london,Silver_ship_cost,Silver_usd_rate,Silver_ship_days)",
        unit: dollarsPerOunce,
        format: "0.00",
        note: {
          en: "What is left after freight, recasting and interest; below zero it does not pay.",
          tw: "扣除運費、重鑄與利息後的剩餘；低於零則不划算。",
          cn: "扣除运费、重铸与利息后的剩余；低于零则不划算。",
        },
      },
    ],
    table: {
      corner: { en: "Place", tw: "市場", cn: "市场" },
      rows: [
        { en: "Shanghai", tw: "上海", cn: "上海" },
        { en: "Mumbai", tw: "孟買", cn: "孟买" },
        { en: "Dubai", tw: "杜拜", cn: "迪拜" },
      ],
      columns: [
        {
          name: "Silver_place_usd",
          headings: [dollarsPerOunce],
          formula: "=Silver_place_price/(1+Silver_place_tax)/Silver_place_fx*31.1034768/Silver_place_grams",
          format: "0.00",
        },
        {
          name: "Silver_place_premium",
          headings: [{ en: "Premium", tw: "溢價", cn: "溢价" }],
          formula: "=MKT.LOCPREM(Silver_place_price,Silver_place_fx,Silver_place_grams,Silver_comex,Silver_place_tax)",
          format: "0.0%",
        },
        {
          name: "Silver_place_gross",
          headings: [{ en: "With tax", tw: "含稅", cn: "含税" }],
          formula: "=MKT.LOCPREM(Silver_place_price,Silver_place_fx,Silver_place_grams,Silver_comex,0)",
          format: "0.0%",
        },
      ],
    },
    chart: {
      title: {
        en: "How much more does silver cost elsewhere?",
        tw: "白銀在其他市場貴多少？",
        cn: "白银在其他市场贵多少？",
      },
      kind: "bar",
      series: [
        { name: "Silver_place_premium", colour: "#0F6CBD" },
        { name: "Silver_place_gross", colour: "#9A7B00" },
      ],
      xTitle: { en: "Place", tw: "市場", cn: "市场" },
      yTitle: { en: "Premium to COMEX", tw: "對 COMEX 溢價", cn: "对 COMEX 溢价" },
      source: assumedPrices,
    },
  },
  {
    heading: { en: "Shape of the curve", tw: "曲線形態", cn: "曲线形态" },
    lines: [
      {
        name: "Silver_comex_shape",
        label: { en: "COMEX, March to June", tw: "COMEX，3 月至 6 月", cn: "COMEX，3 月至 6 月" },
        formula: "=MKT.CONTANGO(INDEX(Silver_futures,1),INDEX(Silver_futures,2))",
        unit: share,
        format: "0.00%",
        note: { en: "Above zero is contango.", tw: "大於零為正價差。", cn: "大于零为期货升水。" },
      },
      {
        label: { en: "COMEX curve is in", tw: "COMEX 曲線型態", cn: "COMEX 曲线形态" },
        formula: '=IF(Silver_comex_shape>0,"{contango}","{backwardation}")',
        unit: "",
      },
      {
        name: "Silver_comex_slope",
        label: { en: "COMEX slope, March to December", tw: "COMEX 斜率，3 月至 12 月", cn: "COMEX 斜率，3 月至 12 月" },
        formula: "=INDEX(MKT.CURVESHAPE(Silver_years,Silver_futures),1,2)",
        unit: aYear,
        format: "0.0%",
      },
      {
        name: "Silver_london_shape",
        label: { en: "London, spot to December", tw: "倫敦，現貨至 12 月", cn: "伦敦，现货至 12 月" },
        formula: "=MKT.CONTANGO(Silver_london,INDEX(Silver_forwards,4))",
        unit: share,
        format: "0.00%",
        note: { en: "Below zero is backwardation.", tw: "小於零為逆價差。", cn: "小于零为期货贴水。" },
      },
      {
        label: { en: "London curve is in", tw: "倫敦曲線型態", cn: "伦敦曲线形态" },
        formula: '=IF(Silver_london_shape>0,"{contango}","{backwardation}")',
        unit: "",
      },
    ],
    table: {
      corner: { en: "Delivery", tw: "交割期", cn: "交割期" },
      rows: [3, 6, 9, 12].map(month),
      columns: [
        { name: "Silver_comex_line", headings: ["COMEX"], formula: "=Silver_futures+0", format: "0.00" },
        {
          name: "Silver_fair_line",
          headings: [{ en: "Fair COMEX", tw: "COMEX 合理價", cn: "COMEX 合理价" }],
          formula:
            "=MKT.FAIRFUT(INDEX(Silver_futures,1),Silver_usd_rate,Silver_years-INDEX(Silver_years,1),Silver_storage)",
          format: "0.00",
        },
        {
          name: "Silver_london_line",
          headings: [{ en: "London", tw: "倫敦", cn: "伦敦" }],
          formula: "=Silver_forwards+0",
          format: "0.00",
        },
      ],
    },
    chart: {
      title: {
        en: "Which way do the two curves slope?",
        tw: "兩地曲線各往哪個方向傾斜？",
        cn: "两地曲线各往哪个方向倾斜？",
      },
      kind: "line",
      series: [
        { name: "Silver_comex_line", colour: "#0F6CBD" },
        { name: "Silver_fair_line", colour: "#616161" },
        { name: "Silver_london_line", colour: "#C8551B" },
      ],
      xTitle: { en: "Delivery", tw: "交割期", cn: "交割期" },
      yTitle: dollarsPerOunce,
      source: assumedPrices,
    },
  },
];
