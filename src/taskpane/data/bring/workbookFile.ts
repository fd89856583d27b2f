/** A workbook that a user brings for the series in it, read by the bounded reader of `sharing`. */
import { refuseLarge, workbookParts } from "../../../bringing/files/fileParts";
import type { Grid } from "../../../bringing/grid";
import { Told } from "../../../language/told";
import { bringTexts } from "../../texts/bringTexts";

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

/** Only values are asked for: no function need be known. */
const noFunctions = { ours: new Set<string>(), oursOfOneCell: new Set<string>(), builtIn: new Set<string>() };

export async function openWorkbookFile(name: string, bytes: ArrayBuffer): Promise<ImportedWorkbook> {
  refuseLarge(name, bytes.byteLength);
  // Brought when the first such file comes.
  const { readWorkbook } = await import("../../../sharing/readWorkbook");
  const parts = understood(name, () => workbookParts(readWorkbook(new Uint8Array(bytes), noFunctions).workbook));
  const grids = new Map(parts.map(({ sheet = "", grid }) => [sheet, grid]));
  return { name, sheets: [...grids.keys()], grid: (sheet) => grids.get(sheet) ?? (() => ({ rows: [] })) };
}

/** The reader's sentence, with the file's name before it. */
function understood<Answer>(name: string, act: () => Answer): Answer {
  try {
    return act();
  } catch (thrown) {
    const reason = thrown instanceof Error && thrown.name === "FileRefusal" ? thrown.message : undefined;
    if (reason) throw new BroughtRefusal(bringTexts.refused, { name, reason }, { cause: thrown });
    throw new BroughtRefusal(bringTexts.notXlsx, { name }, { cause: thrown });
  }
}
