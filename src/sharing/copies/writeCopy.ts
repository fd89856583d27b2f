/** A workbook as a file for somebody else, in one of three ways. */

import { cellAddress } from "../../cells/address";
import { keepAnnotations } from "../annotations/keepAnnotations";
import { fromFile } from "../formulaText/fromFile";
import type { FunctionNames } from "../formulaText/functionNames";
import { keepFrozen } from "../frozen/keepFrozen";
import { type Losses, type LossLine, losses } from "../losses";
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
  const made = withAbout(inMode(keepAnnotations(workbook), options, functions, lost), options);
  const bytes = writeSpreadsheet(made, {
    properties: { title, saved, ...(author && { author }) },
    ...(mode === "live" && { addIn }),
    functions,
    losses: lost,
  });
  return { bytes, losses: lost.lines() };
}

function inMode(workbook: Workbook, options: CopyOptions, functions: FunctionNames, lost: Losses): Workbook {
  switch (options.mode) {
    case "portable":
      return asPortable(
        keepFrozen(workbook, ({ text }) => !namesFiles(text, functions)),
        options,
        lost,
      );
    case "values":
      return asValues(workbook, lost);
    default:
      // Formulas of functions that are not here are written as they came.
      return keepFrozen(workbook, ({ text, since }) => since !== undefined && !namesFiles(text, functions));
  }
}

/** Paths of other files stay at home; whoever writes the cells tells that such formulas are lost. */
const namesFiles = (text: string, functions: FunctionNames): boolean => fromFile(text, functions).external;

/** Cells whose value is not known yet: a copy of them would show what is not so. */
export function unknownCells({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { pending }]) => pending)
      .map(([place]) => `${name}!${cellAddress(columnOf(place), rowOf(place))}`),
  );
}
