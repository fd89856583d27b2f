import { serialToIso } from "../../cells/serialDates";
import type { Frequency } from "../observation";
import type { RemoteProvider, Revision, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { dayOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";
import { readUnit } from "./wire/units";
import { type Change, changesOf, standing } from "./wire/versions";
import { expectWhole } from "./wire/whole";

const id = "FRED";
const service = "https://api.stlouisfed.org/fred";
const mostRows = 100_000;

const frequencies: Readonly<Record<string, Frequency>> = { D: "D", W: "W", M: "M", Q: "Q", A: "A" };

/** ALFRED's first day and its last. It refuses series with more than 2,000 versions, such as daily ones, to be asked so. */
const everyVersion = { realtime_start: "1776-07-04", realtime_end: "9999-12-31" };

function versions({ vintage }: SeriesQuery): Readonly<Record<string, string>> {
  if (vintage === undefined) return {};
  if (vintage === "all") return everyVersion;
  const day = serialToIso(vintage);
  return { realtime_start: day, realtime_end: day };
}

function observationsFrom(query: SeriesQuery, offset: number) {
  return {
    url: address(`${service}/series/observations`, {
      series_id: query.code,
      file_type: "json",
      observation_start: query.start === undefined ? undefined : serialToIso(query.start),
      observation_end: query.end === undefined ? undefined : serialToIso(query.end),
      limit: mostRows,
      offset: offset || undefined,
      ...versions(query),
    }),
  };
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "error_message");
  if (!message) return undefined;
  if (/api_key/i.test(message)) return new SourceFault(id, "rejectedKey", message);
  if (/rate limit|too many/i.test(message)) return new SourceFault(id, "rateLimited", message);
  // FRED says so as well of a series that was not yet published on the vintage day.
  if (/does not exist/i.test(message)) return new SourceFault(id, "notFound", message);
  return new SourceFault(id, "refused", message);
}

/** One state of the facts about a series; FRED changes a unit without a word, so each state has its own. */
interface State {
  readonly from: number;
  readonly unit: string;
  readonly scale: number;
  readonly answer: unknown;
}

function statesOf(body: string): State[] {
  return listAt(id, readJson(id, body, refusal), "seriess")
    .map((answer) => ({
      from: dayOf(id, at(answer, "realtime_start")),
      ...readUnit(textAt(answer, "units") ?? ""),
      answer,
    }))
    .sort((a, b) => a.from - b.from);
}

function stateOn(day: number, states: readonly State[]): State {
  return states.findLast(({ from }) => from <= day) ?? states[0];
}

function rowsOf(body: string) {
  return listAt(id, readJson(id, body, refusal), "observations").map((row) => ({
    date: dayOf(id, at(row, "date")),
    value: numberOf(id, at(row, "value")),
    knownFrom: dayOf(id, at(row, "realtime_start")),
    knownUntil: dayOf(id, at(row, "realtime_end")),
  }));
}

/** The last day of which an answer speaks. */
const toldUntil = (body: string): number => dayOf(id, at(readJson(id, body, refusal), "realtime_end"));

/** Days from the end of the month, quarter or week, as the calendars of the releases have it. */
const publishedAfter = {
  // Consumer prices, Bureau of Labor Statistics
  ...{ CPIAUCSL: 12, CPIAUCNS: 12, CPILFESL: 12, CPILFENS: 12 },
  // Gross domestic product, the advance estimate; income and outlays a month later, Bureau of Economic Analysis
  ...{ GDP: 30, GDPC1: 30, PCEPI: 30, PCEPILFE: 30 },
  // Claims for the week that ends on Saturday: on Thursday, continued ones a week later
  ...{ ICSA: 5, ICNSA: 5, IC4WSA: 5, CCSA: 12, CCNSA: 12 },
};

export const fred: RemoteProvider = {
  id,
  name: "FRED and ALFRED, Federal Reserve Bank of St. Louis",
  home: "https://fred.stlouisfed.org",
  example: "WALCL",
  purpose: {
    en: "Macroeconomic and market series of the United States and the world, each also as it was known on any past day (ALFRED).",
    tw: "美國與全球的總體經濟及市場數列；每一數列也可取得過去任一天所知的版本（ALFRED）。",
    cn: "美国与全球的宏观经济及市场序列；每一序列也可取得过去任一天所知的版本（ALFRED）。",
  },
  licence: {
    terms: {
      en: "Free with a key; rights differ by series, and some belong to third parties: cite the source of each.",
      tw: "免費，需金鑰；各數列權利不同，部分屬第三方，使用時請註明各自來源。",
      cn: "免费，需密钥；各序列权利不同，部分属第三方，使用时请注明各自来源。",
    },
    url: "https://fred.stlouisfed.org/legal/",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: [],
  publishedAfter,
  hosts: ["api.stlouisfed.org"],
  limit: { requests: 120, seconds: 60 },
  key: {
    slot: { place: "query", name: "api_key" },
    required: true,
    secret: true,
    register: "https://fred.stlouisfed.org/docs/api/api_key.html",
    unlocks: {
      en: "All series of FRED and their vintages.",
      tw: "FRED 的所有數列及其歷史版本。",
      cn: "FRED 的所有序列及其历史版本。",
    },
  },
  vintages: true,
  page: ({ code }) => `https://fred.stlouisfed.org/series/${step(id, code)}`,
  refusal,
  request(query) {
    const facts = address(`${service}/series`, { series_id: query.code, file_type: "json", ...versions(query) });
    return [{ url: facts }, observationsFrom(query, 0)];
  },
  follow(query, [, ...pages]) {
    const last = readJson(id, pages[pages.length - 1], refusal);
    const read = Number(at(last, "offset") ?? 0) + Number(at(last, "limit") ?? mostRows);
    return Number(at(last, "count") ?? 0) > read ? [observationsFrom(query, read)] : [];
  },
  parse(query, [facts, ...pages]) {
    const states = statesOf(facts);
    const state = states.at(-1);
    if (!state) throw new SourceFault(id, "notFound", query.code);
    const { unit, scale, answer } = state;
    if (unit === "") throw new SourceFault(id, "malformed", "units");
    const versions = pages.flatMap(rowsOf);
    expectWhole(id, versions.length, at(readJson(id, pages[pages.length - 1], refusal), "count"));
    const until = query.vintage === "all" ? toldUntil(pages[0]) : undefined;
    return publish(id, query, {
      title: textAt(answer, "title") ?? query.code,
      unit,
      scale,
      frequency: frequencies[textAt(answer, "frequency_short") ?? ""] ?? "irregular",
      aggregation: "last",
      timeZone: fred.timeZone,
      updated: textAt(answer, "last_updated"),
      licence: /copyright/i.test(textAt(answer, "notes") ?? "") ? thirdParty : undefined,
      rows: until === undefined ? versions : standing(versions, until),
      forecasts: true,
      revisions: until === undefined ? undefined : changesOf(versions, until).map((change) => inUnit(change, states)),
    });
  },
};

function inUnit(change: Change, states: readonly State[]): Revision {
  const { unit, scale } = stateOn(change.knownFrom, states);
  return { ...change, unit, scale };
}

const thirdParty = {
  en: "Copyrighted by its publisher: see the notes on the page of the series before passing it on.",
  tw: "著作權屬發布者：轉發前請先閱讀該數列網頁上的說明。",
  cn: "著作权属发布者：转发前请先阅读该序列网页上的说明。",
};
