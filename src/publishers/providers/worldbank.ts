import { serialToDate } from "../../cells/serialDates";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { periodOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";
import { readUnit } from "./wire/units";
import { expectWhole } from "./wire/whole";

const id = "WORLDBANK";
const firstYear = 1960;

/** US/NY.GDP.MKTP.CD: country, then indicator. */
function partsOf(code: string): { readonly country: string; readonly indicator: string } {
  const [, country, indicator] = /^([A-Z]{2,3})\/([A-Z0-9._]+)$/.exec(code) ?? [];
  if (!indicator) throw new SourceFault(id, "notFound", code);
  return { country, indicator };
}

/** A wrong country or indicator is answered with HTTP 200 and a message. */
function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, 0, "message", 0, "value");
  if (!message) return undefined;
  return new SourceFault(id, /not valid|not found/i.test(message) ? "notFound" : "refused", message);
}

/** The unit stands in brackets at the end of the indicator's name; the field for it is empty. */
function unitOf(name: string) {
  return readUnit(/\(([^()]*)\)\s*$/.exec(name)?.[1] ?? "number");
}

function page({ code, start, end, today }: SeriesQuery, number: number) {
  const { country, indicator } = partsOf(code);
  const from = start === undefined ? firstYear : serialToDate(start).year;
  const date = `${from}:${serialToDate(end ?? today).year}`;
  const parameters = { format: "json", per_page: 32_500, date, page: number > 1 ? number : undefined };
  return {
    url: address(`https://api.worldbank.org/v2/country/${country}/indicator/${step(id, indicator)}`, parameters),
  };
}

/** The service may give fewer rows a page than it was asked for, and says how many pages it makes of them. */
const pagesOf = (answer: unknown): unknown => at(answer, 0, "pages");

export const worldbank: RemoteProvider = {
  id,
  name: "World Bank, Indicators",
  home: "https://data.worldbank.org",
  example: "US/NY.GDP.MKTP.CD",
  purpose: {
    en: "Yearly development indicators of every country: output, debt, reserves, trade, population.",
    tw: "各國年度發展指標：產出、債務、外匯儲備、貿易、人口。",
    cn: "各国年度发展指标：产出、债务、外汇储备、贸易、人口。",
  },
  licence: {
    terms: {
      en: "Creative Commons Attribution 4.0.",
      tw: "創用 CC 姓名標示 4.0。",
      cn: "知识共享署名 4.0。",
    },
    url: "https://datacatalog.worldbank.org/public-licences",
  },
  timeZone: "UTC",
  codeCase: "upper",
  fields: [],
  hosts: ["api.worldbank.org"],
  limit: { requests: 30, seconds: 60 },
  page({ code }) {
    const { country, indicator } = partsOf(code);
    return `https://data.worldbank.org/indicator/${step(id, indicator)}?locations=${country}`;
  },
  refusal,
  request: (query) => [page(query, 1)],
  follow(query, bodies) {
    const pages = Number(pagesOf(readJson(id, bodies[bodies.length - 1], refusal)) ?? 1);
    return bodies.length < pages ? [page(query, bodies.length + 1)] : [];
  },
  parse(query, bodies) {
    const answers = bodies.map((body) => readJson(id, body, refusal));
    const [answer] = answers;
    // Without any row the second half is null.
    if (at(answer, 1) === null) throw new SourceFault(id, "empty", query.code);
    expectWhole(id, bodies.length, pagesOf(answer));
    const list = answers.flatMap((each) => listAt(id, each, 1));
    const name = textAt(list, 0, "indicator", "value") ?? query.code;
    const country = textAt(list, 0, "country", "value");
    return publish(id, query, {
      title: country ? `${name}, ${country}` : name,
      ...unitOf(name),
      frequency: periodOf(id, at(list, 0, "date")).frequency ?? "A",
      aggregation: "last",
      timeZone: worldbank.timeZone,
      updated: textAt(answer, 0, "lastupdated"),
      rows: list.map((row) => ({ date: periodOf(id, at(row, "date")).date, value: numberOf(id, at(row, "value")) })),
    });
  },
};
