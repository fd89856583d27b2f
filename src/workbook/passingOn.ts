/** Which series may leave with a copy: all, none, or those whose publishers let everybody pass them on. */
import { type Language, say } from "../language/language";
import { idOf } from "../series/own/ownSeries";
import { type CarriedSeries, noSeries } from "./carriedSeries";

export const seriesChoices = ["all", "free", "none"] as const;
export type SeriesChoice = (typeof seriesChoices)[number];

/** Publishers whose terms let everybody pass their series on, by what stands before the colon of an id. */
export const freeToPassOn: ReadonlySet<string> = new Set([
  "FISCAL",
  "TREASURY",
  "CFTC",
  "SEC",
  "EIA",
  "MOFJ",
  "BIS",
  "WORLDBANK",
  "ECB",
]);

/** Of a series that the user brought nobody but the user knows the terms. */
export function seriesToGo(series: CarriedSeries, choice: SeriesChoice): CarriedSeries {
  if (choice === "all") return series;
  if (choice === "none") return noSeries;
  return { own: [], fetched: series.fetched.filter(({ ask: { id } }) => freeToPassOn.has(id.split(":")[0])) };
}

const yours = {
  en: "brought by you: only you know whether it may be passed on",
  tw: "由您加入：是否可轉發只有您知道",
  cn: "由您加入：是否可转发只有您知道",
};

/** A line each: id, title, source and licence. */
export function describedSeries({ own, fetched }: CarriedSeries, language: Language): string[] {
  const line = (...words: readonly string[]) => words.filter((word) => word !== "").join(" · ");
  return [
    ...own.map((each) => line(idOf(each), each.title, each.source, yours[language])),
    ...fetched.flatMap(({ series }) =>
      series ? [line(series.id, series.title, series.source, series.licence[language])] : [],
    ),
  ];
}

export const saySeriesChoice = (choice: SeriesChoice): string =>
  say(
    {
      all: { en: "all", tw: "全部", cn: "全部" },
      free: { en: "only those that may be passed on", tw: "僅可轉發的數列", cn: "仅可转发的序列" },
      none: { en: "none", tw: "無", cn: "无" },
    }[choice],
  );
