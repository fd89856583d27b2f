/** A workbook that a user brings for the series in it, read by the bounded reader of `sharing`: a sheet becomes the text that a paste of it would be. */
import { Told } from "../../../language/told";
import { columnOf, rowOf, type Sheet, type Style } from "../../../sharing/model";
import { bringTexts } from "../../texts/bringTexts";
import { type TableCell, tableText } from "./tableText";

const megabyte = 1024 * 1024;
const largestFile = 50 * megabyte;

export interface ImportedWorkbook {
  readonly name: string;
  /** Their names, in their order. */
  readonly sheets: readonly string[];
  /** One sheet as text, or the sentence that says why not. */
  text(sheet: string): Promise<string>;
}

/** Why a file is not read, in a sentence. */
class BroughtRefusal extends Told {
  override readonly name = "BroughtRefusal";
}

/** Brought when the first such file comes. */
const loadReader = async () => {
  const [{ readWorkbook }, { formatMoment }, { lastSerial, serialToIso }] = await Promise.all([
    import("../../../sharing/readWorkbook"),
    import("../../../sharing/spreadsheetml/dateFormat"),
    import("../../../cells/serialDates"),
  ]);
  return {
    readWorkbook,
    formatMoment,
    isoOf: (day: number) => (day >= 0 && day <= lastSerial ? serialToIso(day) : day),
  };
};

type Reader = Awaited<ReturnType<typeof loadReader>>;

/** Only values are asked for: no function need be known. */
const noFunctions = { ours: new Set<string>(), oursOfOneCell: new Set<string>(), builtIn: new Set<string>() };

export function refuseLarge(name: string, size: number): void {
  if (size <= largestFile) return;
  const [found, most] = [Math.ceil(size / megabyte), largestFile / megabyte];
  throw new BroughtRefusal(bringTexts.tooLarge, { name, size: found, most });
}

export async function openWorkbookFile(name: string, bytes: ArrayBuffer): Promise<ImportedWorkbook> {
  refuseLarge(name, bytes.byteLength);
  const reader = await loadReader();
  const { sheets, styles } = understood(name, () => reader.readWorkbook(new Uint8Array(bytes), noFunctions)).workbook;
  return {
    name,
    sheets: sheets.map((sheet) => sheet.name),
    async text(sheet) {
      const found = sheets.find((each) => each.name === sheet);
      const text = found ? tableText(rowsOf(found, styles, reader)) : "";
      if (text.trim() === "") throw new BroughtRefusal(bringTexts.emptySheet, { sheet });
      return text;
    },
  };
}

/** Up to the last cell with a value. */
function rowsOf({ cells }: Sheet, styles: readonly Style[], { formatMoment, isoOf }: Reader): TableCell[][] {
  const rows: TableCell[][] = [];
  for (const [place, { value, style }] of cells) {
    if (value === null) continue;
    const [row, column] = [rowOf(place), columnOf(place)];
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as TableCell[];
    while (line.length < column) line.push(null);
    const isDay = typeof value === "number" && formatMoment(styles[style ?? 0]?.format) === "day";
    line[column] = isDay ? isoOf(value) : typeof value === "object" ? value.error : value;
  }
  return rows;
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

export function isWorkbookFile({ name }: { readonly name: string }): boolean {
  return /\.(xlsx|xlsm|xltx|xls|xlsb|ods)$/i.test(name);
}
