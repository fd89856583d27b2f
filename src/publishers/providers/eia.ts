import { serialToIso } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import type { Frequency } from "../observation";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, encoded } from "./wire/address";
import { periodOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";
import { readUnit } from "./wire/units";
import { expectWhole, nextRow } from "./wire/whole";

const id = "EIA";
const mostRows = 5_000;

/** The last letter of an id says how often it comes, and so how a period is written. */
const periods: Readonly<Record<string, { readonly frequency: Frequency; readonly characters: number }>> = {
  D: { frequency: "D", characters: 10 },
  W: { frequency: "W", characters: 10 },
  M: { frequency: "M", characters: 7 },
  A: { frequency: "A", characters: 4 },
};

function periodsOf({ code }: SeriesQuery) {
  const period = /^[A-Z_]+\.[A-Z0-9_.-]+\.([DWMA])$/.exec(code)?.[1];
  if (!period) throw new SourceFault(id, "notFound", code);
  return periods[period];
}

function page(query: SeriesQuery, offset: number) {
  const { characters } = periodsOf(query);
  const written = (day: number | undefined) => (day === undefined ? undefined : serialToIso(day).slice(0, characters));
  const range = { start: written(query.start), end: written(query.end) };
  const parameters = { ...range, offset: offset || undefined, length: mostRows };
  return { url: address(`https://api.eia.gov/v2/seriesid/${query.code}`, parameters) };
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "error", "message") ?? textAt(answer, "error");
  if (!message) return undefined;
  const code = `${at(answer, "error", "code") ?? at(answer, "code") ?? ""}`;
  if (/API_KEY/.test(code)) return new SourceFault(id, "rejectedKey", message);
  if (/OVER_RATE_LIMIT/.test(code)) return new SourceFault(id, "rateLimited", message);
  return new SourceFault(id, /not found|invalid series/i.test(message) ? "notFound" : "refused", message);
}

const rowsOf = (answer: unknown) => listAt(id, answer, "response", "data");

/** W: withheld so that no company's figures show; Q: too uncertain; NM: not meaningful; (s): less than half the last digit. */
const isWithheld = (row: unknown) => /^(w|q|nm|\(s\))$/i.test(textAt(row, "value") ?? "");

const withheld = (count: number): Text => ({
  en: `${count === 1 ? "1 observation" : `${count} observations`} that the EIA withholds or marks as not meaningful ${count === 1 ? "is" : "are"} left out.`,
  tw: `略去 EIA 不公布或標示為無意義的 ${count} 個觀測值。`,
  cn: `略去 EIA 不公布或标示为无意义的 ${count} 个观测值。`,
});

export const eia: RemoteProvider = {
  id,
  name: "U.S. Energy Information Administration",
  home: "https://www.eia.gov/opendata/",
  example: "PET.RWTC.D",
  purpose: {
    en: "Oil, gas and power: WTI (PET.RWTC.D), Brent (PET.RBRTE.D), Henry Hub (NG.RNGWHHD.D), stocks and production.",
    tw: "石油、天然氣與電力：WTI（PET.RWTC.D）、布蘭特（PET.RBRTE.D）、Henry Hub（NG.RNGWHHD.D）、庫存與產量。",
    cn: "石油、天然气与电力：WTI（PET.RWTC.D）、布伦特（PET.RBRTE.D）、Henry Hub（NG.RNGWHHD.D）、库存与产量。",
  },
  licence: {
    terms: {
      en: "Public domain; free to use and pass on with the EIA named as the source.",
      tw: "屬公共領域，註明來源為 EIA 即可自由使用與轉發。",
      cn: "属公共领域，注明来源为 EIA 即可自由使用与转发。",
    },
    url: "https://www.eia.gov/about/copyrights_reuse.php",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: [],
  hosts: ["api.eia.gov"],
  limit: { requests: 5, seconds: 1 },
  // The answer repeats the key under request.params.api_key: a body that is kept or logged is redacted first.
  key: {
    slot: { place: "query", name: "api_key" },
    required: true,
    secret: true,
    register: "https://www.eia.gov/opendata/register.php",
    unlocks: {
      en: "All series of the EIA.",
      tw: "EIA 的所有數列。",
      cn: "EIA 的所有序列。",
    },
  },
  page: ({ code }) => `https://www.eia.gov/opendata/browser/?series=${encoded(code)}`,
  refusal,
  request: (query) => [page(query, 0)],
  follow(query, bodies) {
    const answers = bodies.map((body) => readJson(id, body, refusal));
    const next = nextRow(answers.map(rowsOf), at(answers.at(-1), "response", "total"));
    return next === undefined ? [] : [page(query, next)];
  },
  parse(query, bodies) {
    const answers = bodies.map((body) => readJson(id, body, refusal));
    const list = answers.flatMap(rowsOf);
    expectWhole(id, list.length, at(answers.at(-1), "response", "total"));
    const rows = list.map((row) => ({
      date: periodOf(id, at(row, "period")).date,
      value: isWithheld(row) ? undefined : numberOf(id, at(row, "value")),
    }));
    const words = textAt(list, 0, "units") ?? textAt(list, 0, "value-units");
    if (list.length > 0 && !words) throw new SourceFault(id, "malformed", "units");
    const series = publish(id, query, {
      title: textAt(list, 0, "series-description") ?? query.code,
      ...readUnit(words ?? ""),
      frequency: periodsOf(query).frequency,
      aggregation: "last",
      timeZone: eia.timeZone,
      rows,
    });
    const count = list.filter(isWithheld).length;
    return count === 0 ? series : { ...series, warnings: [...series.warnings, withheld(count)] };
  },
};
