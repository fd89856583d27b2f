/** Files of other programs against what a right reader must see of them, where the evidence lies beside this project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readForWire, type WireFile } from "../../src/cli/read";

const workbooks = join(__dirname, "../../../shared/workbooks");
const corpus = join(workbooks, "corpus");
const damaged = join(workbooks, "golden/damaged");
const isThere = existsSync(join(corpus, "index.jsonl"));
const evidence = isThere ? describe : describe.skip;
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
const index = isThere ? linesOf(join(corpus, "index.jsonl")) : [];
const ofCategory = (holds: (category: string) => boolean) =>
  index.filter(({ category, file }) => holds(category) && existsSync(join(corpus, file)));

function isSame(want: unknown, got: unknown, iso: string | undefined, date1904: boolean): boolean {
  if (typeof want === "number" && typeof got === "number") {
    const near = Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want), Math.abs(got));
    return near || (date1904 && Math.abs(Math.abs(want - got) - 1462) < 1e-6);
  }
  if (typeof want === "boolean" || typeof got === "boolean") return Number(want) === Number(got);
  if (iso !== undefined && typeof got === "string") return got.startsWith(iso.slice(0, 10));
  const plain = (value: unknown) => String(value).replace(/\r\n?/g, "\n");
  return typeof want === typeof got && plain(want) === plain(got);
}

const plain = (formula: string | undefined) =>
  (formula ?? "")
    .replace(/_xlfn\.|_xlws\.|_xlpm\.|\s+/g, "")
    .replace(/^=+/, "")
    .toUpperCase();

evidence("the corpus", () => {
  const cases = ofCategory((category) => !["hostile", "old", "csv"].includes(category));
  test.each(cases.map((each) => [each.file, each] as const))("%s", (file, expected) => {
    const read = readForWire(join(corpus, file));
    const wrong: string[] = [];
    for (const { sheet, cell, value, formula, iso } of expected.cells ?? []) {
      const got = read.sheets?.[sheet]?.[cell];
      if (!isSame(value, got?.v, iso, expected.date1904 === true)) wrong.push(`${sheet}!${cell}: ${value} ≠ ${got?.v}`);
      if (formula !== undefined && expected.category !== "ods" && plain(formula) !== plain(got?.f))
        wrong.push(`${sheet}!${cell}: ${formula} ≠ ${got?.f}`);
    }
    expect(wrong).toEqual([]);
    const sheets = (expected.sheets ?? []).filter(({ kind }) => kind !== "chartsheet").map(({ name }) => name);
    expect(Object.keys(read.sheets ?? {})).toEqual(expect.arrayContaining(sheets));
    expect(read.ms).toBeLessThan(10_000);
  });

  test.each(ofCategory((category) => category === "csv").map((each) => [each.file, each] as const))(
    "%s",
    (file, expected) => {
      const { rows = [] } = readForWire(join(corpus, file));
      for (const { row, column, text } of expected.cells ?? []) expect(rows[row - 1]?.[column - 1]).toBe(text);
    },
  );

  test.each(ofCategory((category) => category === "old").map(({ file }) => file))(
    "%s is refused with the way to convert it",
    (file) => expect(readForWire(join(corpus, file)).refused).toMatch(/\.xlsx/),
  );

  test.each(
    ofCategory((category) => category === "hostile").map(({ file, expect: wanted }) => [file, wanted] as const),
  )("%s: %s", (file, wanted) => {
    const read = readForWire(join(corpus, file));
    if (/^refuse(?! or)/.test(wanted)) expect(read.refused).toBeDefined();
    if (/password/.test(wanted)) expect(read.refused).toMatch(/password/);
    expect(read.ms).toBeLessThan(10_000);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

evidence("what other programs make of our own workbook", () => {
  const truth = isThere
    ? (JSON.parse(readFileSync(join(damaged, "truth.json"), "utf8")) as Record<
        string,
        { value: unknown; formula: string | null }
      >)
    : {};
  const files = isThere ? readdirSync(damaged).filter((file) => file.endsWith(".xlsx")) : [];

  function wrongIn(read: WireFile, isValuesCopy: boolean): string[] {
    const cells = read.sheets?.Analysis ?? {};
    const waiting = read.report?.find(({ finding }) => finding === "pending")?.places ?? [];
    const wrong: string[] = [];
    for (const [at, { value, formula }] of Object.entries(truth)) {
      const cell = cells[at];
      const shown = cell?.shown ?? cell?.f ?? null;
      if (!isValuesCopy && shown !== formula) wrong.push(`${at}: ${formula} ≠ ${shown}`);
      // Where neither a value nor a snapshot came there is nothing to show before it is calculated, and that is said.
      const isTold = waiting.includes(`Analysis!${at}`) || cell?.pending === true;
      if (!isTold && cell?.v !== value) wrong.push(`${at}: ${value} ≠ ${cell?.v}`);
    }
    return wrong;
  }

  test.each(files)("%s", (file) =>
    expect(wrongIn(readForWire(join(damaged, file)), file.startsWith("values"))).toEqual([]),
  );
});
