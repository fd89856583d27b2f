/** What the document claims about dollar liquidity, in our words. */

import { billions, date, days } from "../../language/units";
import type { TemplateClaim } from "../template";

export const liquidityClaims: readonly TemplateClaim[] = [
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
];
