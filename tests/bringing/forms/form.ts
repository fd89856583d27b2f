/** One form of a file, written for these tests in the shape that its publisher uses, and what must come of it. */

/** "2024-01-31 184.4". */
type ExpectedRow = `${string} ${number}`;

/** Name, unit, scale, frequency, and every row. */
export type ExpectedSeries = readonly [
  name: string,
  unit: string,
  scale: number,
  frequency: string,
  ...rows: ExpectedRow[],
];

/** The one series of a file that is about its numbers or days; what is left out is not looked at. */
interface OnlySeries {
  readonly unit?: string;
  readonly scale?: number;
  readonly frequency?: string;
  readonly rows: readonly string[];
}

interface Given {
  readonly what: string;
  readonly file: string;
  /** Its bytes, where it is no UTF-8. */
  readonly text: string | Uint8Array;
  /** Options of the command line. */
  readonly options?: { readonly dates?: string; readonly decimal?: string; readonly triangles?: string };
  /** Parts of what its owner is told, of each series and of the whole file; not looked at where it is left out. */
  readonly warns?: readonly string[];
}

export type Form = Given &
  (
    | { readonly series: readonly ExpectedSeries[]; readonly left?: Readonly<Record<string, string>> }
    | { readonly alone: OnlySeries }
    | { readonly asks: readonly Readonly<Record<string, string | number>>[] }
    | { readonly refused: string }
  );

export const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

/** Imported right: all series, with all their rows; `left` are the columns that are off, each with a part of its reason. */
export const right = (
  what: string,
  file: string,
  text: string | Uint8Array,
  series: readonly ExpectedSeries[],
  left: Readonly<Record<string, string>> = {},
): Form => ({ what, file, text, series, left });

/** Asked: each question's readings by their answers. */
export const asked = (
  what: string,
  text: string,
  ...asks: readonly Readonly<Record<string, string | number>>[]
): Form => ({
  what,
  file: "asked.csv",
  text,
  asks,
});

export const refused = (what: string, file: string, text: string | Uint8Array, sentence: string): Form => ({
  what,
  file,
  text,
  refused: sentence,
});

/** A date under "date" beside 1 and 2, for the forms of dates. */
export const dated = (
  what: string,
  one: string,
  other: string,
  days: readonly [string, string],
  frequency: string,
): Form =>
  right(`date ${what}`, "x.csv", lines("date;value", `${one};1`, `${other};2`), [
    ["x", "", 1, frequency, `${days[0]} 1`, `${days[1]} 2`],
  ]);

/** A number under "value", for the forms of numbers. */
export const numbered = (
  what: string,
  one: string,
  other: string,
  values: readonly [number, number],
  unit = "",
): Form =>
  right(`number ${what}`, "x.txt", lines("date\tvalue", `2024-01-30\t${one}`, `2024-01-31\t${other}`), [
    ["x", unit, 1, "irregular", `2024-01-30 ${values[0]}`, `2024-01-31 ${values[1]}`],
  ]);
