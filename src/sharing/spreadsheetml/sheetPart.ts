/** One sheet's part: its cells as written, and all that it says about their looks. */
import type { Style } from "../model";
import { scan } from "../xml/scan";
import { type CellsContext, type CellsWritten, cellsReader } from "./cells";
import type { Theme } from "./colours";
import { type Looks, looksReader, noLooks, readRowLook } from "./looks";

export interface SheetPart extends CellsWritten {
  readonly looks: Looks;
}

/** What a cell holds stands right in it; an extension of the cell may have elements of these names too. */
const ofContent = new Set(["v", "f", "is"]);

/** The same sheet as somebody else likes to see it, with panes and pages of its own. */
const isOther = (ancestors: readonly string[]): boolean => ancestors[1] === "customSheetViews";

export function readSheetPart(
  xml: string,
  part: string,
  context: CellsContext,
  differences: readonly Style[],
  theme: Theme,
): SheetPart {
  const cells = cellsReader(context);
  const looks = noLooks();
  const reader = looksReader(looks, differences, theme);
  scan(xml, part, {
    open(name, attributes, ancestors) {
      const inData = ancestors[1] === "sheetData";
      if (name === "row" && inData) readRowLook(looks, cells.row(attributes), attributes);
      else if (inData && (!ofContent.has(name) || ancestors.at(-1) === "c")) cells.open(name, attributes);
      else if (!inData && !isOther(ancestors)) reader.open(name, attributes, ancestors);
    },
    skip: (text, from, ancestors) =>
      ancestors.length === 3 && ancestors[1] === "sheetData" ? cells.plain(text, from) : from,
    text(piece, ancestors) {
      if (ancestors[1] === "sheetData") cells.text(piece, ancestors);
      else if (!isOther(ancestors)) reader.text(piece, ancestors);
    },
    close(name, ancestors) {
      if (ancestors[1] === "sheetData") cells.close(name);
      else if (!isOther(ancestors)) reader.close(name, ancestors);
    },
  });
  return { ...cells.finish(), looks };
}
