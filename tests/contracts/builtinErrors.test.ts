/**
 * An error that a function is given is its answer: in each place of its arguments, each of Excel's seven codes, given alone,
 * in a cell of a range, or in an array. What is left out is listed here with its reason.
 */
import { createModel } from "../../src/engine/engine";
import { typedFormula } from "../../src/engine/library/typedFormula";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { cellsOfTables } from "../engine/builtins/tables";
import { testSheet } from "../engine/sheet";
import { builtinFunctions, calls } from "./builtins";
import { meetsErrors } from "./builtinsThatMeetErrors";

const codes = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;

const sheet = testSheet(createModel(nodeEngine()));
const cells = cellsOfTables();
sheet.set(cells);
const { getters } = sheet.model;
const sheetId = getters.getActiveSheetId();

/** All values that a formula answers, row by row. */
function answers(formula: string): unknown[] {
  const result = getters.evaluateFormulaResult(sheetId, typedFormula(formula), { sheetId, col: 25, row: 199 });
  return (Array.isArray(result) ? result.flat() : [result]).map(({ value }) => value);
}

const written = (value: unknown): string => {
  if (value === null || value === undefined) return '""';
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `"${String(value).replace(/"/g, '""')}"`;
};

/** The cells of an argument as an array, the last of them an error. */
function asArray(argument: string, code: string): string {
  const result = getters.evaluateFormulaResult(sheetId, `=${argument}`, { sheetId, col: 25, row: 199 });
  const columns = Array.isArray(result) ? result : [[result]];
  const rows = (columns[0] ?? []).map((_, row) => columns.map((column) => written(column[row]?.value)));
  (rows.at(-1) as string[])[columns.length - 1] = code;
  return `{${rows.map((row) => row.join(",")).join(";")}}`;
}

const range = /^\$?[A-Z]{1,2}\d+:(\$?[A-Z]{1,2}\d+)$/;

interface Place {
  readonly name: string;
  readonly args: readonly string[];
  readonly index: number;
}

const places: readonly Place[] = builtinFunctions.flatMap(({ name, most }) => {
  if (most === 0) return [];
  const args = calls.get(name) ?? [];
  return args.map((_, index) => ({ name, args, index }));
});

const call = ({ name, args, index }: Place, given: string): string =>
  `=${name}(${args.map((arg, at) => (at === index ? given : arg)).join(",")})`;

const travels = (way: "alone" | "among") => places.filter(({ name, index }) => !meetsErrors(name, index, way));

function swallowed(
  way: string,
  some: readonly Place[],
  given: (place: Place, code: string) => string,
  asked = codes,
): string[] {
  return some.flatMap((place) => {
    const wrong = asked.filter((code) => !answers(call(place, given(place, code))).includes(code));
    if (wrong.length === 0) return [];
    const formula = call(place, given(place, wrong[0] as string));
    return [`${way} ${formula} ${String(answers(formula))}`];
  });
}

test("every function has a call that answers", () => {
  const uncalled = builtinFunctions.filter(({ name, most }) => most > 0 && !calls.has(name));
  expect(uncalled.map(({ name }) => name)).toEqual([
    "ISOMITTED",
    "LAMBDA",
    "PIVOT",
    "PIVOT.HEADER",
    "PIVOT.VALUE",
    "SHEET",
    "SHEETS",
    "SPILLED.RANGE",
  ]);
});

test("an error given alone is the answer", () => {
  expect(swallowed("alone", travels("alone"), (_, code) => code)).toEqual([]);
});

test("an error in an array is the answer", () => {
  const arrays = travels("among").filter(({ args, index }) => range.test(args[index]) || args[index]?.startsWith("{"));
  expect(arrays.length).toBeGreaterThan(150);
  expect(swallowed("array", arrays, ({ args, index }, code) => asArray(args[index], code))).toEqual([]);
});

test("an error in a cell of a range is the answer", () => {
  const byCell = new Map<string, Place[]>();
  for (const place of travels("among")) {
    const corner = range.exec(place.args[place.index])?.[1];
    if (corner) byCell.set(corner, [...(byCell.get(corner) ?? []), place]);
  }
  expect(byCell.size).toBeGreaterThanOrEqual(10);
  const wrong: string[] = [];
  for (const [cell, some] of byCell) {
    const before = cells[cell] ?? "";
    for (const code of codes) {
      sheet.set({ [cell]: code });
      wrong.push(...swallowed("range", some, ({ args, index }) => args[index], [code] as never));
    }
    sheet.set({ [cell]: before });
  }
  expect(wrong).toEqual([]);
});
