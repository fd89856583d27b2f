/** A workbook as a file for somebody else, in one of three ways. */

import { cellAddress } from "../../cells/address";
import type { FunctionNames } from "../formulaText/functionNames";
import { type LossLine, losses } from "../losses";
import { columnOf, rowOf, type Workbook } from "../model";
import type { AddIn } from "../spreadsheetml/writing/webExtension";
import { writeSpreadsheet } from "../spreadsheetml/writing/writeSpreadsheet";
import { type About, withAbout } from "./about";
import { asPortable } from "./portable";
import { asValues } from "./values";

export interface CopyOptions extends About {
  /** Of the file's properties; Marketbook when left out. */
  readonly author?: string;
  /** What a live copy asks for. */
  readonly addIn: AddIn;
}

export interface Copy {
  readonly bytes: Uint8Array;
  /** What the file does not hold of the workbook. */
  readonly losses: readonly LossLine[];
}

export function writeCopy(workbook: Workbook, options: CopyOptions, functions: FunctionNames): Copy {
  const lost = losses();
  const { mode, title, author, saved, addIn } = options;
  const made = withAbout(
    mode === "portable" ? asPortable(workbook, options, lost) : mode === "values" ? asValues(workbook, lost) : workbook,
    options,
  );
  const bytes = writeSpreadsheet(made, {
    properties: { title, saved, ...(author && { author }) },
    ...(mode === "live" && { addIn }),
    functions,
    losses: lost,
  });
  return { bytes, losses: lost.lines() };
}

/** Cells whose value is not known yet: a copy of them would show what is not so. */
export function unknownCells({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { pending }]) => pending)
      .map(([place]) => `${name}!${cellAddress(columnOf(place), rowOf(place))}`),
  );
}
