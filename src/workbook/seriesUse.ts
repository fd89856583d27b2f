/** Which series a formula reads: what its functions reported at their last calculation, else what can be read off its text. */

import { cellPattern, cellPlace, quotedSheetPattern, splitAddress } from "../cells/address";
import type { FetchedSeam } from "../functions/host/seam";
import type { SeriesUse } from "./port";
import { readersIn } from "./seriesReaders";

export interface DataFormula {
  /** With its sheet: Sheet1!B3. */
  readonly address: string;
  readonly formula: string;
}

type Known = Pick<FetchedSeam, "readAt" | "idsIn">;

const reference = new RegExp(
  String.raw`(?:${quotedSheetPattern}!|[\p{L}_][\p{L}\p{N}_.]*!)?${cellPattern}(?![\p{L}\p{N}_(])`,
  "giu",
);

/** The values of the single cells that a formula names. */
function valuesNamed({ address, formula }: DataFormula, valueAt: (reference: string) => unknown): unknown[] {
  const { sheet } = splitAddress(address);
  const home = address.slice(0, address.lastIndexOf("!"));
  return [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(reference)]
    .map(([found]) => (found.includes("!") ? found : `${home}!${found}`))
    .filter((found) => sheet !== undefined && cellPlace(splitAddress(found).range))
    .map(valueAt);
}

function idsRead(cell: DataFormula, known: Known, valueAt: (reference: string) => unknown): readonly string[] {
  const written = known.idsIn(cell.formula);
  const reported = known.readAt(cell.address, readersIn(cell.formula));
  // Excel moves a formula without calculating it: then what was reported at its place was another's.
  if (reported.length > 0 && written.every((id) => reported.includes(id))) return reported;
  const named = valuesNamed(cell, valueAt).filter((value): value is string => typeof value === "string");
  return [...new Set([...written, ...named.flatMap((value) => known.idsIn(value))])];
}

/** By id, in alphabetical order. */
export function usesOf(
  cells: readonly DataFormula[],
  known: Known,
  valueAt: (reference: string) => unknown,
): readonly SeriesUse[] {
  const uses = new Map<string, string[]>();
  for (const cell of cells)
    for (const id of idsRead(cell, known, valueAt)) uses.set(id, [...(uses.get(id) ?? []), cell.address]);
  return [...uses].map(([id, addresses]) => ({ id, cells: addresses })).sort((a, b) => a.id.localeCompare(b.id, "en"));
}
