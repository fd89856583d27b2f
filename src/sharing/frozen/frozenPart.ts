/**
 * Formulas that are frozen, as files and Excel keep them: the values stand in the cells, the formulas in a custom XML part of our
 * namespace, each anchored by a hidden defined name, since names move with their cells in every program. What a formula speaks of
 * is anchored too: where a program has inserted rows meanwhile, the formula says the cells' places of today.
 */
import type { CellValue, CustomPart } from "../model";
import { jsonInPart, partXml, type TextPart } from "../textPart";

export const frozenPart: TextPart = { namespace: "urn:marketbook:frozen:1", element: "frozen" };

/** Of the cells that a formula filled. */
const anchorName = (number: number): string => `_mkt_f_${number}`;
/** Of cells that a formula speaks of. */
const referenceName = (number: number): string => `_mkt_r_${number}`;

export const isFrozenName = (name: string): boolean => /^_mkt_[fr]_\d+$/i.test(name);

/** What a cell held; an error is its code in a list, as JSON has none. */
export type KeptValue = number | string | boolean | readonly [error: string];

export interface FrozenEntry {
  /** The name that leads to the cells which the formula filled. */
  readonly anchor: string;
  /** Starts with "=". */
  readonly text: string;
  readonly fills?: "dynamic" | "array";
  /** ISO 8601, as in `CellFormula`. */
  readonly since?: string;
  /** Number formats that freezing gave to those cells, by their places, by rows; thawing takes them off again. */
  readonly formats?: Readonly<Record<number, string>>;
  /** What those cells held, by rows, without the blank ones: rows and columns that are inserted are blank. */
  readonly values: readonly KeptValue[];
  /** Names that lead to what the formula speaks of, and where that was: "'My sheet'!$A$1:$B$2". */
  readonly references: readonly (readonly [name: string, area: string])[];
}

export const keptValue = (value: Exclude<CellValue, null>): KeptValue =>
  typeof value === "object" ? [value.error] : value;

const near = 1e-14;

/** Other programs write fifteen digits of a number. */
function isSameValue(one: KeptValue, other: KeptValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= near * Math.max(Math.abs(one), Math.abs(other));
  return JSON.stringify(one) === JSON.stringify(other);
}

export const areSameValues = (one: readonly KeptValue[], other: readonly KeptValue[]): boolean =>
  one.length === other.length && one.every((value, index) => isSameValue(value, other[index]));

/** Numbers for new names, beyond those that are taken. */
export interface Numbering {
  anchor(): string;
  /** The same name for the same area. */
  reference(area: string): string;
}

export function numberingAfter(taken: Iterable<string>): Numbering {
  const last = { f: 0, r: 0 };
  for (const name of taken) {
    const [, kind, digits] = /^_mkt_([fr])_(\d+)$/i.exec(name) ?? [];
    if (kind) last[kind.toLowerCase() as "f" | "r"] = Math.max(last[kind.toLowerCase() as "f" | "r"], Number(digits));
  }
  const references = new Map<string, string>();
  return {
    anchor: () => anchorName(++last.f),
    reference(area) {
      const known = references.get(area) ?? referenceName(++last.r);
      references.set(area, known);
      return known;
    },
  };
}

export const writtenFrozen = (entries: readonly FrozenEntry[]): CustomPart => ({
  namespace: frozenPart.namespace,
  xml: partXml(frozenPart, JSON.stringify(entries)),
});

const most = {
  format: 255,
  entries: 100_000,
  text: 8_192,
  values: 1_000_000,
  value: 32_767,
  references: 1_000,
  name: 300,
};

const isText = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length <= longest;

function isKept(value: unknown): value is KeptValue {
  if (Array.isArray(value)) return value.length === 1 && isText(value[0], 20) && value[0].startsWith("#");
  return isText(value, most.value) || typeof value === "boolean" || Number.isFinite(value);
}

const areFormats = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([place, format]) => /^\d{1,7}$/.test(place) && isText(format, most.format));

function isEntry(value: unknown): value is FrozenEntry {
  if (typeof value !== "object" || value === null) return false;
  const { anchor, text, fills, since, formats, values, references } = value as Partial<
    Record<keyof FrozenEntry, unknown>
  >;
  return (
    isText(anchor, 30) &&
    isFrozenName(anchor) &&
    isText(text, most.text) &&
    /^=./s.test(text) &&
    (fills === undefined || fills === "dynamic" || fills === "array") &&
    (since === undefined || (isText(since, 40) && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(since))) &&
    (formats === undefined || areFormats(formats)) &&
    Array.isArray(values) &&
    values.length <= most.values &&
    values.every(isKept) &&
    Array.isArray(references) &&
    references.length <= most.references &&
    references.every(
      (each) => Array.isArray(each) && each.length === 2 && isText(each[0], 30) && isText(each[1], most.name),
    )
  );
}

/** What a part of a file holds, each entry looked at; undefined where it is none of ours. */
export function readFrozen(
  xml: string,
): { readonly entries: readonly FrozenEntry[]; readonly odd: number } | undefined {
  const list = jsonInPart(frozenPart, xml);
  if (!Array.isArray(list) || list.length > most.entries) return undefined;
  const entries = list.filter(isEntry);
  return { entries, odd: list.length - entries.length };
}
