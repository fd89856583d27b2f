/**
 * The guard that portable copies put around formulas: IF(MKT_LIVE,formula,_mkt_snapshot!B13) shows the number of the snapshot
 * where our functions do not answer, IF(MKT_MODERN,…) where Excel's newest do not.
 */
import { argumentsOf, type Item, textOf, treeOf, trimmed } from "./tree";

/** The sheets that portable copies add, and the names that lead there. */
export const isGuardSheet = (name: string): boolean => /^_mkt(_snapshot.*)?$/i.test(name);
/** Leads to the sheet on which a copy says what it is. */
export const aboutName = "MKT_ABOUT";
/** Of a sheet whose pages begin where a user has said, and not where the writer of the copy found that they should. */
export const pagesName = "MKT_PAGES";
export const isGuardName = (name: string): boolean => /^MKT_(LIVE|MODERN|CHANGED|SAVED|ABOUT|PAGES)$/i.test(name);

interface Guard {
  /** MKT_LIVE or MKT_MODERN. */
  readonly asked: string;
  readonly inside: readonly Item[];
  readonly snapshot: string;
}

const isSwitch = (items: readonly Item[], names: RegExp): boolean => {
  const [only, ...more] = trimmed(items);
  return more.length === 0 && only?.kind === "operand" && names.test(only.text);
};

function choice(items: readonly Item[]): readonly (readonly Item[])[] {
  const [only, ...more] = trimmed(items);
  if (only?.kind !== "group" || more.length > 0 || only.callee?.text.toUpperCase() !== "IF") return [];
  const all = argumentsOf(only);
  return all.length === 3 ? all : [];
}

export function guardOf(tree: readonly Item[]): Guard | undefined {
  const [asked, inside, instead] = choice(tree);
  if (!asked || !isSwitch(asked, /^(?:\[0\]!)?MKT_(LIVE|MODERN)$/i)) return undefined;
  const snapshot = textOf(trimmed(instead));
  return /^(?:'?_mkt_snapshot|'?[^']*#REF!|#REF!)/i.test(snapshot)
    ? { asked: textOf(trimmed(asked)), inside: trimmed(inside), snapshot }
    : undefined;
}

/** The row that tells whether figures are those of the snapshot: made by a portable copy, and of no use in a live book. */
export function isBanner(written: string): boolean {
  if (!/MKT_/i.test(written)) return false;
  const [asked, , otherwise] = choice(treeOf(written.replace(/^=/, "")) ?? []);
  if (!asked || !isSwitch(asked, /^(?:\[0\]!)?MKT_(LIVE|MODERN)$/i)) return false;
  const [changed] = choice(otherwise);
  return changed !== undefined && isSwitch(changed, /^(?:\[0\]!)?MKT_CHANGED$/i);
}
