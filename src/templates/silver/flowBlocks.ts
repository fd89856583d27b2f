/** The silver book's analysis of carry, spreads, index flows and substitution. */

import { aYear, billions, contracts, days, dollars, dollarsPerOunce, share, years } from "../../language/units";
import type { TemplateBlock } from "../template";

export const flowBlocks: readonly TemplateBlock[] = [
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
        unit: days,
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
          en: "Price that pays it back in that time",
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
