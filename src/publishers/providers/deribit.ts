import { dateToSerial } from "../../cells/serialDates";
import type { HttpRequest, RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { dayOfUnix, spansOf, unixOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish, type Row } from "./wire/publish";
import { expectWhole } from "./wire/whole";

const id = "DERIBIT";
const service = "https://www.deribit.com/api/v2/public";
const mostDays = 1_000;
const firstDay = dateToSerial(2018, 8, 14);

const listNames: Readonly<Record<string, string>> = {
  CLOSE: "close",
  OPEN: "open",
  HIGH: "high",
  LOW: "low",
  VOLUME: "volume",
};
const indexPlaces: Readonly<Record<string, number>> = { CLOSE: 4, OPEN: 1, HIGH: 2, LOW: 3 };

/** DVOL-BTC: the volatility index of a currency; everything else is an instrument. */
const indexOf = ({ code }: SeriesQuery) => /^DVOL-([A-Z]+)$/.exec(code)?.[1];

/** From and to are milliseconds since 1970. */
function chart(query: SeriesQuery, from: number, to: number): HttpRequest {
  const currency = indexOf(query);
  const range = { start_timestamp: from, end_timestamp: to, resolution: "1D" };
  const url = currency
    ? address(`${service}/get_volatility_index_data`, { currency, ...range })
    : address(`${service}/get_tradingview_chart_data`, { instrument_name: query.code, ...range });
  return { url };
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "error", "message");
  if (!message) return undefined;
  const detail = `${message} ${textAt(answer, "error", "data", "reason") ?? ""}`;
  if (at(answer, "error", "code") === 10028) return new SourceFault(id, "rateLimited", detail);
  return new SourceFault(id, /instrument|currency|not_found/i.test(detail) ? "notFound" : "refused", detail);
}

function rowsOf(query: SeriesQuery, body: string): Row[] {
  const answer = readJson(id, body, refusal);
  const field = query.field ?? "CLOSE";
  const day = (milliseconds: unknown) => dayOfUnix(id, Number(milliseconds) / 1000);
  if (indexOf(query))
    return listAt(id, answer, "result", "data").map((point) => ({
      date: day(at(point, 0)),
      value: numberOf(id, at(point, indexPlaces[field])),
    }));
  const values = listAt(id, answer, "result", listNames[field]);
  const days = listAt(id, answer, "result", "ticks");
  if (days.length !== values.length) throw new SourceFault(id, "malformed", `${days.length} / ${values.length}`);
  return days.map((tick, index) => ({ date: day(tick), value: numberOf(id, values[index]) }));
}

const spans = (query: SeriesQuery) => spansOf(query.start ?? firstDay, query.end ?? query.today, mostDays);

/** What each answer of the index has left out: it begins with the latest days, and says up to which ones it did not come. */
function continuations(
  query: SeriesQuery,
  bodies: readonly string[],
): { readonly start: number; readonly end: number }[] {
  if (!indexOf(query)) return [];
  return bodies.flatMap((body) => {
    const end = Number(at(readJson(id, body, refusal), "result", "continuation") ?? 0);
    const span = spans(query).find(
      ({ start, end: last }) => end >= unixOf(start) * 1000 && end < unixOf(last + 1) * 1000,
    );
    return end > 0 && span ? [{ start: unixOf(span.start) * 1000, end }] : [];
  });
}

export const deribit: RemoteProvider = {
  id,
  name: "Deribit",
  home: "https://www.deribit.com",
  example: "DVOL-BTC",
  purpose: {
    en: "Crypto derivatives: futures and perpetuals (BTC-PERPETUAL), options, and the volatility index DVOL.",
    tw: "加密貨幣衍生品：期貨與永續合約（BTC-PERPETUAL）、選擇權，以及波動率指數 DVOL。",
    cn: "加密货币衍生品：期货与永续合约（BTC-PERPETUAL）、期权，以及波动率指数 DVOL。",
  },
  licence: {
    terms: {
      en: "For your own use under Deribit's terms; not to be passed on.",
      tw: "依 Deribit 條款供自用，不得轉發。",
      cn: "依 Deribit 条款供自用，不得转发。",
    },
    url: "https://www.deribit.com/kb/terms-of-service",
  },
  timeZone: "UTC",
  codeCase: "upper",
  fields: Object.keys(listNames),
  hosts: ["www.deribit.com"],
  limit: { requests: 5, seconds: 1 },
  final: true,
  page: (query) =>
    indexOf(query)
      ? `${deribit.home}/statistics/BTC/volatility-index`
      : `${deribit.home}/trade/${step(id, query.code)}`,
  refusal,
  request: (query) =>
    spans(query).map(({ start, end }) => chart(query, unixOf(start) * 1000, unixOf(end + 1) * 1000 - 1)),
  follow(query, bodies) {
    const open = continuations(query, bodies);
    return open.slice(bodies.length - spans(query).length).map(({ start, end }) => chart(query, start, end));
  },
  parse(query, bodies) {
    if (indexOf(query)) expectWhole(id, bodies.length, spans(query).length + continuations(query, bodies).length);
    const volume = query.field === "VOLUME";
    if (volume && indexOf(query)) throw new SourceFault(id, "notFound", `${query.code}.VOLUME`);
    const price = indexOf(query) ? "percent" : /-[CP]$/.test(query.code) ? query.code.split("-")[0] : "USD";
    return publish(id, query, {
      title: `Deribit ${query.code}`,
      unit: volume ? query.code.split(/[-_]/)[0] : price,
      scale: 1,
      frequency: "D",
      aggregation: volume ? "sum" : "last",
      timeZone: deribit.timeZone,
      rows: bodies.flatMap((body) => rowsOf(query, body)),
      // The sample of a day that is not over comes in minutes when the chart is asked for today alone.
      lastOfDay: true,
    });
  },
};
