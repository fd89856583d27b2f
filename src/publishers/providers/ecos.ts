import { dateToSerial, serialToDate } from "../../cells/serialDates";
import type { Frequency } from "../observation";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { step } from "./wire/address";
import { compactOf, periodOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";
import { readUnit } from "./wire/units";
import { expectWhole, nextRow } from "./wire/whole";

const id = "ECOS";
/** Beyond this an answer is cut without a word. */
const mostRows = 1_000;
const firstDay = dateToSerial(1950, 1, 1);

const frequencies: Readonly<Record<string, Frequency>> = { D: "D", M: "M", Q: "Q", A: "A" };

/** 731Y001/D/0000001: table, cycle, then up to four items. */
function partsOf({ code }: SeriesQuery): { readonly table: string; readonly cycle: string; readonly items: string } {
  const [, table, cycle, items] = /^(\d{3}Y\d{3})\/([DMQA])\/([^/?#]+(?:\/[^/?#]+){0,3})$/.exec(code) ?? [];
  if (!items) throw new SourceFault(id, "notFound", code);
  return {
    table,
    cycle,
    items: items
      .split("/")
      .map((item) => step(id, item))
      .join("/"),
  };
}

function written(day: number, cycle: string): string {
  const { year, month } = serialToDate(day);
  if (cycle === "A") return String(year);
  if (cycle === "Q") return `${year}Q${Math.ceil(month / 3)}`;
  return compactOf(day).slice(0, cycle === "M" ? 6 : 8);
}

function page(query: SeriesQuery, first: number) {
  const { table, cycle, items } = partsOf(query);
  const from = written(query.start ?? firstDay, cycle);
  const to = written(query.end ?? query.today, cycle);
  const rows = `${first}/${first + mostRows - 1}`;
  return {
    url: `https://ecos.bok.or.kr/api/StatisticSearch/{key}/json/en/${rows}/${table}/${cycle}/${from}/${to}/${items}`,
  };
}

/** Errors come with HTTP 200. */
function refusal(answer: unknown): SourceFault | undefined {
  const code = textAt(answer, "RESULT", "CODE");
  if (!code) return undefined;
  const detail = `${code} ${textAt(answer, "RESULT", "MESSAGE") ?? ""}`;
  if (code === "INFO-100") return new SourceFault(id, "rejectedKey", detail);
  if (code === "INFO-200") return new SourceFault(id, "empty", detail);
  if (code === "ERROR-602") return new SourceFault(id, "rateLimited", detail);
  return new SourceFault(id, /^ERROR-[456]00/.test(code) ? "outage" : "refused", detail);
}

const rowsOf = (answer: unknown) => listAt(id, answer, "StatisticSearch", "row");

/** Some units are in Korean even where English was asked for. */
function unitOf(words: string) {
  const korean: Readonly<Record<string, string>> = {
    원: "Won",
    십억원: "Bil. Won",
    백만원: "Mil. Won",
    백만달러: "Mil. Dollars",
    "연%": "%",
  };
  return readUnit(korean[words] ?? words);
}

export const ecos: RemoteProvider = {
  id,
  name: "Bank of Korea, Economic Statistics System",
  home: "https://ecos.bok.or.kr",
  example: "731Y001/D/0000001",
  purpose: {
    en: "Won exchange rates, the base rate, money, prices and balance of payments of Korea.",
    tw: "韓元匯率、韓國基準利率、貨幣供給、物價與國際收支。",
    cn: "韩元汇率、韩国基准利率、货币供给、物价与国际收支。",
  },
  licence: {
    terms: {
      en: "Free with a key; to be used with the Bank named as the source.",
      tw: "免費，需金鑰；使用時請註明來源為韓國銀行。",
      cn: "免费，需密钥；使用时请注明来源为韩国银行。",
    },
    url: "https://ecos.bok.or.kr/api/",
  },
  timeZone: "Asia/Seoul",
  codeCase: "upper",
  fields: [],
  hosts: ["ecos.bok.or.kr"],
  limit: { requests: 5, seconds: 1 },
  key: {
    slot: { place: "path", name: "{key}" },
    required: true,
    secret: true,
    register: "https://ecos.bok.or.kr/api/#/AuthKeyApply",
    unlocks: {
      en: "All series of the Bank of Korea.",
      tw: "韓國銀行的所有數列。",
      cn: "韩国银行的所有序列。",
    },
  },
  page: () => ecos.home,
  refusal,
  request: (query) => [page(query, 1)],
  follow(query, bodies) {
    const answers = bodies.map((body) => readJson(id, body, refusal));
    const next = nextRow(answers.map(rowsOf), at(answers.at(-1), "StatisticSearch", "list_total_count"));
    return next === undefined ? [] : [page(query, next + 1)];
  },
  parse(query, bodies) {
    const answers = bodies.map((body) => readJson(id, body, refusal));
    const list = answers.flatMap(rowsOf);
    expectWhole(id, list.length, at(answers.at(-1), "StatisticSearch", "list_total_count"));
    const names = ["STAT_NAME", "ITEM_NAME1", "ITEM_NAME2", "ITEM_NAME3", "ITEM_NAME4"];
    return publish(id, query, {
      title:
        names
          .map((name) => textAt(list, 0, name))
          .filter(Boolean)
          .join(", ") || query.code,
      ...unitOf(textAt(list, 0, "UNIT_NAME") ?? "not stated"),
      frequency: frequencies[partsOf(query).cycle],
      aggregation: "last",
      timeZone: ecos.timeZone,
      rows: list.map((row) => ({
        date: periodOf(id, at(row, "TIME")).date,
        value: numberOf(id, at(row, "DATA_VALUE")),
      })),
    });
  },
};
