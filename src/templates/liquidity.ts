/** Dollar liquidity: the Federal Reserve's assets less the Treasury's account and the reverse repo, from the user's own series. */
import type { Template } from "./template";
import { billions, text } from "./units";

const date = { en: "date", tw: "日期", cn: "日期" };
const days = { en: "days", tw: "天", cn: "天" };
const ownSeries = {
  en: "name of your series; bring it under My data",
  tw: "您的數列名稱；請在「我的資料」加入",
  cn: "您的序列名称；请在“我的数据”加入",
};

export const liquidity: Template = {
  id: "liquidity",
  title: { en: "Dollar liquidity", tw: "美元流動性", cn: "美元流动性" },
  question: {
    en: "Is dollar liquidity growing, and when did it turn?",
    tw: "美元流動性是否擴張？何時轉折？",
    cn: "美元流动性是否扩张？何时转折？",
  },
  document: {
    number: "004",
    subject: {
      en: "An essay on dollar liquidity, bitcoin, gold and technology shares",
      tw: "一篇關於美元流動性、比特幣、黃金與科技股的文章",
      cn: "一篇关于美元流动性、比特币、黄金与科技股的文章",
    },
  },
  about: [
    {
      en: "Bring three series under My data: WALCL, WTREGEN and RRPONTSYD of FRED. State the unit when you do: WALCL and WTREGEN are in millions of dollars, RRPONTSYD is in billions. The sheet reads each series' scale, so that the sum is in billions whatever the units are.",
      tw: "請在「我的資料」加入三個數列：FRED 的 WALCL、WTREGEN 與 RRPONTSYD，並註明單位：WALCL 與 WTREGEN 為百萬美元，RRPONTSYD 為十億美元。工作表會讀取各數列的倍數，總和一律以十億美元計。",
      cn: "请在“我的数据”加入三个序列：FRED 的 WALCL、WTREGEN 与 RRPONTSYD，并注明单位：WALCL 与 WTREGEN 为百万美元，RRPONTSYD 为十亿美元。工作表会读取各序列的倍数，总和一律以十亿美元计。",
    },
    {
      en: "Until then the cells that need them say #N/A and why; the figures that need no data are calculated.",
      tw: "在此之前，需要數列的儲存格顯示 #N/A 並說明原因；不需資料的數字照常計算。",
      cn: "在此之前，需要序列的单元格显示 #N/A 并说明原因；不需数据的数字照常计算。",
    },
  ],
  words: {},
  inputs: [
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
            { en: "Reverse repo", tw: "逆回購", cn: "逆回购" },
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
  ],
  blocks: [
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
        yTitle: { en: "USD bn", tw: "十億美元", cn: "十亿美元" },
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
          label: { en: "Unit of Fed assets", tw: "聯準會資產的單位", cn: "美联储资产的单位" },
          formula: '=MKT.META(INDEX(Liq_id,1),"scale")/10^9',
          unit: billions,
          format: "0.000",
        },
        {
          name: "Liq_scale_tga",
          label: { en: "Unit of the Treasury's account", tw: "財政部帳戶的單位", cn: "财政部账户的单位" },
          formula: '=MKT.META(INDEX(Liq_id,2),"scale")/10^9',
          unit: billions,
          format: "0.000",
        },
        {
          name: "Liq_scale_rrp",
          label: { en: "Unit of reverse repo", tw: "逆回購的單位", cn: "逆回购的单位" },
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
            headings: [{ en: "USD bn", tw: "十億美元", cn: "十亿美元" }],
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
            { name: "Liq_rrp", heading: { en: "Rev. repo", tw: "逆回購", cn: "逆回购" }, format: "#,##0.0" },
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
  ],
  claims: [
    {
      row: "4-01",
      claim: {
        en: "Dollar liquidity fell over 2025.",
        tw: "2025 年美元流動性下降。",
        cn: "2025 年美元流动性下降。",
      },
      printed: null,
      rebuilt: '=IFERROR(Liq_year_change,"")',
      condition: "{rebuilt}<0",
      awaits: { verdict: "needs data" },
      unit: billions,
      format: "#,##0.0",
    },
    {
      row: "4-24",
      claim: {
        en: "The Federal Reserve's assets were lowest in December 2025.",
        tw: "聯準會資產於 2025 年 12 月觸底。",
        cn: "美联储资产于 2025 年 12 月触底。",
      },
      printed: null,
      rebuilt: '=IFERROR(Liq_fed_low_date,"")',
      condition: "AND(YEAR({rebuilt})=2025,MONTH({rebuilt})=12)",
      awaits: { verdict: "needs data" },
      unit: date,
      format: "yyyy-mm-dd",
    },
    {
      row: "4-25",
      claim: {
        en: "At least 40 billion dollars a month: how much a year?",
        tw: "每月至少 400 億美元：一年多少？",
        cn: "每月至少 400 亿美元：一年多少？",
      },
      printed: null,
      rebuilt: "=Liq_year",
      unit: billions,
      format: "#,##0",
    },
    {
      row: "4-29",
      claim: {
        en: "Three pillars: the Federal Reserve, bank lending, mortgage bonds.",
        tw: "三大支柱：聯準會、銀行放款、房貸證券。",
        cn: "三大支柱：美联储、银行放贷、抵押贷款证券。",
      },
      printed: null,
      rebuilt:
        '=IFERROR(MKT.LIQSUM(Liq_year,MKT.LAST(Liq_loans)-MKT.AT(Liq_loans,"2025-09-30","previous"),Liq_mortgages,1,MKT.META(Liq_loans,"scale")/10^9,1),"")',
      condition: "{rebuilt}>0",
      awaits: { verdict: "needs data" },
      unit: billions,
      format: "#,##0",
      note: {
        en: "480 and 200 are printed; what banks add comes from your series.",
        tw: "480 與 200 為原文數字；銀行新增取自您的數列。",
        cn: "480 与 200 为原文数字；银行新增取自您的序列。",
      },
    },
    {
      row: "4-31",
      claim: {
        en: "Bitcoin and dollar liquidity were lowest at almost the same time.",
        tw: "比特幣與美元流動性幾乎同時觸底。",
        cn: "比特币与美元流动性几乎同时触底。",
      },
      printed: null,
      rebuilt:
        '=IFERROR(INDEX(MKT.SERIES(Liq_bitcoin,Liq_since,Liq_text_date),MATCH(MIN(INDEX(MKT.SERIES(Liq_bitcoin,Liq_since,Liq_text_date),0,2)),INDEX(MKT.SERIES(Liq_bitcoin,Liq_since,Liq_text_date),0,2),0),1)-Liq_low_date,"")',
      condition: "ABS({rebuilt})<=Liq_same_time",
      awaits: { verdict: "needs data" },
      unit: days,
      format: "0",
      note: {
        en: "Days from the liquidity low to bitcoin's low, both in the half year to the text.",
        tw: "原文前半年內，流動性低點至比特幣低點的天數。",
        cn: "原文前半年内，流动性低点至比特币低点的天数。",
      },
    },
  ],
  sources: [
    {
      what: { en: "Purchases and mortgage bonds", tw: "購買與房貸證券", cn: "购买与抵押贷款证券" },
      source: { en: "Document 004, by row", tw: "文件 004，依列號", cn: "文件 004，按行号" },
    },
    { what: { en: "Dollar liquidity", tw: "美元流動性", cn: "美元流动性" }, source: "Hayes (2022)" },
  ],
  series: ["FILE:WALCL", "FILE:WTREGEN", "FILE:RRPONTSYD", "FILE:ODL", "FILE:BTCUSD"],
};
