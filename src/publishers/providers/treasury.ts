import { dateToSerial, serialToDate } from "../../cells/serialDates";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address } from "./wire/address";
import { dayOf } from "./wire/days";
import { known } from "./wire/fields";
import { expectBody } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish, type Row } from "./wire/publish";

const id = "TREASURY";
const feed = "https://home.treasury.gov/resource-center/data-chart-center/interest-rates/pages/xml";

const nominal: Readonly<Record<string, string>> = {
  "1M": "BC_1MONTH",
  "2M": "BC_2MONTH",
  "3M": "BC_3MONTH",
  "4M": "BC_4MONTH",
  "6M": "BC_6MONTH",
  "1Y": "BC_1YEAR",
  "2Y": "BC_2YEAR",
  "3Y": "BC_3YEAR",
  "5Y": "BC_5YEAR",
  "7Y": "BC_7YEAR",
  "10Y": "BC_10YEAR",
  "20Y": "BC_20YEAR",
  "30Y": "BC_30YEAR",
};

const real: Readonly<Record<string, string>> = {
  "5Y": "TC_5YEAR",
  "7Y": "TC_7YEAR",
  "10Y": "TC_10YEAR",
  "20Y": "TC_20YEAR",
  "30Y": "TC_30YEAR",
};

const curves = {
  NOMINAL: { data: "daily_treasury_yield_curve", elements: nominal, first: 1990, title: "par yield" },
  REAL: { data: "daily_treasury_real_yield_curve", elements: real, first: 2003, title: "par real yield" },
};

const curveOf = ({ field }: SeriesQuery) => known(id, curves, field ?? "NOMINAL");

/** The feed's entries; a value that is missing has m:null="true" and no text. */
function rowsOf(body: string, element: string): Row[] {
  const text = expectBody(id, body);
  if (!text.startsWith("<")) throw new SourceFault(id, "malformed", text.slice(0, 80));
  if (!/<\/(?:\w+:)?(feed|pre|properties)>$/.test(text)) throw new SourceFault(id, "truncated");
  const written = (entry: string, name: string) =>
    new RegExp(`<d:${name}(?: [^>]*)?>([^<]*)</d:${name}>`).exec(entry)?.[1];
  return [...text.matchAll(/<m:properties[^>]*>(.*?)<\/m:properties>/gs)].map(([, entry]) => ({
    date: dayOf(id, written(entry, "NEW_DATE")),
    value: numberOf(id, written(entry, element)),
  }));
}

export const treasury: RemoteProvider = {
  id,
  name: "U.S. Department of the Treasury, daily yield curves",
  home: "https://home.treasury.gov/policy-issues/financing-the-government/interest-rate-statistics",
  example: "10Y",
  purpose: {
    en: "The Treasury's par yield curve from one month to thirty years, nominal and real (10Y.REAL), day by day.",
    tw: "美國財政部每日公布的殖利率曲線，一個月至三十年，名目與實質（10Y.REAL）。",
    cn: "美国财政部每日公布的收益率曲线，一个月至三十年，名义与实际（10Y.REAL）。",
  },
  licence: {
    terms: {
      en: "Public domain; free to use and pass on.",
      tw: "屬公共領域，可自由使用與轉發。",
      cn: "属公共领域，可自由使用与转发。",
    },
    url: "https://home.treasury.gov/subfooter/site-policies-and-notices",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: Object.keys(curves),
  hosts: ["home.treasury.gov"],
  limit: { requests: 30, seconds: 60 },
  final: true,
  page: (query) => address(feed.replace("pages/xml", "TextView"), { type: curveOf(query).data }),
  request(query) {
    const { data, first, elements } = curveOf(query);
    known(id, elements, query.code);
    const from = serialToDate(Math.max(query.start ?? 0, dateToSerial(first, 1, 1))).year;
    const to = serialToDate(query.end ?? query.today).year;
    const years = Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index);
    return years.map((year) => ({ url: address(feed, { data, field_tdr_date_value: year }) }));
  },
  parse(query, bodies) {
    const { elements, title } = curveOf(query);
    const element = known(id, elements, query.code);
    return publish(id, query, {
      title: `Treasury ${query.code} ${title}`,
      unit: "percent",
      scale: 1,
      frequency: "D",
      aggregation: "last",
      timeZone: treasury.timeZone,
      rows: bodies.flatMap((body) => rowsOf(body, element)),
    });
  },
};
