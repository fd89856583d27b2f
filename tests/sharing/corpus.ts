/** The corpus beside this project: files of other programs, what a right reader sees of each, and when it is right, as check.py says. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const workbooks = join(__dirname, "../../../shared/workbooks");
export const corpus = join(workbooks, "corpus");
export const isThere = existsSync(join(corpus, "index.jsonl"));
if (!isThere) process.stderr.write("The corpus of workbooks is not beside this project: its tests are skipped.\n");

interface Expected {
  readonly file: string;
  readonly category: string;
  readonly expect: string;
  readonly date1904?: boolean;
  readonly sheets?: readonly { readonly name: string; readonly kind?: string }[];
  readonly cells?: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly value: number | string | boolean;
    readonly formula?: string;
    readonly iso?: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
}

const linesOf = (path: string): Expected[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
export const index = isThere ? linesOf(join(corpus, "index.jsonl")) : [];

export function isSame(want: unknown, got: unknown, iso: string | undefined, date1904: boolean): boolean {
  if (typeof want === "number" && typeof got === "number") {
    const near = Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want), Math.abs(got));
    return near || (date1904 && Math.abs(Math.abs(want - got) - 1462) < 1e-6);
  }
  if (typeof want === "boolean" || typeof got === "boolean") return Number(want) === Number(got);
  if (iso !== undefined && typeof got === "string") return got.startsWith(iso.slice(0, 10));
  const plain = (value: unknown) => String(value).replace(/\r\n?/g, "\n");
  return typeof want === typeof got && plain(want) === plain(got);
}

export const plainFormula = (formula: string | undefined) =>
  (formula ?? "")
    .replace(/_xlfn\.|_xlws\.|_xlpm\.|\s+/g, "")
    .replace(/^=+/, "")
    .toUpperCase();
