/** What a sheet tells of the places of cells: formulas without values, and what it hides. */
import type { Text } from "../language/language";
import { filled } from "../language/told";
import type { Grid } from "./grid";
import { type Place, Refused } from "./refusal";
import type { Block } from "./table/block";
import { columnTexts } from "./texts";

export interface SheetPlaces {
  isUncalculated(place: Place): boolean;
  isHidden(place: Place): boolean;
}

const keyOf = ({ line, column }: Place): string => `${line}:${column}`;

export function sheetPlaces({ uncalculated, hidden }: Grid): SheetPlaces {
  const empty = new Set(uncalculated?.map(keyOf));
  const lines = new Set(hidden?.lines);
  return {
    isUncalculated: (place) => empty.has(keyOf(place)),
    isHidden: ({ line, column }) =>
      lines.has(line) || (hidden?.columns ?? []).some(({ first, last }) => column >= first && column <= last),
  };
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
