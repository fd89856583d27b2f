/**
 * Workbook files: our own, with parts changed, left out, doubled or cut, as a hostile or clumsy hand would. Each is refused with a
 * sentence, or opens; what opens shows values that can be shown, changes no object's prototype, and is the same workbook with
 * the same values when it is saved and opened again.
 */
import fc from "fast-check";
import { cellOf } from "../../../src/engine/cellOf";
import type { Library, Model } from "../../../src/engine/library/library";
import { UnreadableWorkbook } from "../../../src/workbench/keeping/refusal";
import { readWorkbookFile } from "../../../src/workbench/keeping/workbookFile";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { writeWorkbookFile } from "../../../src/workbook/grid/ownFile";
import { madeSeries } from "../../fixtures/series/demo";
import { expectAnswer } from "../sheetOfNumbers";
import { type Subject, type Tally, type Target, worked } from "../target";

type Dispatch = (type: string, payload: object) => { readonly isSuccessful: boolean };

/** A small workbook with something of everything. */
function smallBook(library: Library): string {
  const sheets = ["Sheet1", "Data – 資料"].map((name, index) => ({
    id: `s${index}`,
    name,
    colNumber: 8,
    rowNumber: 20,
  }));
  const model = new library.Model({ sheets } as ConstructorParameters<Library["Model"]>[0]);
  const dispatch = (type: string, payload: object) => {
    if (!(model.dispatch as unknown as Dispatch)(type, payload).isSuccessful) throw new Error(`${type} is not taken`);
  };
  const contents = [
    "1.5",
    "=-(A1^2)",
    '="a""b"',
    "=SEQUENCE(3)",
    "",
    "",
    "4.2%",
    "2026-01-31",
    "=SUM(Spot,'Data – 資料'!A1:B2)",
    "=MKT.ODDS(0.25)",
  ];
  for (const [row, content] of contents.entries()) dispatch("UPDATE_CELL", { sheetId: "s0", col: 0, row, content });
  for (const [col, row] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const)
    dispatch("UPDATE_CELL", { sheetId: "s1", col, row, content: String(1 + col + 2 * row) });
  dispatch("UPDATE_CELL", { sheetId: "s0", col: 2, row: 0, content: "3", format: "0.00%" });
  const zone = { left: 0, right: 1, top: 0, bottom: 1 };
  dispatch("SET_FORMATTING", { sheetId: "s0", target: [zone], style: { bold: true, textColor: "#0F6CBD" } });
  dispatch("SET_BORDERS_ON_TARGET", {
    sheetId: "s0",
    target: [zone],
    borders: { top: { style: "thin", color: "#000000" } },
  });
  dispatch("ADD_MERGE", { sheetId: "s0", target: [{ left: 4, right: 5, top: 4, bottom: 5 }] });
  dispatch("FREEZE_ROWS", { sheetId: "s0", quantity: 1 });
  dispatch("RESIZE_COLUMNS_ROWS", { sheetId: "s0", dimension: "COL", elements: [1], size: 150 });
  dispatch("CREATE_NAMED_RANGE", { name: "Spot", ranges: [model.getters.getRangeDataFromXc("s0", "A1")] });
  dispatch("ADD_CONDITIONAL_FORMAT", {
    sheetId: "s0",
    ranges: [model.getters.getRangeDataFromXc("s0", "A1:A5")],
    cf: {
      id: "c1",
      rule: { type: "CellIsRule", operator: "isLessThan", values: ["0"], style: { textColor: "#00AA00" } },
    },
  });
  dispatch("ADD_DATA_VALIDATION_RULE", {
    sheetId: "s0",
    ranges: [model.getters.getRangeDataFromXc("s0", "D1:D3")],
    rule: { id: "v1", criterion: { type: "isBetween", values: ["1", "9"] }, isBlocking: true },
  });
  const observations = madeSeries("AAPL", "D", { "2026-01-05": 100, "2026-01-06": 102 });
  const view = { sheetId: "s0", col: 1, row: 2, scrollX: 0, scrollY: 0 };
  const series = { own: [observations], fetched: [] };
  return writeWorkbookFile({ name: "Small", workbook: model._exportData(false), view, series });
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Place = { readonly holder: Json[] | { [name: string]: Json }; readonly name: string; readonly path: string };

/** Every place in a tree, its holder with the name under which it stands there. */
function places(tree: Json, above = ""): Place[] {
  if (typeof tree !== "object" || tree === null) return [];
  return Object.keys(tree).flatMap((name) => [
    { holder: tree, name, path: `${above}/${name}` },
    ...places((tree as { [name: string]: Json })[name], `${above}/${name}`),
  ]);
}

const strange = fc.constantFrom<Json>(
  null,
  true,
  false,
  0,
  -1,
  0.5,
  3,
  1e9,
  1e308,
  "",
  "x",
  "A1",
  "A1:B2",
  "=A1",
  "=1/0",
  "=SEQUENCE(3)",
  "toString",
  "__proto__",
  "constructor",
  "#FF0000",
  "s0",
  "s1",
  "Sheet1",
  "1",
  "c1",
  [],
  {},
  [null],
  [[]],
  ["A1"],
  { __proto__: null, a: 1 } as never,
  { left: 0, right: 0, top: 0, bottom: 0 },
  "\u0000",
  "🙂".repeat(20),
  "1E400",
  "=".repeat(50),
  "0.00%",
  "yyyy",
  "[Red]0;;",
);
const names = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "A1",
  "B2",
  "XFD1",
  "ZZZ9",
  "A0",
  "id",
  "name",
  "rules",
  "0",
  "1",
  "",
);

type Change = {
  readonly at: number;
  readonly what: string;
  readonly value: Json;
  readonly name: string;
  readonly other: number;
};

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  what: fc.constantFrom(
    "replace",
    "replace",
    "replace",
    "remove",
    "double",
    "rename",
    "copy",
    "scale",
  ) as fc.Arbitrary<string>,
  value: strange,
  name: names,
  other: fc.nat(),
});

/** The file's text, told by what was done to it. */
function changed(text: string, changes: readonly Change[]): { readonly text: string } {
  const file = JSON.parse(text) as Json;
  const done: string[] = [];
  for (const { at, what, value, name: newName, other } of changes) {
    const all = places(file);
    const { holder, name, path } = all[at % all.length];
    const details = { rename: newName, copy: all[other % all.length]?.path, replace: JSON.stringify(value) } as Record<
      string,
      string | undefined
    >;
    done.push(`${what} ${path} ${details[what] ?? ""}`);
    const fields = holder as { [name: string]: Json };
    const define = (key: string, content: Json) =>
      Object.defineProperty(fields, key, { value: content, enumerable: true, writable: true, configurable: true });
    if (what === "replace") define(name, structuredClone(value));
    else if (what === "remove") Array.isArray(holder) ? holder.splice(Number(name), 1) : delete fields[name];
    else if (what === "double" && Array.isArray(holder)) holder.push(structuredClone(holder[Number(name)]));
    else if (what === "rename" && !Array.isArray(holder)) {
      const content = fields[name];
      delete fields[name];
      define(newName, content);
    } else if (what === "copy") {
      const source = all[other % all.length];
      define(name, structuredClone((source.holder as { [name: string]: Json })[source.name]));
    } else if (what === "scale" && typeof fields[name] === "number") define(name, fields[name] * 1000 - 1);
  }
  return Object.assign({ text: JSON.stringify(file) }, { [fc.toStringMethod]: () => done.join("; ") });
}

/** Every value by its place, and what may not be shown. */
function values({ getters }: Model): string {
  const found: string[] = [];
  for (const sheetId of getters.getSheetIds())
    for (const { col, row } of getters.getEvaluatedCellsPositions(sheetId)) {
      const cell = getters.getEvaluatedCell({ sheetId, col, row });
      if (cell.type === "empty") continue;
      expectAnswer([[cell.type === "error" ? cellOf(cell.value, cell.message?.toString()) : cell.value]]);
      found.push(`${getters.getSheetName(sheetId)}!${col},${row}=${JSON.stringify(cell.value)}`);
    }
  return found.sort().join("\n");
}

/** What an object with a changed prototype would have. */
function expectPlainObjects(): void {
  const inherited: string[] = [];
  for (const name in {}) inherited.push(name);
  for (const name in []) inherited.push(name);
  if (inherited.length > 0) {
    for (const name of inherited) delete (Object.prototype as unknown as Record<string, unknown>)[name];
    throw new Error(`every object has ${inherited.join()} now`);
  }
}

const slowest = 5_000;

export const filesTarget: Target = {
  name: "files",
  batch: 200,
  subjects(tally: Tally) {
    const library = nodeEngine();
    const small = smallBook(library);

    /** What is read, or undefined when it is refused. */
    const read = (text: string) => {
      tally.calls++;
      try {
        return readWorkbookFile(text);
      } catch (thrown) {
        if (!(thrown instanceof UnreadableWorkbook)) throw new Error(`not refused but thrown: ${thrown}`);
        if (!/[.。]$/.test(thrown.message) || /\{\w+\}/.test(thrown.message))
          throw new Error(`refused without a sentence: ${thrown.message}`);
        return undefined;
      } finally {
        expectPlainObjects();
      }
    };

    const open = (workbook: object) => {
      tally.calls++;
      try {
        return new library.Model(workbook as ConstructorParameters<Library["Model"]>[0]);
      } catch {
        // The desk tells the user that it cannot be opened, and keeps what is shown.
        return undefined;
      } finally {
        expectPlainObjects();
      }
    };

    const expectSound = (text: string) => {
      const began = worked();
      const file = read(text);
      const model = file && open(file.workbook);
      if (!file || !model) return;
      const shown = values(model);
      const saved = writeWorkbookFile({
        name: file.name,
        workbook: model._exportData(false),
        view: file.view,
        series: file.series,
      });
      const again = read(saved);
      if (!again) throw new Error(`what was saved is refused\n${saved}`);
      const reopened = open(again.workbook);
      if (!reopened) throw new Error("what was saved cannot be opened");
      const reshown = values(reopened);
      if (reshown !== shown) throw new Error(`saved and opened again it shows something else\n${shown}\n${reshown}`);
      // What was left out by name, or without one, is not written.
      const { leftOut: _, ...kept } = file.series;
      if (JSON.stringify(again.series) !== JSON.stringify(kept)) throw new Error("the series are others after saving");
      if (worked() - began > slowest) throw new Error(`more than ${slowest} ms of work`);
    };

    const changes = fc.array(change, { minLength: 1, maxLength: 3 });
    const cuts = fc.record({
      from: fc.nat(small.length),
      length: fc.nat(6),
      put: fc.constantFrom("", "0", "1", "9", "-", '"', "}", "]", ",", ":", "null", "e5", "A", "=", "\\", "\u0000"),
    });
    return [
      {
        name: "a part changed",
        property: fc.property(
          changes.map((list) => changed(small, list)),
          ({ text }) => expectSound(text),
        ),
      },
      {
        name: "characters changed",
        property: fc.property(fc.array(cuts, { minLength: 1, maxLength: 3 }), (list) => {
          let text = small;
          for (const { from, length, put } of list) text = text.slice(0, from) + put + text.slice(from + length);
          expectSound(text);
        }),
      },
      {
        name: "any JSON",
        property: fc.property(
          fc.json({ maxDepth: 4 }),
          fc.constantFrom("workbook", "series", "view", "version", "name", "whole"),
          (json, part) => {
            if (part === "whole") read(json);
            else read(JSON.stringify({ ...JSON.parse(small), [part]: JSON.parse(json) }));
          },
        ),
      },
    ] as unknown as Subject[];
  },
};
