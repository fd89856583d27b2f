/** Files of other programs against what a right reader must see of them, where the evidence lies beside this project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readForWire, type WireFile } from "../../src/cli/read";
import { corpus, index, isSame, isThere, plainFormula, workbooks } from "./corpus";

const damaged = join(workbooks, "golden/damaged");
const evidence = isThere ? describe : describe.skip;

const ofCategory = (holds: (category: string) => boolean) =>
  index.filter(({ category, file }) => holds(category) && existsSync(join(corpus, file)));

evidence("the corpus", () => {
  const cases = ofCategory((category) => !["hostile", "old", "csv"].includes(category));
  test.each(cases.map((each) => [each.file, each] as const))("%s", (file, expected) => {
    const read = readForWire(join(corpus, file));
    const wrong: string[] = [];
    for (const { sheet, cell, value, formula, iso } of expected.cells ?? []) {
      const got = read.sheets?.[sheet]?.[cell];
      if (!isSame(value, got?.v, iso, expected.date1904 === true)) wrong.push(`${sheet}!${cell}: ${value} ≠ ${got?.v}`);
      if (formula !== undefined && expected.category !== "ods" && plainFormula(formula) !== plainFormula(got?.f))
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
