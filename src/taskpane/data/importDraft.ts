/** A column that was read, on its way to becoming one of the user's series. */

import { freeName } from "../../cells/freeName";
import { say } from "../../language/language";
import type { Frequency } from "../../publishers/observation";
import type { ReadColumn } from "../../series/own/csv";
import type { OwnSeries } from "../../series/own/ownSeries";
import { dataTexts } from "../texts/dataTexts";
import { saysNothing, unitOfHeading } from "./bring/headings";
import { namesakes, type Origin, provenance } from "./bring/origin";

export interface ImportDraft {
  readonly column: ReadColumn;
  included: boolean;
  name: string;
  /** The name it would have, were it not that of a series from elsewhere. */
  readonly wanted?: string | undefined;
  title: string;
  unit: string;
  /** Its unit is not that of the file's other columns, such as of a volume beside prices. */
  readonly hasOwnUnit: boolean;
  /** Undefined until the user has said it: a series in millions that is taken for ones is wrong without a sign. */
  scale: number | undefined;
  frequency: Frequency;
}

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

interface Naming {
  /** In the order of preference; the first that is free, or that of the same file's series, is taken. */
  readonly names: readonly string[];
  readonly title: string;
}

/** A heading such as "Close" says nothing of what closed: the file's name says it, with the heading where there are several. */
function namingOf(column: ReadColumn, origin: Origin, alone: boolean): Naming {
  const heading = column.heading.trim();
  const files = namesakes(origin);
  const [file] = files;
  const within = files.map((each) => (alone && saysNothing(heading) ? each : `${each}_${heading}`));
  if (!file || !saysNothing(heading)) return { names: [heading, ...within].map(nameFrom), title: heading };
  return { names: within.map(nameFrom), title: alone || heading === "" ? file : `${file} ${heading}` };
}

/** The series of these columns: none takes the name of a series from elsewhere unless the user says so. */
export function draftsFrom(
  columns: readonly ReadColumn[],
  origin: Origin,
  present: readonly OwnSeries[],
  replaces?: string,
): ImportDraft[] {
  const alone = columns.length === 1;
  const renewed = (name: string) => {
    const before = findNamed(present, name);
    if (before === undefined || before.name === replaces) return true;
    return origin.kind !== "pasted" && before.source === provenance(origin);
  };
  return columns.map((column) => {
    const { names, title } = namingOf(column, origin, alone);
    const [wanted = ""] = alone && replaces ? [replaces] : names;
    const name = renewed(wanted) ? wanted : (names.find(renewed) ?? nameBeside(names.at(-1) ?? wanted, present));
    const before = findNamed(present, name);
    const own = unitOfHeading(column.heading);
    return {
      column,
      included: true,
      name,
      wanted: name === wanted ? undefined : wanted,
      title: before?.title ?? title.slice(0, longestName),
      unit: before?.unit ?? own?.unit ?? "",
      hasOwnUnit: own !== undefined,
      scale: before?.scale,
      frequency: column.frequency,
    };
  });
}

/** Gives the draft another name; that of a series that is there brings along what the user has not said anew. */
export function rename(draft: ImportDraft, name: string, present: readonly OwnSeries[]): void {
  draft.name = name;
  const before = findNamed(present, name);
  if (before && draft.unit.trim() === "") Object.assign(draft, { unit: before.unit, scale: before.scale });
}

/** The name, numbered so that it stands beside what is there. */
export function nameBeside(name: string, present: readonly { readonly name: string }[]): string {
  return freeName(name, (each) => findNamed(present, each) !== undefined, "_");
}

export function findNamed<Named extends { readonly name: string }>(
  series: readonly Named[],
  name: string,
): Named | undefined {
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
