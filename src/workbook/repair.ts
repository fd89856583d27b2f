/**
 * Repair of an open workbook, for both hosts: formulas with our functions that another program has misspelled get their names
 * again, as on opening a file, and those that show an error of a program without our functions are calculated anew. Only ours.
 */
import { fromFile } from "../sharing/formulaText/fromFile";
import { isBanner } from "../sharing/formulaText/guard";
import { isUnbelievable } from "../sharing/spreadsheetml/formulas";
import { ourFunctions } from "./ourFunctions";

export interface FormulaShown {
  /** Starts with "=". */
  readonly formula: string;
  /** The code of the error that the cell shows. */
  readonly error?: string;
}

export interface RepairOutcome {
  /** Cells whose formulas were misspelled, with their sheets. */
  readonly mended: readonly string[];
  /** Cells that showed another program's error and were calculated anew. */
  readonly calculated: readonly string[];
}

/** Anything of ours in a workbook: only then may a function of ours stand without its namespace. */
const ours = /(?:^|[^\p{L}\p{N}_.])(?:_xldudf_)?MKT[._][A-Z]/iu;
export const isOurs = (formula: string): boolean => ours.test(formula);

/**
 * What is to be written into the cell: the same formula where it only has to be calculated anew; undefined where nothing is
 * amiss, or nothing is ours.
 * @param bare See `calledIn`; asked for cells that show #NAME?.
 */
export function repairOf({ formula, error }: FormulaShown, bare: ReadonlySet<string>): string | undefined {
  if (isBanner(formula)) return undefined;
  const isLost = error !== undefined && isUnbelievable({ error });
  const read = fromFile(formula, ourFunctions, error === "#NAME?" ? bare : new Set());
  if (!read.ours) return undefined;
  const isGuarded = read.mended.has("guard");
  // A guard works as long as its snapshot is there, and what it guards is spelled as it should be.
  const isSound = isGuarded
    ? !read.snapshot?.includes("#REF!") && formula.includes(read.text.slice(1))
    : read.text === formula;
  if (!isSound) return read.text;
  return isLost ? (isGuarded ? read.text : formula) : undefined;
}
