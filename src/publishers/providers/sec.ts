import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { encoded } from "./wire/address";
import { dayOf } from "./wire/days";
import { known } from "./wire/fields";
import { familyOf } from "./wire/forms";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";
import { type Fact, quarterly, quarterlyRevisions } from "./wire/quarters";

const id = "SEC";

interface Concept {
  readonly taxonomy: "us-gaap" | "dei";
  /** Companies choose among these; of several, the one that was used last counts, and they are never mixed. */
  readonly tags: readonly string[];
}

const gaap = (...tags: string[]): Concept => ({ taxonomy: "us-gaap", tags });

const concepts: Readonly<Record<string, Concept>> = {
  CAPEX: gaap("PaymentsToAcquirePropertyPlantAndEquipment", "PaymentsToAcquireProductiveAssets"),
  REVENUE: gaap("RevenueFromContractWithCustomerExcludingAssessedTax", "Revenues", "SalesRevenueNet"),
  NETINCOME: gaap("NetIncomeLoss"),
  OPINCOME: gaap("OperatingIncomeLoss"),
  OCF: gaap("NetCashProvidedByUsedInOperatingActivities"),
  RND: gaap("ResearchAndDevelopmentExpense"),
  BUYBACKS: gaap("PaymentsForRepurchaseOfCommonStock"),
  CASH: gaap("CashAndCashEquivalentsAtCarryingValue"),
  DEBT: gaap("LongTermDebt"),
  SHARES: { taxonomy: "dei", tags: ["EntityCommonStockSharesOutstanding"] },
};

const factsOf = (cik: string | number) => ({
  url: `https://data.sec.gov/api/xbrl/companyfacts/CIK${String(cik).padStart(10, "0")}.json`,
});

const isCik = (code: string) => /^\d{1,10}$/.test(code);

function cikOf({ code }: SeriesQuery, tickers: string): number {
  const company = Object.values(Object(readJson(id, tickers))).find((each) => at(each, "ticker") === code);
  const cik = at(company, "cik_str");
  if (typeof cik !== "number") throw new SourceFault(id, "notFound", code);
  return cik;
}

interface Reported {
  readonly label: string;
  readonly unit: string;
  readonly facts: readonly Fact[];
}

const lastEnd = ({ facts }: Reported) => Math.max(...facts.map(({ end }) => end));

function factOf(fact: unknown, tag: string): Fact {
  const start = textAt(fact, "start");
  const value = numberOf(id, at(fact, "val"));
  const form = textAt(fact, "form");
  if (value === undefined || form === undefined) throw new SourceFault(id, "malformed", tag);
  return {
    start: start === undefined ? undefined : dayOf(id, start),
    end: dayOf(id, at(fact, "end")),
    value,
    filed: dayOf(id, at(fact, "filed")),
    form,
  };
}

/** What the reports of a company state under a tag, in each unit. */
function statedIn(company: unknown, taxonomy: string, tag: string): Reported[] {
  const about = at(company, "facts", taxonomy, tag);
  return Object.entries(Object(at(about, "units")))
    .map(([unit, list]): Reported => {
      const facts = listAt(id, list).map((fact) => factOf(fact, tag));
      return {
        label: textAt(about, "label") ?? tag,
        unit,
        facts: facts.filter(({ form }) => familyOf(form) !== undefined),
      };
    })
    .filter(({ facts }) => facts.length > 0);
}

/** Of several units the one in use; a company's own rather than the dollars into which it translates its latest year. */
function inUse(units: readonly Reported[]): Reported | undefined {
  const order = (a: Reported, b: Reported) =>
    lastEnd(b) - lastEnd(a) || b.facts.length - a.facts.length || Number(b.unit === "USD") - Number(a.unit === "USD");
  return [...units].sort(order)[0];
}

function reported(query: SeriesQuery, company: unknown): Reported {
  const { taxonomy, tags } = known(id, concepts, query.field ?? "CAPEX");
  const [first, ...others] = tags.flatMap((tag) => inUse(statedIn(company, taxonomy, tag)) ?? []);
  if (!first) throw new SourceFault(id, "notFound", `${query.code}: ${tags.join(", ")}`);
  return others.reduce((best, each) => (lastEnd(each) > lastEnd(best) ? each : best), first);
}

export const sec: RemoteProvider = {
  id,
  name: "U.S. Securities and Exchange Commission, XBRL company facts",
  home: "https://www.sec.gov/search-filings/edgar-application-programming-interfaces",
  example: "MSFT.CAPEX",
  purpose: {
    en: "What American companies report, by quarter: capital expenditure, revenue, cash flow, cash, debt, shares; each figure with its filing date.",
    tw: "美國公司按季申報的數字：資本支出、營收、現金流、現金、債務、股數；每個數字附申報日。",
    cn: "美国公司按季申报的数字：资本支出、营收、现金流、现金、债务、股数；每个数字附申报日。",
  },
  licence: {
    terms: {
      en: "Public domain; free to use and pass on.",
      tw: "屬公共領域，可自由使用與轉發。",
      cn: "属公共领域，可自由使用与转发。",
    },
    url: "https://www.sec.gov/privacy#dissemination",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: Object.keys(concepts),
  hosts: ["data.sec.gov", "www.sec.gov"],
  limit: { requests: 10, seconds: 1 },
  // No credential: the SEC turns away whoever does not say who asks.
  key: {
    slot: { place: "header", name: "User-Agent" },
    required: true,
    secret: false,
    register: "https://www.sec.gov/os/webmaster-faq#developers",
    unlocks: {
      en: "All filings; give a name and an e-mail address, such as Jane Doe jane@example.com.",
      tw: "所有申報資料；請填姓名與電子郵件，如 Jane Doe jane@example.com。",
      cn: "所有申报资料；请填姓名与电子邮件，如 Jane Doe jane@example.com。",
    },
  },
  vintages: true,
  wholeHistory: true,
  page: ({ code }) => `https://www.sec.gov/edgar/browse/?CIK=${encoded(code)}`,
  request: ({ code }) => [isCik(code) ? factsOf(code) : { url: "https://www.sec.gov/files/company_tickers.json" }],
  follow: (query, bodies) => (isCik(query.code) || bodies.length > 1 ? [] : [factsOf(cikOf(query, bodies[0]))]),
  parse(query, bodies) {
    const company = readJson(id, bodies[bodies.length - 1]);
    const { label, unit, facts } = reported(query, company);
    const { vintage } = query;
    const readable = typeof vintage === "number" ? facts.filter(({ filed }) => filed <= vintage) : facts;
    const flow = facts.some(({ start }) => start !== undefined);
    return publish(id, query, {
      title: `${textAt(company, "entityName") ?? query.code}: ${label}`,
      unit,
      scale: 1,
      frequency: query.field === "SHARES" ? "irregular" : "Q",
      aggregation: flow ? "sum" : "last",
      timeZone: sec.timeZone,
      rows: [...quarterly(readable)].map(([date, value]) => ({ date, value })),
      revisions: quarterlyRevisions(readable, unit),
    });
  },
};
