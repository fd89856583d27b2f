/** What a sheet tells of the places of cells: formulas without values, and what it hides. */
import type { Text } from "../language/language";
import { filled } from "../language/told";
import type { BroughtColumn } from "./columns/brought";
import type { Grid } from "./grid";
import { type Place, Refused } from "./refusal";
import type { Block } from "./table/block";
import { columnTexts } from "./texts";

export interface SheetPlaces {
  isUncalculated(place: Place): boolean;
  isHidden(place: Place): boolean;
  /** The result of a formula that the workbook asks to have calculated anew. */
  isOutdated(place: Place): boolean;
}

const keyOf = ({ line, column }: Place): string => `${line}:${column}`;

export function sheetPlaces({ uncalculated, outdated, hidden }: Grid): SheetPlaces {
  const empty = new Set(uncalculated?.map(keyOf));
  const lines = new Set(hidden?.lines);
  const old = new Set(outdated?.map(keyOf));
  return {
    isOutdated: (place) => old.size > 0 && old.has(keyOf(place)),
    isUncalculated: (place) => empty.size > 0 && empty.has(keyOf(place)),
    isHidden: ({ line, column }) =>
      lines.has(line) || (hidden?.columns ?? []).some(({ first, last }) => column >= first && column <= last),
  };
}

/** What is told once of a whole sheet: values that it hides, and results that may be older than what they are made of. */
export function sheetWarnings(columns: readonly BroughtColumn[]): readonly Text[] {
  const sum = (of: "hidden" | "outdated") => columns.reduce((total, column) => total + column[of], 0);
  const all = columns.reduce((total, { observations }) => total + observations.length, 0);
  const [hidden, outdated] = [sum("hidden"), sum("outdated")];
  return [
    ...(hidden > 0 ? [filled(columnTexts.hidden, { count: hidden, all: Math.max(all, hidden) })] : []),
    ...(outdated > 0 ? [filled(columnTexts.outdated, { count: outdated })] : []),
  ];
}

/** Formulas without values among dates, headings and whatever else belongs to no series. */
export function uncalculatedElsewhere(
  { uncalculated = [] }: Grid,
  blocks: readonly Block[],
): readonly { readonly heading: string; readonly place: Place; readonly reason: Text }[] {
  if (uncalculated.length === 0) return [];
  const ofSeries = new Set(
    blocks.flatMap(({ dates, columns }) =>
      columns.flatMap((column) => dates.map((_, index) => keyOf(column.place(index)))),
    ),
  );
  const rest = uncalculated.filter((place) => !ofSeries.has(keyOf(place)));
  if (rest.length === 0) return [];
  return [{ heading: "", place: rest[0], reason: filled(columnTexts.uncalculated, { count: rest.length }) }];
}

/** What is no table may be one whose formulas have no values. */
export function withUncalculated<Found>({ uncalculated = [] }: Grid, find: () => Found): Found {
  try {
    return find();
  } catch (thrown) {
    if (!(thrown instanceof Refused) || uncalculated.length === 0) throw thrown;
    const { fault } = thrown;
    throw new Refused({
      ...fault,
      text: both(fault.text, filled(columnTexts.uncalculated, { count: uncalculated.length })),
    });
  }
}

const both = (one: Text, other: Text): Text => ({
  en: `${one.en} ${other.en}`,
  tw: `${one.tw}${other.tw}`,
  cn: `${one.cn}${other.cn}`,
});
