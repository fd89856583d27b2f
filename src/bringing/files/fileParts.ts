/** A file of any kind as the grids that it holds: one of a text or JSON, one for each sheet of a workbook. */
import type { Language, Text } from "../../language/language";
import { decodeText } from "../../sharing/csv/decodeText";
import type { Workbook } from "../../sharing/model";
import { FileRefusal } from "../../sharing/refusal";
import type { Grid } from "../grid";
import { refuse } from "../refusal";
import { htmlGrid, isWebPage } from "./htmlGrid";
import { jsonGrid } from "./jsonGrid";
import { textGrid } from "./textGrid";
import { sheetGrid } from "./workbookGrid";

export interface FilePart {
  /** The sheet's name; undefined of a file that has one table. */
  readonly sheet?: string;
  /** May refuse (refusal.ts), which whoever reads the series answers with. */
  readonly grid: () => Grid;
}

const isWorkbookName = (name: string): boolean => /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods)$/i.test(name);
const isJsonName = (name: string): boolean => /\.json$/i.test(name);

export const broughtEndings = ".csv,.tsv,.txt,.json,.xlsx,.xlsm,.xltx,.ods,.xls,.xlsb";

const largestFile = 50 * 1024 * 1024;

const texts = {
  tooLarge: {
    en: "{name} has {size} MB; at most {most} MB can be read.",
    tw: "{name} 有 {size} MB，最多讀取 {most} MB。",
    cn: "{name} 有 {size} MB，最多读取 {most} MB。",
  },
  image: {
    en: "The file is a picture or a document, not a table; expected .csv, .tsv, .txt, .json, .xlsx or .ods.",
    tw: "檔案是圖片或文件，不是表格；應為 .csv、.tsv、.txt、.json、.xlsx 或 .ods 檔。",
    cn: "文件是图片或文档，不是表格；应为 .csv、.tsv、.txt、.json、.xlsx 或 .ods 文件。",
  },
  xml: {
    en: "The file is XML; expected .csv, .tsv, .txt, .json, .xlsx or .ods, which most publishers offer beside it.",
    tw: "檔案是 XML；應為 .csv、.tsv、.txt、.json、.xlsx 或 .ods 檔，多數發布機構也提供這些格式。",
    cn: "文件是 XML；应为 .csv、.tsv、.txt、.json、.xlsx 或 .ods 文件，多数发布机构也提供这些格式。",
  },
  empty: { en: "The workbook holds no values.", tw: "活頁簿中沒有任何值。", cn: "工作簿中没有任何值。" },
} satisfies Record<string, Text>;

export function refuseLarge(name: string, size: number): void {
  const megabytes = Math.ceil(size / (1024 * 1024));
  if (size > largestFile)
    throw new FileRefusal(texts.tooLarge, { name, size: megabytes, most: largestFile / (1024 * 1024) });
}

/** A text or JSON, as it was pasted or as a file of that name. */
export function gridOfText(text: string, name = ""): Grid {
  if (isJsonName(name) || /^\s*[[{]/.test(text.slice(0, 100))) return jsonGrid(text);
  if (isWebPage(text)) return htmlGrid(text);
  if (/^\uFEFF?\s*<\?xml\s/.test(text.slice(0, 200))) throw refuse({ line: 1, column: 1 }, texts.xml);
  return textGrid(text, /\.tsv$/i.test(name) ? "\t" : undefined);
}

/** Rows of text under the name of a workbook, as programs write it that know no other way to open in Excel. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const start = bytes.subarray(0, 20_000);
  return isUtf16 || (start.includes(0x0a) && !start.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20)));
}

/** Whether it is read as a workbook: by its name, unless a web page or a text bears it. */
export function isWorkbook(name: string, bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return true;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return true;
  return (
    isWorkbookName(name) && !isText(bytes) && !isWebPage(new TextDecoder("latin1").decode(bytes.subarray(0, 20_000)))
  );
}

/** The text of a file that is no workbook. */
export function textOfFile(name: string, bytes: Uint8Array, language: Language): string {
  if (/\.(pdf|png|jpe?g|gif|docx?|pptx?|zip|gz|parquet|feather|pkl|mat|sav|dta|rds|rar|7z)$/i.test(name))
    throw new FileRefusal(texts.image);
  return decodeText(bytes, language);
}

/** The sheets that hold values. */
export function workbookParts(workbook: Workbook): readonly FilePart[] {
  const parts = workbook.sheets
    .filter(({ state }) => state === "visible")
    .map((sheet) => ({ sheet: sheet.name, made: sheetGrid(sheet, workbook) }))
    .filter(({ made }) => made.rows.length > 0 || made.uncalculated !== undefined);
  if (parts.length === 0) throw new FileRefusal(texts.empty);
  return parts.map(({ sheet, made }) => ({ sheet, grid: () => made }));
}
