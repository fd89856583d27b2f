/** The privilege book's analysis: CIP basis, convenience yields, the identity, debt, balance sheets. */
import type { Phrase, TemplateBlock } from "../template";
import { aYear, basisPoints, billions } from "../units";

const tenors: readonly Phrase[] = ["3M", "1Y", "5Y", "10Y"];
const currencies: readonly Phrase[] = ["EUR", "JPY", "GBP", "AUD"];
const tenor = { en: "Tenor, bp", tw: "期限，基點", cn: "期限，基点" };
const average = { en: "Average", tw: "平均", cn: "平均" };
const assumedRates = {
  en: "Source: rates and exchange rates assumed on Inputs",
  tw: "來源：「輸入」中假設的利率與匯率",
  cn: "来源：“输入”中假设的利率与汇率",
};

export const privilegeBlocks: readonly TemplateBlock[] = [
  {
    heading: { en: "CIP basis by tenor and currency", tw: "各期限與貨幣的 CIP 偏離", cn: "各期限与货币的 CIP 偏离" },
    lines: [
      {
        name: "Priv_synthetic",
        label: {
          en: "Synthetic dollar rate from euros, 3M",
          tw: "由歐元合成的美元利率，3M",
          cn: "由欧元合成的美元利率，3M",
        },
        formula:
          '=MKT.SYNTHUSD(INDEX(Priv_spot,1,1),INDEX(Priv_forward,1,1),INDEX(Priv_foreign_rate,1,1),INDEX(Priv_years,1),"cont",INDEX(Priv_quote,1,1))',
        unit: aYear,
        format: "0.00%",
        note: {
          en: "Euros swapped into dollars; above the direct dollar rate when dollars are scarce.",
          tw: "將歐元換成美元的利率；美元稀缺時高於直接美元利率。",
          cn: "将欧元换成美元的利率；美元稀缺时高于直接美元利率。",
        },
      },
    ],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_basis",
          headings: currencies,
          formula: '=MKT.CIPBASIS(Priv_spot,Priv_forward,Priv_usd_rate,Priv_foreign_rate,Priv_years,"cont",Priv_quote)',
          format: "0.0",
        },
        {
          name: "Priv_basis_average",
          headings: [average],
          formula: "=MMULT(Priv_basis,SEQUENCE(COLUMNS(Priv_basis),1,1,0))/COLUMNS(Priv_basis)",
          format: "0.0",
        },
      ],
    },
    chart: {
      title: {
        en: "Where are dollars scarce?",
        tw: "哪些市場美元稀缺？",
        cn: "哪些市场美元稀缺？",
      },
      kind: "bar",
      series: [
        { name: "Priv_basis", column: 1, colour: "#0F6CBD" },
        { name: "Priv_basis", column: 2, colour: "#C8551B" },
        { name: "Priv_basis", column: 3, colour: "#616161" },
        { name: "Priv_basis", column: 4, colour: "#9A7B00" },
      ],
      xTitle: { en: "Tenor", tw: "期限", cn: "期限" },
      yTitle: {
        en: "CIP basis, bp (below zero: scarce)",
        tw: "CIP 偏離，基點（負值：稀缺）",
        cn: "CIP 偏离，基点（负值：稀缺）",
      },
      source: assumedRates,
    },
  },
  {
    heading: { en: "Dollar convenience yield", tw: "美元便利收益", cn: "美元便利收益" },
    lines: [],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_dollar_cy",
          headings: currencies,
          formula: '=MKT.DOLLARCY(Priv_spot,Priv_forward,Priv_usd_rate,Priv_foreign_rate,Priv_years,"cont",Priv_quote)',
          format: "0.0",
        },
        {
          name: "Priv_dollar_average",
          headings: [average],
          formula: "=MMULT(Priv_dollar_cy,SEQUENCE(COLUMNS(Priv_dollar_cy),1,1,0))/COLUMNS(Priv_dollar_cy)",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: { en: "Swap spreads", tw: "互換利差", cn: "互换利差" },
    lines: [],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_foreign_ss",
          headings: currencies,
          formula: "=MKT.SWAPSPREAD(Priv_foreign_rate,Priv_foreign_yield)",
          format: "0.0",
        },
        {
          name: "Priv_us_ss",
          headings: [{ en: "US", tw: "美國", cn: "美国" }],
          formula: "=MKT.SWAPSPREAD(Priv_usd_rate,Priv_usd_yield)",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: { en: "Forward premium of the currency", tw: "外幣遠期溢價", cn: "外币远期溢价" },
    lines: [],
    table: {
      corner: { en: "Tenor, a year", tw: "期限，年率", cn: "期限，年率" },
      rows: tenors,
      columns: [
        {
          name: "Priv_premium",
          headings: currencies,
          formula: '=MKT.FWDPREM(Priv_spot,Priv_forward,Priv_years,"cont",Priv_quote)',
          format: "0.00%",
        },
      ],
    },
  },
  {
    heading: {
      en: "Treasury convenience yield, from yields",
      tw: "美債便利收益，由殖利率計算",
      cn: "美债便利收益，由收益率计算",
    },
    lines: [],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_treasury_cy",
          headings: currencies,
          formula: "=MKT.CONVYIELD(Priv_foreign_yield,Priv_usd_yield,Priv_premium)",
          format: "0.0",
        },
        {
          name: "Priv_treasury_average",
          headings: [average],
          formula: "=MMULT(Priv_treasury_cy,SEQUENCE(COLUMNS(Priv_treasury_cy),1,1,0))/COLUMNS(Priv_treasury_cy)",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: {
      en: "The same from the identity: dollar + US swap spread - foreign swap spread",
      tw: "由恆等式計算：美元便利收益 + 美國互換利差 − 外國互換利差",
      cn: "由恒等式计算：美元便利收益 + 美国互换利差 − 外国互换利差",
    },
    lines: [
      {
        name: "Priv_residual",
        label: { en: "Largest difference of the two", tw: "兩者最大差異", cn: "两者最大差异" },
        formula: "=ROUND(MAX(ABS(Priv_treasury_cy-Priv_identity)),9)",
        unit: basisPoints,
        format: "0.000",
        note: {
          en: "Zero whatever the rates: with continuous compounding the identity is exact.",
          tw: "無論利率為何皆為零：連續複利下恆等式精確成立。",
          cn: "无论利率为何皆为零：连续复利下恒等式精确成立。",
        },
      },
    ],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_identity",
          headings: currencies,
          formula: "=MKT.TSYCONV(Priv_dollar_cy,Priv_us_ss,Priv_foreign_ss)",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: { en: "Averages by tenor", tw: "各期限平均", cn: "各期限平均" },
    lines: [],
    table: {
      corner: tenor,
      rows: tenors,
      columns: [
        {
          name: "Priv_line_dollar",
          headings: [{ en: "Dollar", tw: "美元", cn: "美元" }],
          formula: "=Priv_dollar_average+0",
          format: "0.0",
        },
        {
          name: "Priv_line_treasury",
          headings: [{ en: "Treasury", tw: "美債", cn: "美债" }],
          formula: "=Priv_treasury_average+0",
          format: "0.0",
        },
      ],
    },
  },
  {
    heading: { en: "What government debt does", tw: "政府債務的影響", cn: "政府债务的影响" },
    lines: [
      {
        name: "Priv_debt_small",
        label: { en: "Five-year Treasury, smaller effect", tw: "五年期美債，較小影響", cn: "五年期美债，较小影响" },
        formula: "=INDEX(MKT.DEBTELAST(Priv_debt_us,0,Priv_slope_us,Priv_slope_foreign),1,2)",
        unit: basisPoints,
        format: "0.0",
        note: {
          en: "From the rise in US debt alone.",
          tw: "僅計美國債務上升。",
          cn: "仅计美国债务上升。",
        },
      },
      {
        name: "Priv_debt_large",
        label: { en: "Five-year Treasury, larger effect", tw: "五年期美債，較大影響", cn: "五年期美债，较大影响" },
        formula: "=INDEX(MKT.DEBTELAST(Priv_debt_us,0,Priv_slope_us,Priv_slope_foreign),1,1)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_debt_net_low",
        label: { en: "With foreign debt too, lowest", tw: "併計外國債務，最低", cn: "并计外国债务，最低" },
        formula: "=INDEX(MKT.DEBTELAST(Priv_debt_us,Priv_debt_foreign,Priv_slope_us,Priv_slope_foreign),1,1)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_debt_net_high",
        label: { en: "With foreign debt too, highest", tw: "併計外國債務，最高", cn: "并计外国债务，最高" },
        formula: "=INDEX(MKT.DEBTELAST(Priv_debt_us,Priv_debt_foreign,Priv_slope_us,Priv_slope_foreign),1,2)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_cost",
        label: {
          en: "Interest the lost privilege costs",
          tw: "全部債務失去此特權的利息",
          cn: "全部债务失去此特权的利息",
        },
        formula: "=Priv_us_debt*1000*ABS(Priv_printed_5y)/10000",
        unit: billions,
        format: "0.0",
        note: {
          en: "A year, an illustration: the stock of debt times the five-year figure.",
          tw: "每年，僅供說明：債務總額乘以五年期數字。",
          cn: "每年，仅供说明：债务总额乘以五年期数字。",
        },
      },
    ],
  },
  {
    heading: {
      en: "One balance sheet, two privileges",
      tw: "同一張資產負債表，兩種特權",
      cn: "同一张资产负债表，两种特权",
    },
    lines: [
      {
        name: "Priv_shadow_basis",
        label: { en: "CIP basis", tw: "CIP 偏離", cn: "CIP 偏离" },
        formula: "=INDEX(MKT.SHADOWCOST(Priv_lambda,Priv_k_fx,Priv_k_tsy),1,1)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_shadow_ss",
        label: { en: "US swap spread", tw: "美國互換利差", cn: "美国互换利差" },
        formula: "=INDEX(MKT.SHADOWCOST(Priv_lambda,Priv_k_fx,Priv_k_tsy),1,2)",
        unit: basisPoints,
        format: "0.0",
      },
      {
        name: "Priv_shadow_cy",
        label: { en: "Treasury convenience yield", tw: "美債便利收益", cn: "美债便利收益" },
        formula: "=INDEX(MKT.SHADOWCOST(Priv_lambda,Priv_k_fx,Priv_k_tsy),1,3)",
        unit: basisPoints,
        format: "0.0",
        note: {
          en: "Shadow cost times the balance sheet of an FX swap less that of a Treasury; foreign swap spread at zero.",
          tw: "影子成本乘以（外匯交換占用 − 美債占用）；外國互換利差設為零。",
          cn: "影子成本乘以（外汇掉期占用 − 美债占用）；外国互换利差设为零。",
        },
      },
    ],
    table: {
      corner: { en: "Shadow cost", tw: "影子成本", cn: "影子成本" },
      rows: { name: "Priv_lambdas", formula: "=SEQUENCE(6,1,0,0.001)", count: 6, format: "0.0%" },
      columns: [
        {
          name: "Priv_shadow",
          headings: [
            { en: "CIP basis", tw: "CIP 偏離", cn: "CIP 偏离" },
            { en: "Swap spread", tw: "互換利差", cn: "互换利差" },
            { en: "Treasury", tw: "美債", cn: "美债" },
          ],
          formula: "=MKT.SHADOWCOST(Priv_lambdas,Priv_k_fx,Priv_k_tsy)",
          format: "0.0",
        },
      ],
    },
    chart: {
      title: {
        en: "What does a tighter balance sheet do?",
        tw: "資產負債表收緊有何影響？",
        cn: "资产负债表收紧有何影响？",
      },
      kind: "line",
      series: [
        { name: "Priv_shadow", column: 1, colour: "#0F6CBD" },
        { name: "Priv_shadow", column: 2, colour: "#616161" },
        { name: "Priv_shadow", column: 3, colour: "#C8551B" },
      ],
      xTitle: { en: "Shadow cost a year", tw: "影子成本，年率", cn: "影子成本，年率" },
      yTitle: { en: "bp", tw: "基點", cn: "基点" },
      source: {
        en: "Source: balance sheet used by each trade assumed on Inputs",
        tw: "來源：「輸入」中假設的資產負債表占用",
        cn: "来源：“输入”中假设的资产负债表占用",
      },
    },
  },
  {
    heading: { en: "How firm is the correlation?", tw: "相關係數有多可靠？", cn: "相关系数有多可靠？" },
    lines: [
      {
        name: "Priv_corr_low",
        label: { en: "95 % interval, lower end", tw: "95% 信賴區間，下端", cn: "95% 置信区间，下端" },
        formula: "=INDEX(MKT.CORRCI(Priv_correlation,Priv_observations),1,1)",
        unit: { en: "correlation", tw: "相關係數", cn: "相关系数" },
        format: "0.00",
      },
      {
        name: "Priv_corr_high",
        label: { en: "95 % interval, upper end", tw: "95% 信賴區間，上端", cn: "95% 置信区间，上端" },
        formula: "=INDEX(MKT.CORRCI(Priv_correlation,Priv_observations),1,2)",
        unit: { en: "correlation", tw: "相關係數", cn: "相关系数" },
        format: "0.00",
        note: {
          en: "Below zero at both ends with the number of months assumed.",
          tw: "以所假設月數計，兩端皆小於零。",
          cn: "按所假设月数计，两端均小于零。",
        },
      },
    ],
  },
];
