/** What the series of a file are called: by their headings where those name them, else by the file. */
import { asFredPublishes } from "../series/known/fredUnits";
import type { BroughtColumn } from "./columns/brought";
import { saysNothing } from "./units/headings";

const longestName = 200;

/** The name a heading or a file suggests: what is not allowed becomes "_", what is too long is cut. */
export function nameFrom(text: string): string {
  const allowed = text
    .normalize("NFKC")
    .trim()
    .replace(/[^\p{L}\p{N}_-]+/gu, "_");
  return [...allowed]
    .slice(0, longestName)
    .join("")
    .replace(/^_+|_+$/g, "");
}

/** A file's name without its ending and what its publisher puts behind every file's. */
export function stemOf(file: string): string {
  const stem = file.replace(/\.[^.]+$/, "");
  const plain = stem
    .replace(/\s*\(\d+\)$/, "")
    .replace(
      /[\s_-]*(historical data|historical prices|price history|stock price history|历史数据|歷史數據|過往數據|历史行情|historische (?:daten|kurse)|données historiques|datos históricos|dati storici|dados históricos|過去データ|과거 데이터)$/i,
      "",
    );
  return plain.trim() === "" ? stem : plain.trim();
}

export interface Naming {
  /** In the order of preference. */
  readonly names: readonly string[];
  readonly title: string;
}

/** What a column of a file is; several columns of one key (open, high, low of a share) are told apart by their headings. */
export function namingOf(column: BroughtColumn, columns: readonly BroughtColumn[], files: readonly string[]): Naming {
  const { names, title } = plainNaming(column, columns, files);
  const { period } = column;
  return period === undefined
    ? { names, title }
    : { names: names.map((name) => `${name}_${period}`), title: `${title} ${period}` };
}

function plainNaming(column: BroughtColumn, columns: readonly BroughtColumn[], files: readonly string[]): Naming {
  const heading = column.name.trim();
  const { key, id } = column;
  const alone = columns.filter((each) => each.key === key && each.period === column.period).length === 1;
  const [file] = files;
  if (key !== undefined) {
    const own = alone && saysNothing(heading) ? key : `${key} ${heading}`.trim();
    return named([own, ...files.map((each) => `${each} ${own}`)], column.title ?? own);
  }
  if (id && alone && saysNothing(heading)) return named([id, ...files], id);
  const within = files.map((each) => (alone && saysNothing(heading) ? each : `${each} ${heading}`.trim()));
  if (!file || !saysNothing(heading)) return named([heading, ...within], column.title ?? heading);
  return named(within, alone || heading === "" ? file : `${file} ${heading}`);
}

const named = (names: readonly string[], title: string): Naming => ({
  names: names.map((name) => nameFrom(name).replace(/^[-_]+|[-_]+$/g, "")).filter((name) => name !== ""),
  title: title.slice(0, longestName),
});

/** Unit and scale by the file; where it names none and its heading or the file is an id of FRED, as FRED publishes it. */
export function measureOf(
  column: BroughtColumn,
  file: string,
  isAlone: boolean,
): { readonly unit?: string | undefined; readonly scale?: number | undefined; readonly published?: true } {
  const { unit, scale, observations } = column;
  if (unit !== undefined || scale !== undefined) return { unit, scale };
  const values = observations.map(({ value }) => value);
  const ids = [column.name, column.id ?? "", isAlone && saysNothing(column.name) ? file : ""];
  const known = ids.map((name) => asFredPublishes(name, values)).find((found) => found !== undefined);
  return known ? { ...known, published: true } : {};
}
