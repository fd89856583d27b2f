/** The silver book's analysis of the metal: places, curves, flows, substitution. */
import type { TemplateBlock } from "../template";
import { aYear, billions, contracts, dollars, dollarsPerOunce, share, years } from "../units";

const assumedPrices = {
  en: "Source: COMEX price of the document; all other prices are assumptions on Inputs",
  tw: "來源：文件中的 COMEX 價格；其餘價格為「輸入」中的假設",
  cn: "来源：文件中的 COMEX 价格；其余价格为“输入”中的假设",
};

export const metalBlocks: readonly TemplateBlock[] = [
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
      rows: [
        { en: "March", tw: "3 月", cn: "3 月" },
        { en: "June", tw: "6 月", cn: "6 月" },
        { en: "September", tw: "9 月", cn: "9 月" },
        { en: "December", tw: "12 月", cn: "12 月" },
      ],
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
      yTitle: { en: "USD/oz", tw: "美元/盎司", cn: "美元/盎司" },
      source: assumedPrices,
    },
  },
  {
    heading: { en: "Roll, carry and lease rate", tw: "轉倉、持有成本與租借利率", cn: "展期、持有成本与租借利率" },
    lines: [
      {
        name: "Silver_roll",
        label: { en: "Roll yield, March to June", tw: "轉倉收益率，3 月至 6 月", cn: "展期收益率，3 月至 6 月" },
        formula:
          "=MKT.ROLLYIELD(INDEX(Silver_futures,1),INDEX(Silver_futures,2),INDEX(Silver_years,1),INDEX(Silver_years,2))",
        unit: aYear,
        format: "0.0%",
        note: {
          en: "Below zero a long position loses by rolling.",
          tw: "小於零時，多頭轉倉有損失。",
          cn: "小于零时，多头展期有损失。",
        },
      },
      {
        name: "Silver_carry",
        label: { en: "Financing that the curve implies", tw: "曲線隱含的融資利率", cn: "曲线隐含的融资利率" },
        formula:
          "=MKT.IMPLCARRY(INDEX(Silver_futures,1),INDEX(Silver_futures,2),INDEX(Silver_years,2)-INDEX(Silver_years,1))",
        unit: aYear,
        format: "0.0%",
        note: {
          en: "Compare with interest and storage together.",
          tw: "可與利率加倉儲成本比較。",
          cn: "可与利率加仓储成本比较。",
        },
      },
      {
        name: "Silver_carry_cost",
        label: { en: "Interest and storage", tw: "利率加倉儲", cn: "利率加仓储" },
        formula: "=Silver_usd_rate+Silver_storage",
        unit: aYear,
        format: "0.0%",
      },
      {
        name: "Silver_lease",
        label: { en: "London lease rate, to March", tw: "倫敦租借利率，至 3 月", cn: "伦敦租借利率，至 3 月" },
        formula: "=MKT.LEASERATE(Silver_usd_rate,Silver_london,INDEX(Silver_forwards,1),INDEX(Silver_years,1))",
        unit: aYear,
        format: "0.0%",
        note: {
          en: "Dollar rate less forward rate: it rises when spot metal is scarce.",
          tw: "美元利率減遠期利率；現貨稀缺時上升。",
          cn: "美元利率减远期利率；现货稀缺时上升。",
        },
      },
      {
        label: { en: "London convenience yield, to March", tw: "倫敦便利收益，至 3 月", cn: "伦敦便利收益，至 3 月" },
        formula:
          "=MKT.COMCONVYLD(Silver_usd_rate,Silver_storage,Silver_london,INDEX(Silver_forwards,1),INDEX(Silver_years,1))",
        unit: aYear,
        format: "0.0%",
      },
    ],
  },
  {
    heading: {
      en: "Calendar spread: long March, short June",
      tw: "跨期價差：多 3 月、空 6 月",
      cn: "跨期价差：多 3 月、空 6 月",
    },
    lines: [
      {
        label: { en: "Spread today", tw: "目前價差", cn: "目前价差" },
        formula: "=INDEX(Silver_futures,1)-INDEX(Silver_futures,2)",
        unit: dollarsPerOunce,
        format: "0.00",
      },
      {
        label: { en: "Spread after the turn", tw: "轉折後價差", cn: "转折后价差" },
        formula: "=Silver_near_later-Silver_far_later",
        unit: dollarsPerOunce,
        format: "0.00",
      },
      {
        name: "Silver_spread_pnl",
        label: { en: "Profit of the spreads held", tw: "持有價差的損益", cn: "持有价差的盈亏" },
        formula:
          "=MKT.CALSPREADPNL(INDEX(Silver_futures,1),INDEX(Silver_futures,2),Silver_near_later,Silver_far_later,Silver_spread_contracts,Silver_contract)",
        unit: dollars,
        format: "#,##0",
        note: {
          en: "June is not an active delivery month of COMEX silver; May or July trade.",
          tw: "6 月並非 COMEX 白銀的活躍交割月；實際交易多用 5 月或 7 月。",
          cn: "6 月并非 COMEX 白银的活跃交割月；实际交易多用 5 月或 7 月。",
        },
      },
    ],
  },
  {
    heading: { en: "Index rebalance", tw: "指數再平衡", cn: "指数再平衡" },
    lines: [
      {
        name: "Silver_flow",
        label: { en: "Contracts the index funds trade", tw: "指數資金須交易的口數", cn: "指数资金须交易的手数" },
        formula:
          "=MKT.INDEXFLOW(Silver_index_assets*10^9,Silver_weight_now,Silver_weight_target,Silver_comex,Silver_contract)",
        unit: contracts,
        format: "#,##0",
        note: { en: "Below zero is selling.", tw: "負值為賣出。", cn: "负值为卖出。" },
      },
      {
        name: "Silver_flow_days",
        label: { en: "Days to absorb it", tw: "消化所需天數", cn: "消化所需天数" },
        formula: "=MKT.ABSORBDAYS(Silver_flow,Silver_daily_volume,Silver_participation)",
        unit: { en: "days", tw: "天", cn: "天" },
        format: "0.0",
      },
      {
        name: "Silver_sold_within",
        label: {
          en: "Share sold, proceeds kept in the index",
          tw: "賣出比例（資金留在指數）",
          cn: "卖出比例（资金留在指数）",
        },
        formula: "=1-Silver_weight_target/Silver_weight_now",
        unit: share,
        format: "0.0%",
        note: {
          en: "The other members are bought with the proceeds, so the basket keeps its size.",
          tw: "所得用於買入其他成分，籃子規模不變。",
          cn: "所得用于买入其他成分，篮子规模不变。",
        },
      },
      {
        name: "Silver_sold_out",
        label: { en: "Share sold, proceeds taken out", tw: "賣出比例（資金撤出）", cn: "卖出比例（资金撤出）" },
        formula: "=(Silver_weight_now-Silver_weight_target)/(1-Silver_weight_target)/Silver_weight_now",
        unit: share,
        format: "0.0%",
        note: {
          en: "The basket shrinks by what is sold, so more has to go.",
          tw: "籃子隨賣出而縮小，因此須賣得更多。",
          cn: "篮子随卖出而缩小，因此须卖得更多。",
        },
      },
    ],
  },
  {
    heading: { en: "Copper instead of silver", tw: "以銅代銀", cn: "以铜代银" },
    lines: [
      {
        name: "Silver_trigger_move",
        label: { en: "Rise to the trigger", tw: "距觸發價的漲幅", cn: "距触发价的涨幅" },
        formula: "=Silver_trigger/Silver_comex-1",
        unit: share,
        format: "0.0%",
      },
      {
        name: "Silver_upside_price",
        label: { en: "Price after the upside", tw: "上漲後的價格", cn: "上涨后的价格" },
        formula: "=Silver_comex*(1+Silver_upside)",
        unit: dollarsPerOunce,
        format: "0.00",
      },
      {
        name: "Silver_saving",
        label: { en: "Saved a year at today's price", tw: "依現價每年節省", cn: "按现价每年节省" },
        formula: "=Silver_saved*(Silver_comex-Silver_replacement)/1000",
        unit: billions,
        format: "0.00",
      },
      {
        name: "Silver_payback",
        label: { en: "Discounted payback", tw: "折現回收期", cn: "折现回收期" },
        formula: "=MKT.PAYBACK(Silver_capex,Silver_saving,Silver_discount)",
        unit: years,
        format: "0.0",
        note: {
          en: "Years of saving that pay for the investment, after it is built.",
          tw: "建成後須節省幾年才能回收投資。",
          cn: "建成后须节省几年才能收回投资。",
        },
      },
      {
        name: "Silver_payback_price",
        label: {
          en: "Price that pays it back in the stated time",
          tw: "在所述年限內回收的銀價",
          cn: "在所述年限内收回的银价",
        },
        formula:
          "=MKT.BREAKEVENPX(Silver_capex*1000,Silver_saved,Silver_switch_years,Silver_discount,Silver_replacement)",
        unit: dollarsPerOunce,
        format: "0.00",
      },
      {
        label: { en: "Payback at the price after the upside", tw: "上漲後價格下的回收期", cn: "上涨后价格下的回收期" },
        formula:
          "=MKT.PAYBACK(Silver_capex,Silver_saved*(Silver_upside_price-Silver_replacement)/1000,Silver_discount)",
        unit: years,
        format: "0.0",
      },
    ],
  },
];
