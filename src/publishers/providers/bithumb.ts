import { dateToSerial } from "../../cells/serialDates";
import type { RemoteProvider } from "../provider";
import { address } from "./wire/address";
import { candleFacts, candleFields, koreanPair, koreanRefusal, koreanRow, midnight } from "./wire/candles";
import { spansOf } from "./wire/days";
import { listAt, readJson } from "./wire/json";
import { publish } from "./wire/publish";

const id = "BITHUMB";
const mostCandles = 200;
const firstDay = dateToSerial(2013, 12, 27);
const refusal = (answer: unknown) => koreanRefusal(id, answer);

export const bithumb: RemoteProvider = {
  id,
  name: "Bithumb",
  home: "https://www.bithumb.com",
  example: "KRW-BTC",
  purpose: {
    en: "Crypto prices and turnover in won at Korea's second exchange.",
    tw: "韓國第二大交易所的加密貨幣韓元價格與成交額。",
    cn: "韩国第二大交易所的加密货币韩元价格与成交额。",
  },
  licence: {
    terms: {
      en: "For your own use under Bithumb's API terms; not to be passed on.",
      tw: "依 Bithumb API 條款供自用，不得轉發。",
      cn: "依 Bithumb API 条款供自用，不得转发。",
    },
    url: "https://apidocs.bithumb.com",
  },
  // The day begins at midnight in Seoul, nine hours before Upbit's.
  timeZone: "Asia/Seoul",
  codeCase: "upper",
  fields: candleFields,
  hosts: ["api.bithumb.com"],
  limit: { requests: 10, seconds: 1 },
  final: true,
  page: ({ code }) => `https://www.bithumb.com/react/trade/order/${code.split("-").reverse().join("-")}`,
  refusal,
  request(query) {
    koreanPair(id, query);
    const spans = spansOf(query.start ?? firstDay, query.end ?? query.today, mostCandles);
    return spans.map(({ start, end }) => ({
      url: address("https://api.bithumb.com/v1/candles/days", {
        market: query.code,
        // Korean time where none is named.
        to: midnight(end + 1),
        count: end - start + 1,
      }),
    }));
  },
  parse(query, bodies) {
    const rows = bodies
      .flatMap((body) => listAt(id, readJson(id, body, refusal)))
      .map((candle) => koreanRow(id, candle, query, "kst"));
    const facts = candleFacts(query, koreanPair(id, query));
    return publish(id, query, { title: `Bithumb ${query.code}`, ...facts, timeZone: bithumb.timeZone, rows });
  },
};
