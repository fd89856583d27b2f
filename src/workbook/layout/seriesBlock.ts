/** A series as it arrives in a sheet: heading, as of which day, dates and values with their unit, and a chart beside them if wanted. */
import { cellAddress, columnLetters, quotedSheetName } from "../../cells/address";
import { currentLanguage, say, type Text } from "../../language/language";
import { frequencyTexts } from "../../language/periods";
import { scaleTexts } from "../../language/scales";
import type { Frequency, Observation } from "../../publishers/observation";
import type { BookCell, BookChart } from "../book";

export interface SeriesBlock {
  readonly title: string;
  readonly sheet: string;
  readonly cells: readonly BookCell[];
  /** Number formats of what the formula spills, with room for what is still to come. */
  readonly formats: readonly { readonly range: string; readonly format: string }[];
  /** What is written and what spills, without a sheet. */
  readonly area: string;
  /** How many rows and columns the sheet must have. */
  readonly rows: number;
  readonly columns: number;
  /** Of the column of values, in pixels. */
  readonly width: number;
  readonly chart?: BookChart;
}

/** What a series is, as far as it is known. */
export interface SeriesFacts {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly scale: number;
  readonly frequency: Frequency | "";
  readonly source: string;
  /** What the formula will show. */
  readonly shown: readonly Observation[];
}

export interface SeriesWishes {
  readonly formula: string;
  /** As the formula's argument, "" where it is left out. */
  readonly asof: string;
  readonly transform: string;
  /** What the transformation is called; "" where values are shown as they are. */
  readonly shownAs: string;
  readonly chart: boolean;
}

export interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const texts = {
  date: { en: "Date", tw: "日期", cn: "日期" },
  lastOn: { en: "Last day", tw: "最後一日", cn: "最后一日" },
} satisfies Record<string, Text>;

const dayFormat = "yyyy-mm-dd";
/** About a year of days: what a refresh adds is formatted before it comes. */
const spareRows = 260;
const [chartWidth, chartHeight] = [560, 300];

const shortScales: Readonly<Record<number, string>> = { 1e3: "k", 1e6: "mn", 1e9: "bn", 1e12: "tn" };

/** "USD mn", "百萬 USD", "percent"; what a value is, beside it. */
export function unitInShort(unit: string, scale: number): string {
  if (scale === 1) return unit;
  const named = scaleTexts.find((each) => each.scale === scale);
  if (currentLanguage() !== "en" && named) return `${say(named.text)} ${unit}`.trim();
  const short = shortScales[scale] ?? `× ${scale}`;
  return `${unit} ${short}`.trim();
}

/** Decimals that the last values have, at most four. */
function decimalsOf(shown: readonly Observation[]): number {
  const last = shown.slice(-60).map(({ value }) => {
    const written = String(Number(value.toPrecision(12)));
    return written.includes("e") ? 4 : (written.split(".")[1]?.length ?? 0);
  });
  return Math.min(4, Math.max(0, ...last));
}

const longestUnit = 20;

/** The unit stands in the number format, so that a value says what it is and stays a number. */
export function valueFormat({ unit, scale, shown }: SeriesFacts, transform: string): string {
  if (transform === "decimal") return "0.00%";
  if (transform === "pct" || transform === "yoy") return "0.0%";
  if (transform === "log") return "0.0000";
  if (transform === "rebase") return "#,##0.0";
  const decimals = Math.max(decimalsOf(shown), unit === "percent" ? 2 : 0);
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const plain = scale === 1 && /^(index|ratio|decimal|)$/i.test(unit.trim());
  if (plain) return digits;
  if (unit === "percent" && scale === 1) return `${digits}"%"`;
  const words = unitInShort(unit, scale).replace(/["\\]/g, "");
  return words.length > longestUnit ? digits : `${digits}" ${words}"`;
}

const isOfUnit = (transform: string) => transform === "" || transform === "level" || transform === "change";

export function laySeries(facts: SeriesFacts, wishes: SeriesWishes, { sheet, row, column }: Corner): SeriesBlock {
  const at = (down: number, across = 0) => cellAddress(column + across, row + down);
  const { id, title, unit, scale, frequency, source, shown } = facts;
  const format = valueFormat(facts, wishes.transform);
  const measure = isOfUnit(wishes.transform) ? unitInShort(unit, scale) : "";
  const said = [id, unitInShort(unit, scale), frequency === "" ? "" : say(frequencyTexts[frequency])];
  const asof = wishes.asof === "" ? "" : `, ${wishes.asof}`;
  const count = Math.max(1, shown.length);
  const cells: BookCell[] = [
    { at: at(0), content: title, role: "heading" },
    { at: at(0, 1), content: "", role: "heading" },
    { at: at(1), content: said.filter((each) => each !== "").join(" · "), role: "subtitle" },
    { at: at(2), content: say(texts.lastOn), role: "unit" },
    {
      at: at(2, 1),
      content: `=MKT.META("${id.replace(/"/g, '""')}", "last"${asof})`,
      role: "formula",
      format: dayFormat,
    },
    { at: at(3), content: say(texts.date), role: "columnHeading" },
    { at: at(3, 1), content: measure || wishes.shownAs || title, role: "numberHeading" },
    { at: at(4), content: wishes.formula, role: "formula", format: dayFormat },
  ];
  const [dates, values] = [columnLetters(column), columnLetters(column + 1)];
  const [first, last] = [row + 5, row + 4 + count + spareRows];
  // With the cells that a refresh will fill: what is empty is not drawn.
  const range = (letters: string) => `${quotedSheetName(sheet)}!${letters}${row + 4}:${letters}${last}`;
  const longest = shown.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  const written = longest.toLocaleString("en-US", { maximumFractionDigits: decimalsOf(shown) }).length;
  const room = written + (measure === "" || !format.includes('"') ? 1 : measure.length + 2);
  return {
    title,
    sheet,
    cells,
    formats: [
      { range: `${dates}${first}:${dates}${last}`, format: dayFormat },
      { range: `${values}${first}:${values}${last}`, format },
    ],
    area: `${at(0)}:${at(3 + count, 1)}`,
    rows: last,
    columns: column + 2,
    width: Math.min(260, Math.max(96, 8 * room + 12)),
    ...(wishes.chart && {
      chart: {
        title,
        kind: "line",
        at: at(0, 3),
        width: chartWidth,
        height: chartHeight,
        labels: range(dates),
        series: [{ range: range(values), label: title }],
        xTitle: "",
        // Its ticks say the unit, as the cells do.
        yTitle: "",
        ...(source !== "" && { source }),
      },
    }),
  };
}
