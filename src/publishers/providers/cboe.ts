import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { step } from "./wire/address";
import { type CsvRow, readCsv } from "./wire/csv";
import { dayOf } from "./wire/days";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "CBOE";

/** Some indices are published with one value a day, in a column that has the index's own name. */
function cell(row: CsvRow, { code, field = "CLOSE" }: SeriesQuery): string {
  const written = row[field] ?? (field === "CLOSE" ? row[code] : undefined);
  if (written === undefined) throw new SourceFault(id, "notFound", `${code}.${field}`);
  return written;
}

/** A day of which only the close is known has 0 for the others; no volatility was ever nothing. */
const level = (value: number | undefined) => (value === 0 ? undefined : value);

export const cboe: RemoteProvider = {
  id,
  name: "Cboe Global Markets, volatility indices",
  home: "https://www.cboe.com/tradable_products/vix/vix_historical_data/",
  example: "VIX",
  purpose: {
    en: "The VIX and its relatives: VIX9D, VIX3M, VVIX, SKEW, gold (GVZ), oil (OVX), Nasdaq (VXN).",
    tw: "VIX 及同類指數：VIX9D、VIX3M、VVIX、SKEW、黃金（GVZ）、原油（OVX）、那斯達克（VXN）。",
    cn: "VIX 及同类指数：VIX9D、VIX3M、VVIX、SKEW、黄金（GVZ）、原油（OVX）、纳斯达克（VXN）。",
  },
  licence: {
    terms: {
      en: "For personal use; passing on needs Cboe's consent.",
      tw: "供個人使用；轉發須經 Cboe 同意。",
      cn: "供个人使用；转发须经 Cboe 同意。",
    },
    url: "https://www.cboe.com/terms/",
  },
  timeZone: "America/Chicago",
  codeCase: "upper",
  fields: ["CLOSE", "OPEN", "HIGH", "LOW"],
  hosts: ["cdn.cboe.com"],
  limit: { requests: 10, seconds: 60 },
  final: true,
  wholeHistory: true,
  page: () => cboe.home,
  request({ code }) {
    return [{ url: `https://cdn.cboe.com/api/global/us_indices/daily_prices/${step(id, code)}_History.csv` }];
  },
  parse(query, [body]) {
    const rows = readCsv(id, body, (cells) => cells[0]?.toUpperCase() === "DATE");
    return publish(id, query, {
      title: `Cboe ${query.code}`,
      unit: "index",
      scale: 1,
      frequency: "D",
      aggregation: "last",
      timeZone: cboe.timeZone,
      rows: rows.map((row) => ({ date: dayOf(id, row.DATE), value: level(numberOf(id, cell(row, query))) })),
    });
  },
};
