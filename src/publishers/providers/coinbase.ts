import { dateToSerial } from "../../cells/serialDates";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address } from "./wire/address";
import { candleFacts, midnight } from "./wire/candles";
import { dayOfUnix, spansOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "COINBASE";
const mostCandles = 300;
const firstDay = dateToSerial(2015, 7, 20);

/** The order of a candle's values; low and high come before open and close. */
const places: Readonly<Record<string, number>> = { CLOSE: 4, OPEN: 3, HIGH: 2, LOW: 1, VOLUME: 5 };

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "message");
  if (!message) return undefined;
  if (/rate limit/i.test(message)) return new SourceFault(id, "rateLimited", message);
  return new SourceFault(id, /not ?found/i.test(message) ? "notFound" : "refused", message);
}

/** BTC-USD: what is traded, then what is paid. */
function pairOf({ code }: SeriesQuery) {
  const [, base, quote] = /^([A-Z0-9]+)-([A-Z]+)$/.exec(code) ?? [];
  if (!quote) throw new SourceFault(id, "notFound", code);
  return { base, quote };
}

export const coinbase: RemoteProvider = {
  id,
  name: "Coinbase Exchange",
  home: "https://exchange.coinbase.com",
  example: "BTC-USD",
  purpose: {
    en: "Daily crypto prices in dollars at the largest exchange of the United States, without a key.",
    tw: "美國最大交易所的加密貨幣每日美元價格，不需金鑰。",
    cn: "美国最大交易所的加密货币每日美元价格，无需密钥。",
  },
  licence: {
    terms: {
      en: "For your own use under Coinbase's market data terms; not to be passed on.",
      tw: "依 Coinbase 市場資料條款供自用，不得轉發。",
      cn: "依 Coinbase 市场数据条款供自用，不得转发。",
    },
    url: "https://www.coinbase.com/legal/market_data",
  },
  timeZone: "UTC",
  codeCase: "upper",
  fields: Object.keys(places),
  hosts: ["api.exchange.coinbase.com"],
  limit: { requests: 10, seconds: 1 },
  final: true,
  page: ({ code }) => `https://exchange.coinbase.com/trade/${code}`,
  refusal,
  request(query) {
    pairOf(query);
    const spans = spansOf(query.start ?? firstDay, query.end ?? query.today, mostCandles);
    return spans.map(({ start, end }) => ({
      url: address(`https://api.exchange.coinbase.com/products/${query.code}/candles`, {
        granularity: 86_400,
        start: `${midnight(start)}Z`,
        // The end is part of the range.
        end: `${midnight(end)}Z`,
      }),
    }));
  },
  parse(query, bodies) {
    const place = places[query.field ?? "CLOSE"];
    const rows = bodies
      .flatMap((body) => listAt(id, readJson(id, body, refusal)))
      .map((candle) => ({ date: dayOfUnix(id, at(candle, 0)), value: numberOf(id, at(candle, place)) }));
    const facts = candleFacts(query, pairOf(query));
    return publish(id, query, { title: `Coinbase ${query.code}`, ...facts, timeZone: coinbase.timeZone, rows });
  },
};
