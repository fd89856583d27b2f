/** A column that was read, on its way to becoming one of the user's series. */

import type { BroughtColumn } from "../../bringing/columns/brought";
import { measureOf, nameFrom, namingOf } from "../../bringing/naming";
import { freeName } from "../../cells/freeName";
import { say } from "../../language/language";
import type { Frequency } from "../../publishers/observation";
import type { OwnSeries } from "../../series/own/ownSeries";
import { dataTexts } from "../texts/dataTexts";
import { namesakes, type Origin, provenance } from "./bring/origin";

export interface ImportDraft {
  readonly column: BroughtColumn;
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
  /** The file says unit or scale not, and nobody has said both yet. */
  unitIsOpen: boolean;
  /** Unit and scale are as FRED publishes them, for an id of FRED in a file that names none. */
  readonly asPublished: boolean;
}

/** The series of these columns: none takes the name of a series from elsewhere unless the user says so. */
export function draftsFrom(
  columns: readonly BroughtColumn[],
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
    const files = namesakes(origin);
    const { names, title } = namingOf(column, columns, files);
    const [wanted = ""] = alone && replaces ? [replaces] : names;
    const name = renewed(wanted) ? wanted : (names.find(renewed) ?? nameBeside(names.at(-1) ?? wanted, present));
    const before = findNamed(present, name);
    const measure = measureOf(column, files[0] ?? "", alone);
    const unit = before?.unit ?? measure.unit ?? "";
    const scale = before?.scale ?? measure.scale;
    return {
      column,
      included: true,
      name,
      wanted: name === wanted ? undefined : wanted,
      title: before?.title ?? title,
      unit,
      hasOwnUnit: column.hasOwnUnit,
      scale,
      unitIsOpen: unit === "" || scale === undefined,
      frequency: column.frequency,
      asPublished: before === undefined && measure.published === true,
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

/** The series that the chosen drafts become. */
export function asSeries(drafts: readonly ImportDraft[], source: string, today = 0): readonly OwnSeries[] {
  return drafts
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
}

/** The list after the import: a name that is present is replaced in its place, a new one comes last. */
export function withImported(present: readonly OwnSeries[], brought: readonly OwnSeries[]): readonly OwnSeries[] {
  const added = brought.filter(({ name }) => !findNamed(present, name));
  return [...present.map((each) => findNamed(brought, each.name) ?? each), ...added];
}
