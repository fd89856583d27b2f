/** A column that was read, on its way to becoming one of the user's series. */
import { say } from "../../language/language";
import type { Frequency } from "../../publishers/observation";
import type { ReadColumn } from "../../series/own/csv";
import type { OwnSeries } from "../../series/own/ownSeries";
import { dataTexts } from "../texts/dataTexts";

export interface ImportDraft {
  readonly column: ReadColumn;
  included: boolean;
  name: string;
  title: string;
  unit: string;
  /** Undefined until the user has said it: a series in millions that is taken for ones is wrong without a sign. */
  scale: number | undefined;
  frequency: Frequency;
}

const sayNothing = /^(value|values|close|price|last|observation_value|數值|值|数值|收盤|收盘)?$/i;

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

/** A heading such as "value" says nothing: the file's name is the better one. */
function wordsFor(column: ReadColumn, fileName: string, alone: boolean): string {
  const file = fileName.replace(/\.[^.]+$/, "");
  return alone && file && sayNothing.test(column.heading.trim()) ? file : column.heading.trim() || file;
}

export function draftsFrom(
  columns: readonly ReadColumn[],
  fileName: string,
  present: readonly OwnSeries[],
  replaces?: string,
): ImportDraft[] {
  return columns.map((column) => {
    const words = wordsFor(column, fileName, columns.length === 1);
    const name = columns.length === 1 && replaces ? replaces : nameFrom(words);
    const before = findNamed(present, name);
    return {
      column,
      included: true,
      name,
      title: before?.title ?? words.slice(0, longestName),
      unit: before?.unit ?? "",
      scale: before?.scale,
      frequency: column.frequency,
    };
  });
}

export function findNamed(series: readonly OwnSeries[], name: string): OwnSeries | undefined {
  return series.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

export function nameFault(draft: ImportDraft, drafts: readonly ImportDraft[]): string | undefined {
  if (draft.name === "") return say(dataTexts.nameMissing);
  if (nameFrom(draft.name) !== draft.name) return say(dataTexts.nameFault);
  const same = drafts.filter((each) => each.included && each.name.toLowerCase() === draft.name.toLowerCase());
  return same.length > 1 ? say(dataTexts.nameTwice) : undefined;
}

export function unitFault(draft: ImportDraft): string | undefined {
  return draft.unit.trim() === "" ? say(dataTexts.unitMissing) : undefined;
}

export function scaleFault(draft: ImportDraft): string | undefined {
  return draft.scale === undefined ? say(dataTexts.scaleMissing) : undefined;
}

/** The list after the import: a name that is present is replaced in its place, a new one comes last. */
export function withImported(
  present: readonly OwnSeries[],
  drafts: readonly ImportDraft[],
  source: string,
  today: number,
): readonly OwnSeries[] {
  const brought = drafts
    .filter(({ included }) => included)
    .map(
      ({ column, name, title, unit, scale, frequency }): OwnSeries => ({
        name,
        title: title.trim() || name,
        unit: unit.trim(),
        scale: scale ?? 1,
        frequency,
        source: source.trim(),
        retrieved: today,
        observations: column.observations,
      }),
    );
  const added = brought.filter(({ name }) => !findNamed(present, name));
  return [...present.map((each) => findNamed(brought, each.name) ?? each), ...added];
}
