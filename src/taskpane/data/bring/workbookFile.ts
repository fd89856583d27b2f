/**
 * An .xlsx file that a user brings, taken for hostile: its sizes are looked at before it is unpacked, its cells before
 * they are kept.
 */
import type { readXlsx } from "hucre/xlsx";
import { Told } from "../../../language/told";
import { bringTexts } from "../../texts/bringTexts";
import { archiveOf } from "./archive";
import { tableText } from "./tableText";

const megabyte = 1024 * 1024;
const largestFile = 50 * megabyte;
const mostUnpacked = 200 * megabyte;
const mostEntries = 2_000;
const mostSheets = 200;
const mostCells = 2_000_000;

export interface ImportedWorkbook {
  readonly name: string;
  /** Their names, in their order. */
  readonly sheets: readonly string[];
  /** One sheet as text, or the sentence that says why not. */
  text(sheet: string): Promise<string>;
}

/** Why a file is not read, in a sentence. */
class FileRefusal extends Told {
  override readonly name = "FileRefusal";
}

type Read = typeof readXlsx;

/** Brought when the first such file comes. */
const loadReader = async (): Promise<Read> => (await import("hucre/xlsx")).readXlsx;

export function refuseLarge(name: string, size: number): void {
  if (size <= largestFile) return;
  const [found, most] = [Math.ceil(size / megabyte), largestFile / megabyte];
  throw new FileRefusal(bringTexts.tooLarge, { name, size: found, most });
}

export async function openWorkbookFile(
  name: string,
  bytes: ArrayBuffer,
  load: () => Promise<Read> = loadReader,
): Promise<ImportedWorkbook> {
  refuseLarge(name, bytes.byteLength);
  const archive = archiveOf(bytes);
  if (!archive) throw new FileRefusal(bringTexts.notXlsx, { name });
  if (archive.unsized || archive.bytes > mostUnpacked || archive.entries > mostEntries)
    throw new FileRefusal(bringTexts.bomb, { name, most: mostUnpacked / megabyte });
  const read = await load();
  // A first reading that takes no sheet tells their names.
  const sheets: string[] = [];
  await understood(name, () =>
    read(new Uint8Array(bytes), {
      sheets: (sheet) => {
        sheets.push(sheet.name);
        return false;
      },
    }),
  );
  if (sheets.length === 0) throw new FileRefusal(bringTexts.noSheets, { name });
  if (sheets.length > mostSheets)
    throw new FileRefusal(bringTexts.tooManySheets, { name, count: sheets.length, most: mostSheets });
  return {
    name,
    sheets,
    async text(sheet) {
      const book = await understood(name, () => read(new Uint8Array(bytes), { sheets: [sheet] }));
      const rows = book.sheets[0]?.rows ?? [];
      const count = rows.reduce((sum, row) => sum + row.length, 0);
      if (count > mostCells) throw new FileRefusal(bringTexts.tooManyCells, { sheet, count, most: mostCells });
      const text = tableText(rows);
      if (text.trim() === "") throw new FileRefusal(bringTexts.emptySheet, { sheet });
      return text;
    },
  };
}

/** Whatever the reader stumbles over, the user needs to know that this file is not to be had. */
async function understood<Answer>(name: string, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (thrown) {
    throw new FileRefusal(bringTexts.notXlsx, { name }, { cause: thrown });
  }
}

export function isWorkbookFile({ name }: { readonly name: string }): boolean {
  return /\.(xlsx|xlsm|xltx|xls|xlsb|ods)$/i.test(name);
}
