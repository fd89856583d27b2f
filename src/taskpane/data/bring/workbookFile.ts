/** A workbook that a user brings for the series in it, read by the bounded reader of `sharing`, apart from the page where it can be. */
import { refuseLarge } from "../../../bringing/files/fileParts";
import type { Grid } from "../../../bringing/grid";
import { Told, toldText } from "../../../language/told";
import { bringTexts } from "../../texts/bringTexts";
import type { BroughtSheet } from "./sheetsIn";

export interface ImportedWorkbook {
  readonly name: string;
  /** The names of those that hold values, in their order. */
  readonly sheets: readonly string[];
  grid(sheet: string): () => Grid;
}

/** Why a file is not read, in a sentence. */
class BroughtRefusal extends Told {
  override readonly name = "BroughtRefusal";
}

/** What reads workbooks is loaded when the first one comes. */
async function sheetsOf(bytes: ArrayBuffer): Promise<readonly BroughtSheet[]> {
  if (typeof Worker === "undefined") return (await import("./sheetsIn")).sheetsIn(new Uint8Array(bytes));
  return (await import("./sheetsInWorker")).sheetsInWorker(bytes);
}

export async function openWorkbookFile(name: string, bytes: ArrayBuffer): Promise<ImportedWorkbook> {
  refuseLarge(name, bytes.byteLength);
  const read = await sheetsOf(bytes).catch((thrown: unknown) => {
    const reason = toldText(thrown);
    // The reader's sentence, with the file's name before it.
    if (reason) throw new BroughtRefusal(bringTexts.refused, { name, reason }, { cause: thrown });
    throw new BroughtRefusal(bringTexts.notXlsx, { name }, { cause: thrown });
  });
  const grids = new Map(read.map(({ sheet, grid }) => [sheet, () => grid]));
  return { name, sheets: [...grids.keys()], grid: (sheet) => grids.get(sheet) ?? (() => ({ rows: [] })) };
}
