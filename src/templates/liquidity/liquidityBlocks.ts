/** The analysis of dollar liquidity: level, lows, the path of purchases, week by week. */

import { billions, date } from "../../language/units";
import type { TemplateBlock } from "../template";

export const liquidityBlocks: readonly TemplateBlock[] = [
  {
    heading: { en: "Main results", tw: "主要結果", cn: "主要结果" },
    chart: {
      title: {
        en: "How much dollar liquidity is there?",
        tw: "美元流動性有多少？",
        cn: "美元流动性有多少？",
      },
      kind: "line",
      series: [{ name: "Liq_index", colour: "#0F6CBD" }],
      xTitle: { en: "Week to", tw: "週末日", cn: "周末日" },
      yTitle: billions,
      source: {
        en: "Source: your series of Inputs",
        tw: "來源：「輸入」中您的數列",
        cn: "来源：“输入”中您的序列",
      },
    },
    lines: [
      {
        name: "Liq_latest",
        label: { en: "Dollar liquidity, latest", tw: "美元流動性，最新", cn: "美元流动性，最新" },
        formula: "=INDEX({Liq_index#},ROWS({Liq_index#}))",
        unit: billions,
        format: "#,##0.0",
      },
      {
        name: "Liq_end",
        label: { en: "Last day that all three have", tw: "三者皆有資料的最後日", cn: "三者均有数据的最后日" },
        formula: '=MIN(MKT.META(Liq_id,"last"))',
        unit: date,
        format: "yyyy-mm-dd",
      },
      {
        name: "Liq_year_change",
        label: { en: "Change over 2025", tw: "2025 年變動", cn: "2025 年变动" },
        formula:
          "=IF(ISERROR(Liq_latest),Liq_latest,INDEX({Liq_index#},MATCH(Liq_year_end,INDEX({Liq_panel#},0,1),1))-INDEX({Liq_index#},1))",
        unit: billions,
        format: "#,##0.0",
      },
      {
        name: "Liq_low",
        label: { en: "Lowest in the half year to the text", tw: "原文前半年最低值", cn: "原文前半年最低值" },
        formula:
          '=IF(ISERROR(Liq_latest),Liq_latest,MINIFS(Liq_index,Liq_panel,">="&Liq_since,Liq_panel,"<="&Liq_text_date))',
        unit: billions,
        format: "#,##0.0",
      },
      {
        name: "Liq_low_date",
        label: { en: "Week of that low", tw: "該低點所在週", cn: "该低点所在周" },
        formula: "=IF(ISERROR(Liq_low),Liq_low,INDEX(Liq_panel,MATCH(Liq_low,Liq_index,0)))",
        unit: date,
        format: "yyyy-mm-dd",
      },
      {
        name: "Liq_fed_low_date",
        label: { en: "Week of the Fed's lowest assets", tw: "聯準會資產最低所在週", cn: "美联储资产最低所在周" },
        formula:
          '=IF(ISERROR(Liq_latest),Liq_latest,INDEX(Liq_panel,MATCH(MINIFS(Liq_fed,Liq_panel,">="&Liq_since,Liq_panel,"<="&Liq_text_date),Liq_fed,0)))',
        unit: date,
        format: "yyyy-mm-dd",
      },
      {
        name: "Liq_scale_fed",
        label: { en: "One unit of Fed assets", tw: "聯準會資產每單位", cn: "美联储资产每单位" },
        formula: '=MKT.META(INDEX(Liq_id,1),"scale")/10^9',
        unit: billions,
        format: "0.000",
      },
      {
        name: "Liq_scale_tga",
        label: { en: "One unit of the Treasury's account", tw: "財政部帳戶每單位", cn: "财政部账户每单位" },
        formula: '=MKT.META(INDEX(Liq_id,2),"scale")/10^9',
        unit: billions,
        format: "0.000",
      },
      {
        name: "Liq_scale_rrp",
        label: { en: "One unit of reverse repo", tw: "隔夜附賣回每單位", cn: "逆回购每单位" },
        formula: '=MKT.META(INDEX(Liq_id,3),"scale")/10^9',
        unit: billions,
        format: "0.000",
      },
      {
        name: "Liq_year",
        label: { en: "Reserve purchases a year", tw: "每年準備金購買", cn: "每年准备金购买" },
        formula: "=INDEX(MKT.QEPATH(0,Liq_monthly,12),13)",
        unit: billions,
        format: "#,##0",
      },
      {
        name: "Liq_without_banks",
        label: {
          en: "With mortgage bonds, before bank loans",
          tw: "加房貸證券，未計銀行放款",
          cn: "加抵押贷款证券，未计银行放贷",
        },
        formula: "=MKT.LIQSUM(Liq_year,0,Liq_mortgages)",
        unit: billions,
        format: "#,##0",
      },
    ],
  },
  {
    heading: {
      en: "Federal Reserve assets under the purchases",
      tw: "購買之下的聯準會資產",
      cn: "购买之下的美联储资产",
    },
    lines: [],
    table: {
      corner: { en: "Month", tw: "月", cn: "月" },
      rows: { name: "Liq_months", formula: "=SEQUENCE(13,1,0)", count: 13, format: "0" },
      columns: [
        {
          name: "Liq_path",
          headings: [billions],
          formula: "=MKT.QEPATH(Liq_start_assets,Liq_monthly,12)",
          format: "#,##0",
        },
      ],
    },
  },
  {
    heading: { en: "Week by week", tw: "逐週", cn: "逐周" },
    lines: [
      {
        label: { en: "Weeks shown", tw: "顯示週數", cn: "显示周数" },
        formula: "=IF(ISERROR(Liq_latest),Liq_latest,COUNT(Liq_panel))",
        unit: { en: "weeks", tw: "週", cn: "周" },
        format: "0",
        note: {
          en: "The three parts are in the unit of each series, liquidity is in billions. Weeks end on Sunday.",
          tw: "三個組成依各數列的單位，流動性以十億美元計。每週止於星期日。",
          cn: "三个组成按各序列的单位，流动性以十亿美元计。每周止于星期日。",
        },
      },
    ],
    table: {
      corner: { en: "Week to", tw: "週末日", cn: "周末日" },
      rows: {
        name: "Liq_panel",
        formula: '=MKT.PANEL(Liq_id,Liq_start,,"W","none")',
        count: 160,
        format: "yyyy-mm-dd",
        also: [
          {
            name: "Liq_fed",
            heading: { en: "Fed assets", tw: "聯準會資產", cn: "美联储资产" },
            format: "#,##0.0",
          },
          { name: "Liq_tga", heading: { en: "Treasury", tw: "財政部", cn: "财政部" }, format: "#,##0.0" },
          { name: "Liq_rrp", heading: { en: "Rev. repo", tw: "隔夜附賣回", cn: "逆回购" }, format: "#,##0.0" },
        ],
      },
      columns: [
        {
          name: "Liq_index",
          headings: [{ en: "Liquidity", tw: "流動性", cn: "流动性" }],
          formula:
            "=IF(ISERROR(INDEX(Liq_panel,1)),INDEX(Liq_panel,1),MKT.LIQIDX(INDEX({Liq_panel#},0,2),INDEX({Liq_panel#},0,3),INDEX({Liq_panel#},0,4),0,Liq_scale_fed,Liq_scale_tga,Liq_scale_rrp))",
          format: "#,##0.0",
        },
      ],
    },
  },
];
