import { serialToDate } from "../../cells/serialDates";
import type { Frequency } from "../observation";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address } from "./wire/address";
import { periodOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";
import { readUnit } from "./wire/units";

const id = "BOJ";

/** FM08/FXERD04: database, then series. */
function partsOf({ code }: SeriesQuery): { readonly db: string; readonly series: string } {
  const [, db, series] = /^([A-Z]{2}\d{2}|[A-Z]{2,3})\/([^/,]+)$/.exec(code) ?? [];
  if (!series) throw new SourceFault(id, "notFound", code);
  return { db, series };
}

/** Months for daily, weekly and monthly series; quarters and years are written in their own way, so the code says which. */
function written(day: number, field = "M"): string {
  const { year, month } = serialToDate(day);
  const two = (part: number) => String(part).padStart(2, "0");
  if (field === "A") return String(year);
  return `${year}${two(field === "Q" ? Math.ceil(month / 3) : month)}`;
}

function page(query: SeriesQuery, startPosition: number | undefined) {
  const { db, series } = partsOf(query);
  const parameters = {
    format: "json",
    lang: "en",
    db,
    code: series,
    startDate: query.start === undefined ? undefined : written(query.start, query.field),
    endDate: query.end === undefined ? undefined : written(query.end, query.field),
    startPosition,
  };
  return { url: address("https://www.stat-search.boj.or.jp/api/v1/getDataCode", parameters) };
}

function refusal(answer: unknown): SourceFault | undefined {
  const status = at(answer, "STATUS");
  if (status === undefined || status === 200) return undefined;
  const message = `${textAt(answer, "MESSAGEID") ?? ""} ${textAt(answer, "MESSAGE") ?? ""}`;
  return new SourceFault(id, /code|db|not exist/i.test(message) ? "notFound" : "refused", message);
}

const frequencies: Readonly<Record<string, Frequency>> = {
  DAILY: "D",
  WEEKLY: "W",
  MONTHLY: "M",
  QUARTERLY: "Q",
  ANNUAL: "A",
};

/** 20260331, 202603, 202601 for the first quarter, 2026. */
function dateOf(survey: unknown, frequency: Frequency): number {
  const text = String(survey);
  return periodOf(id, frequency === "Q" ? `${text.slice(0, 4)}-Q${Number(text.slice(4))}` : text).date;
}

/** Where the answers so far break off; 0 when they are complete. */
function nextOf(bodies: readonly string[]): number {
  return Number(at(readJson(id, bodies[bodies.length - 1], refusal), "NEXTPOSITION") ?? 0);
}

export const boj: RemoteProvider = {
  id,
  name: "Bank of Japan, Time-Series Data Search",
  home: "https://www.stat-search.boj.or.jp/index_en.html",
  example: "FM08/FXERD04",
  purpose: {
    en: "Yen exchange rates in Tokyo, money market rates, the Bank of Japan's balance sheet, prices. Quarterly series end with .Q, yearly ones with .A.",
    tw: "東京市場日圓匯率、貨幣市場利率、日本銀行資產負債表、物價。季資料代碼後加 .Q，年資料加 .A。",
    cn: "东京市场日元汇率、货币市场利率、日本银行资产负债表、物价。季度数据代码后加 .Q，年度数据加 .A。",
  },
  licence: {
    terms: {
      en: "Free to use with the Bank named as the source; commercial use by arrangement.",
      tw: "註明來源為日本銀行即可免費使用；商業使用須事先洽詢。",
      cn: "注明来源为日本银行即可免费使用；商业使用须事先咨询。",
    },
    url: "https://www.boj.or.jp/en/about/services/notice.htm",
  },
  timeZone: "Asia/Tokyo",
  codeCase: "upper",
  fields: ["M", "Q", "A"],
  hosts: ["www.stat-search.boj.or.jp"],
  limit: { requests: 10, seconds: 60 },
  page: () => boj.home,
  refusal,
  request: (query) => [page(query, undefined)],
  follow(query, bodies) {
    const next = nextOf(bodies);
    return next > 0 ? [page(query, next)] : [];
  },
  parse(query, bodies) {
    const { series } = partsOf(query);
    if (nextOf(bodies) > 0) throw new SourceFault(id, "truncated", `NEXTPOSITION ${nextOf(bodies)}`);
    const parts = bodies
      .flatMap((body) => listAt(id, readJson(id, body, refusal), "RESULTSET"))
      .filter((each) => at(each, "SERIES_CODE") === series);
    const [first] = parts;
    if (!first) throw new SourceFault(id, "empty", query.code);
    const frequency = frequencies[textAt(first, "FREQUENCY") ?? ""] ?? "irregular";
    const rows = parts.flatMap((part) => {
      const values = listAt(id, part, "VALUES", "VALUES");
      const days = listAt(id, part, "VALUES", "SURVEY_DATES");
      if (days.length !== values.length) throw new SourceFault(id, "malformed", `${days.length} / ${values.length}`);
      // Every day of the calendar has a place; those without a market hold null.
      return days.map((day, index) => ({ date: dateOf(day, frequency), value: numberOf(id, values[index]) }));
    });
    return publish(id, query, {
      title: textAt(first, "NAME_OF_TIME_SERIES") ?? query.code,
      ...readUnit(textAt(first, "UNIT") ?? "not stated"),
      frequency,
      aggregation: "last",
      timeZone: boj.timeZone,
      updated: String(at(first, "LAST_UPDATE") ?? "") || undefined,
      rows,
    });
  },
};
