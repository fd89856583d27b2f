import { serialToIso } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address } from "./wire/address";
import { candleFacts } from "./wire/candles";
import { dayOfUnix, unixOf } from "./wire/days";
import { at, listAt, readJson } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "KRAKEN";
const places: Readonly<Record<string, number>> = { CLOSE: 4, OPEN: 1, HIGH: 2, LOW: 3, VOLUME: 6 };

/** Of a longer history only the end is given, without a word. */
const mostCandles = 720;

function cutBefore(first: number): Text {
  const day = serialToIso(first);
  return {
    en: `Kraken gives the last ${mostCandles} days only; what lies before ${day} is missing.`,
    tw: `Kraken 只提供最近 ${mostCandles} 天，${day} 之前的資料缺漏。`,
    cn: `Kraken 只提供最近 ${mostCandles} 天，${day} 之前的数据缺失。`,
  };
}

/** Every error comes with HTTP 200, in a list beside an empty result. */
function refusal(answer: unknown): SourceFault | undefined {
  const errors = at(answer, "error");
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const message = errors.join("; ");
  if (/too many|rate limit|throttled/i.test(message)) return new SourceFault(id, "rateLimited", message);
  if (/unknown asset pair/i.test(message)) return new SourceFault(id, "notFound", message);
  return new SourceFault(id, /unavailable|busy/i.test(message) ? "outage" : "refused", message);
}

/** XBTUSD: Kraken's own letters for bitcoin are XBT. */
function pairOf({ code }: SeriesQuery) {
  const [, base, quote] = /^([A-Z0-9]{2,})(USDT|USDC|USD|EUR|GBP|JPY|CHF|CAD|AUD)$/.exec(code) ?? [];
  if (!quote) throw new SourceFault(id, "notFound", code);
  return { base: base === "XBT" ? "BTC" : base, quote };
}

export const kraken: RemoteProvider = {
  id,
  name: "Kraken",
  home: "https://www.kraken.com",
  example: "XBTUSD",
  purpose: {
    en: "Daily crypto prices in dollars, euros and yen; the last 720 days only.",
    tw: "加密貨幣每日價格，以美元、歐元、日圓計；僅最近 720 天。",
    cn: "加密货币每日价格，以美元、欧元、日元计；仅最近 720 天。",
  },
  licence: {
    terms: {
      en: "For your own use under Kraken's API terms; not to be passed on.",
      tw: "依 Kraken API 條款供自用，不得轉發。",
      cn: "依 Kraken API 条款供自用，不得转发。",
    },
    url: "https://www.kraken.com/legal",
  },
  timeZone: "UTC",
  codeCase: "upper",
  fields: Object.keys(places),
  hosts: ["api.kraken.com"],
  limit: { requests: 1, seconds: 1 },
  final: true,
  page: ({ code }) => `https://pro.kraken.com/app/trade/${code.toLowerCase()}`,
  refusal,
  request(query) {
    pairOf(query);
    // Candles after this instant, the last 720 at most, whatever is asked.
    const since = query.start === undefined ? undefined : unixOf(query.start) - 1;
    return [{ url: address("https://api.kraken.com/0/public/OHLC", { pair: query.code, interval: 1440, since }) }];
  },
  parse(query, [body]) {
    const answer = readJson(id, body, refusal);
    // The result is under Kraken's long name of the pair, XXBTZUSD, beside "last".
    const name = Object.keys(Object(at(answer, "result"))).find((key) => key !== "last");
    if (name === undefined) throw new SourceFault(id, "malformed", "result");
    const place = places[query.field ?? "CLOSE"];
    const rows = listAt(id, answer, "result", name).map((candle) => ({
      date: dayOfUnix(id, at(candle, 0)),
      value: numberOf(id, at(candle, place)),
    }));
    const facts = candleFacts(query, pairOf(query));
    const series = publish(id, query, { title: `Kraken ${query.code}`, ...facts, timeZone: kraken.timeZone, rows });
    const [{ date: first }] = series.observations;
    const isCut = rows.length >= mostCandles && (query.start === undefined || first > query.start);
    return isCut ? { ...series, warnings: [...series.warnings, cutBefore(first)] } : series;
  },
};
