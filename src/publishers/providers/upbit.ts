import { dateToSerial } from "../../cells/serialDates";
import type { RemoteProvider } from "../provider";
import { address } from "./wire/address";
import { candleFacts, candleFields, koreanPair, koreanRefusal, koreanRow, midnight } from "./wire/candles";
import { spansOf } from "./wire/days";
import { listAt, readJson } from "./wire/json";
import { publish } from "./wire/publish";

const id = "UPBIT";
const mostCandles = 200;
const firstDay = dateToSerial(2017, 9, 25);
const refusal = (answer: unknown) => koreanRefusal(id, answer);

export const upbit: RemoteProvider = {
  id,
  name: "Upbit",
  home: "https://upbit.com",
  example: "KRW-BTC",
  purpose: {
    en: "Crypto prices and turnover in won at Korea's largest exchange: the kimchi premium and its volume.",
    tw: "韓國最大交易所的加密貨幣韓元價格與成交額：泡菜溢價及其成交量。",
    cn: "韩国最大交易所的加密货币韩元价格与成交额：泡菜溢价及其成交量。",
  },
  licence: {
    terms: {
      en: "For your own use under Upbit's API terms; not to be passed on.",
      tw: "依 Upbit API 條款供自用，不得轉發。",
      cn: "依 Upbit API 条款供自用，不得转发。",
    },
    url: "https://upbit.com/service_center/open_api_guide",
  },
  // The day runs from midnight UTC, nine in the morning in Seoul.
  timeZone: "UTC",
  codeCase: "upper",
  fields: candleFields,
  hosts: ["api.upbit.com"],
  // One in ten seconds for whoever sends an Origin header: the gateway must send none.
  limit: { requests: 10, seconds: 1 },
  final: true,
  page: ({ code }) => `https://upbit.com/exchange?code=CRIX.UPBIT.${code}`,
  refusal,
  request(query) {
    koreanPair(id, query);
    const spans = spansOf(query.start ?? firstDay, query.end ?? query.today, mostCandles);
    return spans.map(({ start, end }) => ({
      url: address("https://api.upbit.com/v1/candles/days", {
        market: query.code,
        to: `${midnight(end + 1)}Z`,
        count: end - start + 1,
      }),
    }));
  },
  parse(query, bodies) {
    const rows = bodies
      .flatMap((body) => listAt(id, readJson(id, body, refusal)))
      .map((candle) => koreanRow(id, candle, query, "utc"));
    const facts = candleFacts(query, koreanPair(id, query));
    return publish(id, query, { title: `Upbit ${query.code}`, ...facts, timeZone: upbit.timeZone, rows });
  },
};
