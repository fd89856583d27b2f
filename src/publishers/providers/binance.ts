import { dateToSerial } from "../../cells/serialDates";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address } from "./wire/address";
import { candleFacts, candleFields } from "./wire/candles";
import { dayOfUnix, spansOf, unixOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "BINANCE";
const mostCandles = 1_000;
const firstDay = dateToSerial(2017, 8, 17);
const places: Readonly<Record<string, number>> = { OPEN: 1, HIGH: 2, LOW: 3, CLOSE: 4, VOLUME: 5, TURNOVER: 7 };

/** What symbols end with; longer ones first, because FDUSD ends with USD as well. */
const quotes = /(FDUSD|USDT|USDC|TUSD|BUSD|USD|EUR|GBP|JPY|TRY|BRL|BTC|ETH|BNB)$/;

function pairOf({ code }: SeriesQuery) {
  if (!/^[A-Z0-9]{5,}$/.test(code)) throw new SourceFault(id, "notFound", code);
  const quote = quotes.exec(code)?.[1];
  return quote ? { base: code.slice(0, -quote.length), quote } : { base: code, quote: "quote currency" };
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "msg");
  if (!message) return undefined;
  if (at(answer, "code") === -1003) return new SourceFault(id, "rateLimited", message);
  return new SourceFault(id, at(answer, "code") === -1121 ? "notFound" : "refused", message);
}

export const binance: RemoteProvider = {
  id,
  name: "Binance, spot market data",
  home: "https://www.binance.com",
  example: "BTCUSDT",
  purpose: {
    en: "Daily crypto prices and turnover at the largest exchange, mostly against the stablecoin USDT.",
    tw: "全球最大交易所的加密貨幣每日價格與成交額，多以穩定幣 USDT 計價。",
    cn: "全球最大交易所的加密货币每日价格与成交额，多以稳定币 USDT 计价。",
  },
  licence: {
    terms: {
      en: "For your own use under Binance's terms; not to be passed on.",
      tw: "依幣安條款供自用，不得轉發。",
      cn: "依币安条款供自用，不得转发。",
    },
    url: "https://www.binance.com/en/terms",
  },
  timeZone: "UTC",
  codeCase: "upper",
  fields: candleFields,
  // The host for market data alone; the trading host refuses whole countries.
  hosts: ["data-api.binance.vision"],
  limit: { requests: 20, seconds: 1 },
  final: true,
  page: ({ code }) => `https://www.binance.com/en/trade/${code}?type=spot`,
  refusal,
  request(query) {
    pairOf(query);
    const spans = spansOf(query.start ?? firstDay, query.end ?? query.today, mostCandles);
    return spans.map(({ start, end }) => ({
      url: address("https://data-api.binance.vision/api/v3/klines", {
        symbol: query.code,
        interval: "1d",
        startTime: unixOf(start) * 1000,
        endTime: unixOf(end + 1) * 1000 - 1,
        limit: mostCandles,
      }),
    }));
  },
  parse(query, bodies) {
    const place = places[query.field ?? "CLOSE"];
    const rows = bodies
      .flatMap((body) => listAt(id, readJson(id, body, refusal)))
      .map((candle) => ({
        date: dayOfUnix(id, Number(at(candle, 0)) / 1000),
        value: numberOf(id, at(candle, place)),
      }));
    const facts = candleFacts(query, pairOf(query));
    return publish(id, query, { title: `Binance ${query.code}`, ...facts, timeZone: binance.timeZone, rows });
  },
};
