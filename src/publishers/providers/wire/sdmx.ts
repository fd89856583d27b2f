/**
 * A parser of SDMX-CSV, as ECB, BIS, OECD and IMF serve it. Rows come in any order, and each publisher has columns of its
 * own.
 */
import type { Frequency } from "../../observation";
import { SourceFault } from "../../sourceFault";
import { type CsvRow, readCsv } from "./csv";
import { periodOf } from "./days";
import { numberOf } from "./numbers";
import type { Row } from "./publish";

export interface SdmxSeries {
  readonly rows: readonly Row[];
  readonly frequency: Frequency;
  /** What a column says of the series as a whole, from the first row that fills it; "" when none does. */
  says(...columns: readonly string[]): string;
}

const frequencies: Readonly<Record<string, Frequency>> = { B: "D", D: "D", W: "W", M: "M", Q: "Q", A: "A" };

/** With labels a heading reads "FREQ:Frequency" and a cell "D: Daily"; the code is what stands first. */
const codeOf = (written: string) => /^([^:]*?)\s*:\s/.exec(written)?.[1] ?? written;
const headingOf = (written: string) => written.split(":")[0].trim();

export function readSdmx(provider: string, body: string): SdmxSeries {
  const table = readCsv(provider, body, (cells) => cells.some((cell) => headingOf(cell) === "TIME_PERIOD")).map(
    (row): CsvRow => Object.fromEntries(Object.entries(row).map(([name, cell]) => [headingOf(name), cell])),
  );
  const observed = table.filter((row) => row.TIME_PERIOD !== "");
  expectOneSeries(provider, observed);
  const says: SdmxSeries["says"] = (...columns) => {
    const found = table.find((row) => columns.some((name) => row[name]));
    return found ? codeOf(columns.map((name) => found[name]).find(Boolean) as string) : "";
  };
  const periods = observed.map((row) => periodOf(provider, codeOf(row.TIME_PERIOD)));
  const rows = observed.map((row, index) => ({ date: periods[index].date, value: numberOf(provider, row.OBS_VALUE) }));
  const frequency = frequencies[says("FREQ", "FREQUENCY")] ?? periods[0]?.frequency ?? "irregular";
  return { rows, frequency, says };
}

/** A key with an open place answers with several series in one table: a period comes more than once, or in two lengths. */
function expectOneSeries(provider: string, rows: readonly CsvRow[]): void {
  const byPeriod = new Map<string, CsvRow>();
  for (const row of rows) {
    const other = byPeriod.get(row.TIME_PERIOD);
    const apart = other && Object.keys(row).find((name) => row[name] !== other[name]);
    if (apart) throw new SourceFault(provider, "ambiguous", `${apart}: ${other[apart]}, ${row[apart]}`);
    byPeriod.set(row.TIME_PERIOD, row);
  }
  const lengths = [...new Set(rows.map((row) => periodOf(provider, codeOf(row.TIME_PERIOD)).frequency))];
  if (lengths.length > 1) throw new SourceFault(provider, "ambiguous", `FREQ: ${lengths.join(", ")}`);
}

const units: Readonly<Record<string, string>> = {
  PC: "percent",
  PCPA: "percent",
  PA: "percent",
  PT: "percent",
  PCT: "percent",
  PC_PA: "percent",
  PD: "percentage points",
  IX: "index",
  PURE_NUMB: "number",
  XDC: "national currency",
  PT_B1GQ: "percent of GDP",
  PS: "persons",
};

/** A unit code in words; what is not known stays as published. */
export function sdmxUnit(code: string): string {
  return units[code] ?? code;
}
