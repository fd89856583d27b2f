import { dateToSerial, serialToIso } from "../../cells/serialDates";
import type { Frequency } from "../observation";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { address } from "./wire/address";
import { dayOf } from "./wire/days";
import { known } from "./wire/fields";
import { at, listAt, readJson } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "NYFED";
const service = "https://markets.newyorkfed.org/api";

interface Column {
  readonly title: string;
  readonly name: string;
  readonly unit: string;
  readonly scale?: number;
}

interface Table {
  readonly path: string;
  /** Asked without a range when it has no first day. */
  readonly first?: number;
  readonly rows: readonly string[];
  readonly day: string;
  readonly frequency: Frequency;
  readonly fields: Readonly<Record<string, Column>>;
  readonly leftOut?: (row: unknown) => boolean;
}

function rate(name: string, kind: "secured" | "unsecured", first: number): Table {
  const percent = (title: string, column: string): Column => ({
    title: `${name}: ${title}`,
    name: column,
    unit: "percent",
  });
  return {
    path: `rates/${kind}/${name.toLowerCase()}/search.json`,
    first,
    rows: ["refRates"],
    day: "effectiveDate",
    frequency: "D",
    fields: {
      RATE: percent("rate", "percentRate"),
      P1: percent("1st percentile", "percentPercentile1"),
      P25: percent("25th percentile", "percentPercentile25"),
      P75: percent("75th percentile", "percentPercentile75"),
      P99: percent("99th percentile", "percentPercentile99"),
      TARGETLOW: percent("lower end of the target range", "targetRateFrom"),
      TARGETHIGH: percent("upper end of the target range", "targetRateTo"),
      VOLUME: { title: `${name}: volume`, name: "volumeInBillions", unit: "USD", scale: 1e9 },
    },
  };
}

const holding = (title: string, name: string): Column => ({ title: `SOMA: ${title}`, name, unit: "USD" });

const tables: Readonly<Record<string, Table>> = {
  SOFR: rate("SOFR", "secured", dateToSerial(2018, 4, 2)),
  BGCR: rate("BGCR", "secured", dateToSerial(2018, 4, 2)),
  TGCR: rate("TGCR", "secured", dateToSerial(2018, 4, 2)),
  EFFR: rate("EFFR", "unsecured", dateToSerial(2000, 7, 3)),
  OBFR: rate("OBFR", "unsecured", dateToSerial(2016, 3, 1)),
  RRP: {
    path: "rp/reverserepo/propositions/search.json",
    first: dateToSerial(2013, 9, 23),
    rows: ["repo", "operations"],
    day: "operationDate",
    frequency: "D",
    fields: {
      ACCEPTED: { title: "Overnight reverse repo operations: amount accepted", name: "totalAmtAccepted", unit: "USD" },
    },
    // Tests of the machinery with small amounts, and term operations over a quarter's end: both on days that have their
    // overnight operation too.
    leftOut: (row) =>
      at(row, "isSmallValue") === "Y" ||
      /small[- ]value/i.test(String(at(row, "note") ?? "")) ||
      at(row, "term") === "Term",
  },
  SOMA: {
    path: "soma/summary.json",
    rows: ["soma", "summary"],
    day: "asOfDate",
    frequency: "W",
    fields: {
      TOTAL: holding("total", "total"),
      BILLS: holding("Treasury bills", "bills"),
      NOTESBONDS: holding("Treasury notes and bonds", "notesbonds"),
      TIPS: holding("TIPS", "tips"),
      FRN: holding("floating rate notes", "frn"),
      MBS: holding("agency mortgage-backed securities", "mbs"),
      CMBS: holding("agency commercial mortgage-backed securities", "cmbs"),
      AGENCIES: holding("agency debt", "agencies"),
    },
  },
};

function asked({ code, field }: SeriesQuery): { readonly table: Table; readonly column: Column } {
  const table = known(id, tables, code);
  return { table, column: known(id, table.fields, field ?? Object.keys(table.fields)[0]) };
}

export const nyfed: RemoteProvider = {
  id,
  name: "Federal Reserve Bank of New York, Markets Data",
  home: "https://www.newyorkfed.org/markets/data-hub",
  example: "SOFR",
  purpose: {
    en: "Reference rates (SOFR, EFFR, OBFR) with percentiles and volume, reverse repos, and the Fed's own securities (SOMA).",
    tw: "參考利率（SOFR、EFFR、OBFR）及其百分位與成交量、隔夜附賣回，以及聯準會持有的證券（SOMA）。",
    cn: "参考利率（SOFR、EFFR、OBFR）及其百分位与成交量、逆回购，以及美联储持有的证券（SOMA）。",
  },
  licence: {
    terms: {
      en: "Free to use with attribution; reference rates under the New York Fed's terms of use.",
      tw: "註明來源即可免費使用；參考利率須遵守紐約聯邦準備銀行的使用條款。",
      cn: "注明来源即可免费使用；参考利率须遵守纽约联邦储备银行的使用条款。",
    },
    url: "https://www.newyorkfed.org/markets/reference-rates/terms-of-use-for-select-rate-data",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: [...new Set(Object.values(tables).flatMap(({ fields }) => Object.keys(fields)))],
  hosts: ["markets.newyorkfed.org"],
  limit: { requests: 60, seconds: 60 },
  page: ({ code }) =>
    code === "SOMA"
      ? "https://www.newyorkfed.org/markets/soma-holdings"
      : code === "RRP"
        ? "https://www.newyorkfed.org/markets/desk-operations/reverse-repo"
        : `https://www.newyorkfed.org/markets/reference-rates/${code.toLowerCase()}`,
  request(query) {
    const { path, first } = asked(query).table;
    if (first === undefined) return [{ url: `${service}/${path}` }];
    const startDate = serialToIso(query.start ?? first);
    return [{ url: address(`${service}/${path}`, { startDate, endDate: serialToIso(query.end ?? query.today) }) }];
  },
  parse(query, bodies) {
    const { table, column } = asked(query);
    const { title, unit, scale = 1 } = column;
    const rows = bodies
      .flatMap((body) => listAt(id, readJson(id, body), ...table.rows))
      .filter((row) => !table.leftOut?.(row))
      .map((row) => ({ date: dayOf(id, at(row, table.day)), value: numberOf(id, at(row, column.name)) }));
    const { frequency } = table;
    return publish(id, query, { title, unit, scale, frequency, aggregation: "last", timeZone: nyfed.timeZone, rows });
  },
};
