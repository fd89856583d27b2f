import { serialToIso } from "../../cells/serialDates";
import type { Frequency } from "../observation";
import type { ParsedSeries, RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address } from "./wire/address";
import { dayOf } from "./wire/days";
import { known } from "./wire/fields";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";
import { expectWhole } from "./wire/whole";

const id = "FISCAL";
const service = "https://api.fiscaldata.treasury.gov/services/api/fiscal_service";
const mostRows = 10_000;

interface Column {
  readonly title: string;
  readonly unit: string;
  readonly scale?: number;
  readonly aggregation?: ParsedSeries["aggregation"];
  /** What a row says of this series; undefined when it speaks of something else. */
  value(row: unknown): unknown;
}

interface Table {
  readonly path: string;
  readonly day: string;
  readonly columns: string;
  readonly filter?: string;
  readonly frequency: Frequency;
  readonly fields: Readonly<Record<string, Column>>;
}

const column = (title: string, unit: string, name: string): Column => ({ title, unit, value: (row) => at(row, name) });

function cash(title: string, aggregation: "last" | "sum", value: Column["value"]): Column {
  return { title, unit: "USD", scale: 1e6, aggregation, value };
}

const openingColumn = (type: RegExp) => (row: unknown) =>
  type.test(textAt(row, "account_type") ?? "") ? at(row, "open_today_bal") : undefined;

/**
 * Since 2022-04-18 the closing balance stands in open_today_bal of a row of its own, typed "… Closing Balance"; before, in
 * close_today_bal of the account's row, which until 2021 was called "Federal Reserve Account".
 */
function closingBalance(row: unknown): unknown {
  const type = textAt(row, "account_type") ?? "";
  if (/closing balance$/i.test(type)) return at(row, "open_today_bal");
  return /^(federal reserve account|treasury general account \(tga\))$/i.test(type)
    ? at(row, "close_today_bal")
    : undefined;
}

function auction(term: string, security: "Bill" | "Note" | "Bond"): Table {
  const ours = (name: string) => (row: unknown) => {
    // A reopened note is sold with the term that is left, 9-Year 11-Month, and says in another column what it was.
    const terms = [
      textAt(row, "security_term"),
      security === "Bill" ? undefined : textAt(row, "original_security_term"),
    ];
    const special = ["cash_management_bill_cmb", "floating_rate", "inflation_index_security"];
    if (!terms.includes(term) || special.some((each) => textAt(row, each) === "Yes")) return undefined;
    return at(row, name);
  };
  const yieldColumn = security === "Bill" ? "high_investment_rate" : "high_yield";
  const field = (title: string, unit: string, name: string): Column => ({
    title: `${term} Treasury auction: ${title}`,
    unit,
    value: ours(name),
  });
  return {
    path: "v1/accounting/od/auctions_query",
    day: "auction_date",
    columns: `security_term,original_security_term,cash_management_bill_cmb,floating_rate,inflation_index_security,bid_to_cover_ratio,${yieldColumn},offering_amt,total_accepted,indirect_bidder_accepted`,
    filter: `security_type:eq:${security}`,
    frequency: "irregular",
    fields: {
      BIDCOVER: field("bid-to-cover ratio", "ratio", "bid_to_cover_ratio"),
      HIGHYIELD: field("high yield", "percent", yieldColumn),
      OFFERED: field("amount offered", "USD", "offering_amt"),
      ACCEPTED: field("amount accepted", "USD", "total_accepted"),
      INDIRECT: field("accepted from indirect bidders", "USD", "indirect_bidder_accepted"),
    },
  };
}

const averageRate = (security: string): Table => ({
  path: "v2/accounting/od/avg_interest_rates",
  day: "record_date",
  columns: "security_desc,avg_interest_rate_amt",
  filter: `security_desc:eq:${security}`,
  frequency: "M",
  fields: { RATE: column(`Average interest rate: ${security}`, "percent", "avg_interest_rate_amt") },
});

const tables: Readonly<Record<string, Table>> = {
  TGA: {
    path: "v1/accounting/dts/operating_cash_balance",
    day: "record_date",
    columns: "account_type,close_today_bal,open_today_bal",
    frequency: "D",
    fields: {
      CLOSE: cash("Treasury General Account, closing balance", "last", closingBalance),
      DEPOSITS: cash("Treasury General Account, deposits", "sum", openingColumn(/^total tga deposits/i)),
      WITHDRAWALS: cash("Treasury General Account, withdrawals", "sum", openingColumn(/^total tga withdrawals/i)),
    },
  },
  DEBT: {
    path: "v2/accounting/od/debt_to_penny",
    day: "record_date",
    columns: "tot_pub_debt_out_amt,debt_held_public_amt,intragov_hold_amt",
    frequency: "D",
    fields: {
      TOTAL: column("Total public debt outstanding", "USD", "tot_pub_debt_out_amt"),
      PUBLIC: column("Debt held by the public", "USD", "debt_held_public_amt"),
      INTRAGOV: column("Intragovernmental holdings", "USD", "intragov_hold_amt"),
    },
  },
  AVGRATE: averageRate("Total Interest-bearing Debt"),
  AVGRATE_BILLS: averageRate("Treasury Bills"),
  AVGRATE_NOTES: averageRate("Treasury Notes"),
  AVGRATE_BONDS: averageRate("Treasury Bonds"),
  ...Object.fromEntries(
    [4, 6, 8, 13, 17, 26, 52].map((weeks) => [`AUCTION${weeks}W`, auction(`${weeks}-Week`, "Bill")]),
  ),
  ...Object.fromEntries([2, 3, 5, 7, 10].map((years) => [`AUCTION${years}Y`, auction(`${years}-Year`, "Note")])),
  ...Object.fromEntries([20, 30].map((years) => [`AUCTION${years}Y`, auction(`${years}-Year`, "Bond")])),
};

function asked({ code, field }: SeriesQuery): { readonly table: Table; readonly column: Column } {
  const table = known(id, tables, code);
  return { table, column: known(id, table.fields, field ?? Object.keys(table.fields)[0]) };
}

function page(query: SeriesQuery, number: number) {
  const { table } = asked(query);
  const filter = [
    table.filter,
    query.start === undefined ? undefined : `${table.day}:gte:${serialToIso(query.start)}`,
    `${table.day}:lte:${serialToIso(query.end ?? query.today)}`,
  ];
  return {
    url: address(`${service}/${table.path}`, {
      fields: `${table.day},${table.columns}`,
      filter: filter.filter(Boolean).join(","),
      sort: table.day,
      "page[number]": number,
      "page[size]": mostRows,
    }),
  };
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "message");
  return at(answer, "error") && message ? new SourceFault(id, "refused", message) : undefined;
}

export const fiscal: RemoteProvider = {
  id,
  name: "Fiscal Data, U.S. Department of the Treasury",
  home: "https://fiscaldata.treasury.gov",
  example: "TGA",
  purpose: {
    en: "The Treasury's cash balance (TGA), debt to the penny, average interest rates and auction results.",
    tw: "美國財政部的現金餘額（TGA）、每日公債餘額、平均利率與標售結果。",
    cn: "美国财政部的现金余额（TGA）、每日国债余额、平均利率与拍卖结果。",
  },
  licence: {
    terms: {
      en: "Public domain; free to use and pass on.",
      tw: "屬公共領域，可自由使用與轉發。",
      cn: "属公共领域，可自由使用与转发。",
    },
    url: "https://fiscaldata.treasury.gov/api-documentation/#license-and-authorization",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: [...new Set(Object.values(tables).flatMap(({ fields }) => Object.keys(fields)))],
  hosts: ["api.fiscaldata.treasury.gov"],
  limit: { requests: 60, seconds: 60 },
  page: () => "https://fiscaldata.treasury.gov/datasets/",
  refusal,
  request: (query) => [page(query, 1)],
  follow(query, bodies) {
    const last = readJson(id, bodies[bodies.length - 1], refusal);
    const pages = Number(at(last, "meta", "total-pages") ?? 1);
    return bodies.length < pages ? [page(query, bodies.length + 1)] : [];
  },
  parse(query, bodies) {
    const { table, column } = asked(query);
    const { title, unit, scale = 1, aggregation = "last" } = column;
    const answers = bodies.map((body) => readJson(id, body, refusal));
    expectWhole(id, bodies.length, at(answers.at(-1), "meta", "total-pages"));
    const rows = answers
      .flatMap((answer) => listAt(id, answer, "data"))
      .map((row) => ({ date: dayOf(id, at(row, table.day)), value: numberOf(id, column.value(row)) }));
    const { frequency } = table;
    return publish(id, query, { title, unit, scale, frequency, aggregation, timeZone: fiscal.timeZone, rows });
  },
};
