/** `marketbook read`: what a file holds, without calculating anything and without asking anybody. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { performance } from "node:perf_hooks";
import { cellAddress } from "../cells/address";
import { serialToIso } from "../cells/serialDates";
import { currentLanguage, say } from "../language/language";
import { isSystemFault } from "../language/systemReason";
import { terminalLanguage } from "../language/terminal";
import { readCsv } from "../sharing/csv/readCsv";
import type { FunctionNames } from "../sharing/formulaText/functionNames";
import { toFile } from "../sharing/formulaText/toFile";
import { type Cell, columnOf, rowOf, type Style } from "../sharing/model";
import { readWorkbook, type WorkbookRead } from "../sharing/readWorkbook";
import { FileRefusal } from "../sharing/refusal";
import { formatMoment } from "../sharing/spreadsheetml/dateFormat";
import { functionNamesOf } from "../workbook/grid/functionNames";
import { nodeEngine } from "../workbook/grid/nodeEngine";
import { whyItEnded } from "./whyItEnded";

interface WireCell {
  readonly v?: number | string | boolean | null;
  /** As a file writes it, with ours under their own names. */
  readonly f?: string;
  /** As the formula bar shows it, where that is another text. */
  readonly shown?: string;
  /** To be calculated before it is shown; `v` is what the file had. */
  readonly pending?: true;
}

interface WireLine {
  readonly finding: string;
  readonly standing: string;
  readonly sentence: string;
  readonly places: readonly string[];
}

/** One line a file: a refusal, the fields of a text file, or the cells of a workbook. Values are serials, errors their codes. */
export interface WireFile {
  readonly file: string;
  readonly ms: number;
  /** Megabytes. */
  readonly rss: number;
  readonly refused?: string;
  readonly rows?: readonly (readonly string[])[];
  readonly sheets?: Readonly<Record<string, Readonly<Record<string, WireCell>>>>;
  readonly names?: number;
  readonly date1904?: boolean;
  readonly report?: readonly WireLine[];
}

const isText = (path: string): boolean => /\.(csv|tsv|txt)$/i.test(path);
const isOds = (path: string): boolean => /\.ods$/i.test(path);

/** OpenDocument holds days and times as ISO text; a second's millionths are all that a serial keeps. */
function isoOf(value: number, style: Style | undefined): string | number {
  const moment = formatMoment(style?.format);
  if (moment === undefined) return value;
  const seconds = Math.round((value - (moment === "day" ? Math.floor(value) : 0)) * 86_400e6) / 1e6;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = Math.round((seconds % 60) * 1e6) / 1e6;
  const two = (number: number) => String(number).padStart(2, "0");
  if (moment === "time") return `PT${two(hours)}H${two(minutes)}M${rest < 10 ? "0" : ""}${rest}S`;
  const day = serialToIso(value);
  return seconds === 0 ? day : `${day}T${two(hours)}:${two(minutes)}:${rest < 10 ? "0" : ""}${rest}`;
}

function wireCell(
  { value, formula, style, pending }: Cell,
  functions: FunctionNames,
  odsStyles?: readonly Style[],
): WireCell {
  const plain = typeof value === "object" && value !== null ? value.error : value;
  const v = odsStyles && typeof plain === "number" ? isoOf(plain, odsStyles[style ?? 0]) : plain;
  const waits = pending && { pending };
  if (!formula) return { v, ...waits };
  const f = `=${toFile(formula.plain ?? formula.text, functions).replaceAll("_xldudf_MKT_", "MKT.")}`;
  return { v, f, ...(f !== formula.text && { shown: formula.text }), ...waits };
}

function wireSheets({ workbook }: WorkbookRead, functions: FunctionNames, path: string): WireFile["sheets"] {
  const styles = isOds(path) ? workbook.styles : undefined;
  const sheets = workbook.sheets.map(({ name, cells }) => {
    const shown = [...cells].filter(([, { value, formula }]) => value !== null || formula);
    const wire = shown.map(
      ([place, cell]) => [cellAddress(columnOf(place), rowOf(place)), wireCell(cell, functions, styles)] as const,
    );
    return [name, Object.fromEntries(wire)] as const;
  });
  return Object.fromEntries(sheets);
}

function contentsOf(path: string, bytes: Uint8Array): Omit<WireFile, "file" | "ms" | "rss"> {
  if (isText(path)) return { rows: readCsv(bytes, basename(path), currentLanguage()).rows };
  const functions = functionNamesOf(nodeEngine());
  const read = readWorkbook(bytes, functions);
  return {
    sheets: wireSheets(read, functions, path),
    names: read.workbook.names.length,
    date1904: read.workbook.was1904,
    report: read.report.lines.map(({ finding, standing, text, count, places }) => ({
      finding,
      standing,
      sentence: say(text, { count }),
      places,
    })),
  };
}

export function readForWire(path: string): WireFile {
  const begun = performance.now();
  const told = () => ({
    file: basename(path),
    ms: Math.round(performance.now() - begun),
    rss: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  try {
    const contents = contentsOf(path, readFileSync(path));
    return { ...told(), ...contents };
  } catch (thrown) {
    if (thrown instanceof FileRefusal) return { ...told(), refused: thrown.message };
    if (!isSystemFault(thrown)) throw thrown;
    return { ...told(), refused: whyItEnded(thrown, terminalLanguage(process.env)) };
  }
}

/** In words, for who looks at one file. */
export function readInWords(read: WireFile): string {
  if (read.refused !== undefined) return `${read.file}: ${read.refused}\n`;
  if (read.rows) return `${read.file}: ${read.rows.length} rows\n`;
  const sheets = Object.entries(read.sheets ?? {}).map(([name, cells]) => {
    const all = Object.values(cells);
    return `  ${name}: ${all.length} cells, ${all.filter(({ f }) => f !== undefined).length} formulas\n`;
  });
  const lines = (read.report ?? []).map(
    ({ sentence, places }) => `  ${sentence} ${places.slice(0, 5).join("; ")}${places.length > 5 ? " …" : ""}\n`,
  );
  return `${read.file}\n${sheets.join("")}${lines.join("")}`;
}
