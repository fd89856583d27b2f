import { dateToSerial } from "../../cells/serialDates";
import type { RemoteProvider } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { dayOf, unixOf } from "./wire/days";
import { hundredfolds, hundredfoldWarning } from "./wire/hundredfold";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "YAHOO";
const firstDay = dateToSerial(1970, 1, 1);

const lists: Readonly<Record<string, readonly (string | number)[]>> = {
  CLOSE: ["quote", 0, "close"],
  ADJCLOSE: ["adjclose", 0, "adjclose"],
  OPEN: ["quote", 0, "open"],
  HIGH: ["quote", 0, "high"],
  LOW: ["quote", 0, "low"],
  VOLUME: ["quote", 0, "volume"],
};

function refusal(answer: unknown): SourceFault | undefined {
  const error = at(answer, "chart", "error") ?? at(answer, "finance", "error");
  const message = textAt(error, "description");
  if (!message) return undefined;
  const code = textAt(error, "code") ?? "";
  if (/too many/i.test(`${code} ${message}`)) return new SourceFault(id, "rateLimited", message);
  return new SourceFault(id, /not found|no data/i.test(`${code} ${message}`) ? "notFound" : "refused", message);
}

const secondsPerHour = 3_600;

/**
 * The exchange's own day of an instant; the answer's gmtoffset is today's and wrong for the other half of the year. A day that
 * begins at midnight comes an hour or two early where Yahoo's summer time differs from the exchange's, as in São Paulo: what
 * is stamped on the hour at 22:00 or 23:00 begins the next day. The running day is stamped at the moment of its last trade.
 */
function dayAt(timeZone: string, running: unknown): (seconds: unknown) => number {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  return (seconds) => {
    const [day, time] = format.format(Number(seconds) * 1000).split(", ");
    const early = /^(22|23):00:00$/.test(time) && seconds !== running;
    return early
      ? dayOf(id, format.format((Number(seconds) + 2 * secondsPerHour) * 1000).split(", ")[0])
      : dayOf(id, day);
  };
}

export const yahoo: RemoteProvider = {
  id,
  name: "Yahoo Finance (unofficial)",
  home: "https://finance.yahoo.com",
  example: "SI=F",
  purpose: {
    en: "Unofficial: shares, indices, futures and exchange rates from the charts of Yahoo's pages. May stop at any time.",
    tw: "非官方：取自 Yahoo 網頁圖表的股票、指數、期貨與匯率。隨時可能失效。",
    cn: "非官方：取自 Yahoo 网页图表的股票、指数、期货与汇率。随时可能失效。",
  },
  licence: {
    terms: {
      en: "Not offered for this use by Yahoo: personal use at your own risk, never to be passed on.",
      tw: "Yahoo 並未開放此用途：僅供個人使用，風險自負，不得轉發。",
      cn: "Yahoo 并未开放此用途：仅供个人使用，风险自负，不得转发。",
    },
    url: "https://legal.yahoo.com/us/en/yahoo/terms/otos/index.html",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: Object.keys(lists),
  hosts: ["query1.finance.yahoo.com"],
  limit: { requests: 1, seconds: 2 },
  unofficial: true,
  page: ({ code }) => `https://finance.yahoo.com/quote/${step(id, code)}/`,
  refusal,
  request({ code, start, end, today }) {
    const period1 = unixOf(start ?? firstDay);
    // A day more, because days in Asia begin before midnight UTC and those in America end after it.
    const period2 = unixOf((end ?? today) + 2) - 1;
    const url = `https://query1.finance.yahoo.com/v8/finance/chart/${step(id, code)}`;
    return [{ url: address(url, { interval: "1d", period1, period2, events: "div,split" }) }];
  },
  parse(query, [body]) {
    if (/^\s*too many requests/i.test(body)) throw new SourceFault(id, "rateLimited");
    const result = at(readJson(id, body, refusal), "chart", "result", 0);
    const field = query.field ?? "CLOSE";
    const timeZone = textAt(result, "meta", "exchangeTimezoneName") ?? yahoo.timeZone;
    const currency = textAt(result, "meta", "currency");
    if (!currency) throw new SourceFault(id, "malformed", "meta.currency");
    // Without any day there is no list of days either.
    const days = at(result, "timestamp") === undefined ? [] : listAt(id, result, "timestamp");
    const values = days.length === 0 ? [] : listAt(id, result, "indicators", ...lists[field]);
    const day = dayAt(timeZone, at(result, "meta", "regularMarketTime"));
    const name = textAt(result, "meta", "longName") ?? textAt(result, "meta", "shortName") ?? query.code;
    const series = publish(id, query, {
      title: `${name} (Yahoo, unofficial)`,
      unit: field === "VOLUME" ? "units traded" : currency,
      scale: 1,
      frequency: "D",
      aggregation: field === "VOLUME" ? "sum" : "last",
      timeZone,
      // The running day comes as a row of its own after that of its session.
      lastOfDay: true,
      rows: days.map((seconds, index) => ({ date: day(seconds), value: numberOf(id, values[index]) })),
    });
    if (field === "VOLUME") return series;
    const pence = hundredfolds(series.observations).map(hundredfoldWarning);
    return { ...series, warnings: [...series.warnings, ...pence] };
  },
};
