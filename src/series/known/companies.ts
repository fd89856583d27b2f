/** What companies report to the SEC. */
import { type KnownSeries, series } from "./knownSeries";

export const companies: readonly KnownSeries[] = [
  series(
    "SEC:MSFT.CAPEX",
    "Capital expenditure, Microsoft",
    "微軟資本支出",
    "微软资本支出",
    "AI capex hyperscaler 數據中心 数据中心",
  ),
  series(
    "SEC:GOOGL.CAPEX",
    "Capital expenditure, Alphabet",
    "Alphabet（Google）資本支出",
    "Alphabet（谷歌）资本支出",
    "AI capex hyperscaler 谷歌",
  ),
  series("SEC:AMZN.CAPEX", "Capital expenditure, Amazon", "亞馬遜資本支出", "亚马逊资本支出", "AI capex hyperscaler"),
  series("SEC:META.CAPEX", "Capital expenditure, Meta", "Meta 資本支出", "Meta 资本支出", "AI capex hyperscaler"),
  series("SEC:ORCL.CAPEX", "Capital expenditure, Oracle", "甲骨文資本支出", "甲骨文资本支出", "AI capex"),
  series("SEC:NVDA.CAPEX", "Capital expenditure, Nvidia", "輝達資本支出", "英伟达资本支出", "AI"),
  series("SEC:CRWV.CAPEX", "Capital expenditure, CoreWeave", "CoreWeave 資本支出", "CoreWeave 资本支出", "AI neocloud"),
  series("SEC:NVDA.REVENUE", "Revenue, Nvidia", "輝達營收", "英伟达营收", "AI 超預期 超预期"),
  series("SEC:AVGO.REVENUE", "Revenue, Broadcom", "博通營收", "博通营收", "AI"),
  series(
    "SEC:ORCL.OCF",
    "Operating cash flow, Oracle",
    "甲骨文營業現金流",
    "甲骨文经营现金流",
    "funding gap 資金缺口 资金缺口",
  ),
  series(
    "SEC:CRWV.OCF",
    "Operating cash flow, CoreWeave",
    "CoreWeave 營業現金流",
    "CoreWeave 经营现金流",
    "funding gap 現金流 现金流",
  ),
  series("SEC:CRWV.CASH", "Cash, CoreWeave", "CoreWeave 現金", "CoreWeave 现金", "runway 手頭現金 手头现金"),
  series("SEC:ORCL.DEBT", "Long-term debt, Oracle", "甲骨文長期債務", "甲骨文长期债务", "CDS leverage 槓桿 杠杆"),
  series(
    "SEC:MSTR.SHARES",
    "Shares outstanding, Strategy",
    "Strategy 流通股數",
    "Strategy 流通股数",
    "mNAV MicroStrategy",
  ),
  series("SEC:AAPL.CAPEX", "Capital expenditure, Apple", "蘋果資本支出", "苹果资本支出"),
];
