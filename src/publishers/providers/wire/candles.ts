/** What exchanges' daily candles have in common. */
import { serialToIso } from "../../../cells/serialDates";
import type { ParsedSeries, SeriesQuery } from "../../provider";
import { SourceFault } from "../../sourceFault";
import { dayOf } from "./days";
import { at, textAt } from "./json";
import { numberOf } from "./numbers";
import type { Row } from "./publish";

/** VOLUME counts what is traded, TURNOVER what is paid for it. */
export const candleFields = ["CLOSE", "OPEN", "HIGH", "LOW", "VOLUME", "TURNOVER"];

interface Pair {
  readonly base: string;
  readonly quote: string;
}

/** Unit and aggregation of a candle's field. */
export function candleFacts({ field = "CLOSE" }: SeriesQuery, { base, quote }: Pair) {
  const summed = field === "VOLUME" || field === "TURNOVER";
  const unit = field === "VOLUME" ? base : field === "TURNOVER" ? quote : `${quote} per ${base}`;
  const aggregation: ParsedSeries["aggregation"] = summed ? "sum" : "last";
  return { unit, scale: 1, frequency: "D" as const, aggregation };
}

/** Upbit's way to answer, which Bithumb took over; the day's name differs, since their days begin at different hours. */
const koreanFields: Readonly<Record<string, string>> = {
  CLOSE: "trade_price",
  OPEN: "opening_price",
  HIGH: "high_price",
  LOW: "low_price",
  VOLUME: "candle_acc_trade_volume",
  TURNOVER: "candle_acc_trade_price",
};

export function koreanRow(
  provider: string,
  candle: unknown,
  { field = "CLOSE" }: SeriesQuery,
  day: "utc" | "kst",
): Row {
  return {
    date: dayOf(provider, at(candle, `candle_date_time_${day}`)),
    value: numberOf(provider, at(candle, koreanFields[field])),
  };
}

/** KRW-BTC: what is paid, then what is traded. */
export function koreanPair(provider: string, { code }: SeriesQuery): Pair {
  const [, quote, base] = /^([A-Z]+)-([A-Z0-9]+)$/.exec(code) ?? [];
  if (!base) throw new SourceFault(provider, "notFound", code);
  return { quote, base };
}

export function koreanRefusal(provider: string, answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "error", "message");
  const name = String(at(answer, "error", "name") ?? "");
  if (!message && !name) return undefined;
  if (/too_many/i.test(name)) return new SourceFault(provider, "rateLimited", message);
  return new SourceFault(provider, /404|not.?found/i.test(`${name} ${message}`) ? "notFound" : "refused", message);
}

/** The instant at which a day begins. */
export function midnight(day: number): string {
  return `${serialToIso(day)}T00:00:00`;
}
