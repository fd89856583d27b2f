import { CellError } from "../../../src/cells/cell";
import { serialToIso } from "../../../src/cells/serialDates";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { registry } from "../../../src/generated/registry";
import { setLanguage } from "../../../src/language/language";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { demoSeries, madeSeries } from "../../fixtures/series/demo";

const guarded = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const call = (id: string, ...args: Argument[]) => (guarded.get(id) as ReturnType<typeof guard>)(args);
const codes = (answer: unknown) =>
  (answer as unknown[][]).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
const errorOf = (answer: unknown) => {
  if (!(answer instanceof CellError)) throw new Error(`${JSON.stringify(answer)} is no error`);
  return answer;
};

const empty = { ...madeSeries("EMPTY", "irregular", {}), unit: "" };

beforeEach(() => setOwnSeries([...demoSeries, empty]));
afterAll(() => setOwnSeries([]));

describe("SERIES", () => {
  test("without options is every observation as it is", () => {
    const rows = call("SERIES", "file:demo") as number[][];
    expect(rows).toHaveLength(9);
    expect([serialToIso(rows[0][0]), rows[0][1]]).toEqual(["2026-01-05", 100]);
  });
  test("headings follow the language", () => {
    expect((call("SERIES", "FILE:DEMO", ...Array(7).fill(undefined), true) as unknown[][])[0]).toEqual([
      "date",
      "FILE:DEMO",
    ]);
    setLanguage("tw");
    expect((call("SERIES", "FILE:DEMO", ...Array(7).fill(undefined), true) as unknown[][])[0]).toEqual([
      "日期",
      "FILE:DEMO",
    ]);
    setLanguage("en");
  });
  test("a gap is #N/A in its own row", () =>
    expect(codes(call("SERIES", "FILE:DEMO", "2026-01-09", "2026-01-13", "D", undefined, "exact"))).toEqual([
      [46031, 104],
      [46034, "#N/A"],
      [46035, 105],
    ]));
  test("as of a day nothing later is used", () =>
    expect(call("SERIES", "FILE:DEMO", undefined, undefined, "W", "sum", undefined, "2026-01-14")).toEqual([
      [46033, 510],
      [46040, 211],
    ]));
  test("a change from zero is #DIV/0!, from below zero #NUM!, each in its own row", () => {
    setOwnSeries([madeSeries("FLOW", "D", { "2026-01-05": 0, "2026-01-06": -2, "2026-01-07": 3, "2026-01-08": 6 })]);
    expect(codes(call("SERIES", "FILE:FLOW", ...Array(6).fill(undefined), "pct"))).toEqual([
      [46028, "#DIV/0!"],
      [46029, "#NUM!"],
      [46030, 1],
    ]);
  });
  test("an unknown id names the nearest one", () => {
    const error = errorOf(call("SERIES", "FILE:DEMMO"));
    expect([error.code, error.message]).toEqual(["#N/A", "There is no series FILE:DEMMO; the nearest is FILE:DEMO."]);
  });
  test("no data in the window says where the data are", () => {
    const error = errorOf(call("SERIES", "FILE:DEMO", "2027-01-01"));
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain("from 2026-01-05 to 2026-01-16");
  });
  test("a series without observations is #N/A", () =>
    expect(errorOf(call("SERIES", "FILE:EMPTY")).message).toBe("FILE:EMPTY has no observations."));
  test.each([
    ["end before start", ["FILE:DEMO", "2026-01-10", "2026-01-09"], "#NUM!"],
    ["a date beyond Excel's", ["FILE:DEMO", 1e9], "#NUM!"],
    ["more days than rows", ["FILE:DEMO", 1, 2_958_000, "D", undefined, "previous"], "#NUM!"],
    ["an unknown frequency", ["FILE:DEMO", undefined, undefined, "H"], "#VALUE!"],
    ["an id that is a number", [42], "#VALUE!"],
  ])("%s", (_, args, code) => expect(errorOf(call("SERIES", ...(args as Argument[]))).code).toBe(code));
  test("choices are read in Chinese and in other words too", () =>
    expect(call("SERIES", "FILE:DEMO", undefined, undefined, "週", "mean")).toEqual(
      call("SERIES", "FILE:DEMO", undefined, undefined, "W", "avg"),
    ));
});

describe("PANEL", () => {
  test("an unknown id spoils its own column alone", () =>
    expect(codes(call("PANEL", [["FILE:DEMO", "FILE:NONE", null]], "2026-01-16"))).toEqual([
      [46038, 107, "#N/A", "#N/A"],
    ]));
  test("only unknown ids are one error", () => expect(errorOf(call("PANEL", [["FILE:NONE"]])).code).toBe("#N/A"));
  test("the same id twice is two columns", () =>
    expect(call("PANEL", [["FILE:DEMO"], ["FILE:DEMO"]], "2026-01-16")).toEqual([[46038, 107, 107]]));
  test("headings name the ids", () =>
    expect((call("PANEL", [["file:demo", "file:demo2"]], ...Array(6).fill(undefined), true) as unknown[][])[0]).toEqual(
      ["date", "FILE:DEMO", "FILE:DEMO2"],
    ));
});

describe("LAST, AT and AGE over ranges", () => {
  test("a column of ids against a row of dates", () =>
    expect(codes(call("AT", [["FILE:DEMO"], ["FILE:DEMO2"]], [["2026-01-07", "2026-01-08"]]))).toEqual([
      [103, 101],
      [50, "#N/A"],
    ]));
  test.each([
    ["exact", "#N/A"],
    ["none", "#N/A"],
    ["previous", 104],
    ["next", 105],
    ["nearest", 105],
    ["linear", 104.75],
  ])("AT with fill %s", (fill, expected) =>
    expect(codes([[call("AT", "FILE:DEMO", "2026-01-12", fill)]])).toEqual([[expected]]),
  );
  test("a time of day is dropped", () => expect(call("AT", "FILE:DEMO", 46031.7)).toBe(104));
  test("AGE counts from today when no day is given", () => {
    jest.useFakeTimers({ now: new Date(2026, 0, 31, 12) });
    expect(call("AGE", [["FILE:DEMO"], ["FILE:DEMO2"]])).toEqual([[15], [17]]);
    jest.useRealTimers();
  });
});

describe("META", () => {
  test("without a field lists all of them", () => {
    const table = Object.fromEntries(codes(call("META", "FILE:DEMO")) as [string, unknown][]);
    expect(table).toMatchObject({
      title: "Made example DEMO",
      unit: "index",
      scale: 1,
      frequency: "D",
      first: 46027,
      last: 46038,
    });
    expect([table.url, table.licence]).toEqual(["#N/A", "#N/A"]);
  });
  test("several ids are a table with headings", () => {
    const table = codes(call("META", [["FILE:DEMO"], ["FILE:NONE"]]));
    expect(table[0].slice(0, 3)).toEqual(["id", "title", "unit"]);
    expect(table.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["FILE:DEMO", "Made example DEMO", "index"],
      ["FILE:NONE", "#N/A", "#N/A"],
    ]);
  });
  test("what was not stated is #N/A", () => {
    expect(codes(call("META", [["FILE:EMPTY"]], "unit"))).toEqual([["#N/A"]]);
    expect(codes(call("META", "FILE:EMPTY", "last"))).toEqual([["#N/A"]]);
  });
});

describe("FIND", () => {
  test("all words must occur", () => expect(call("FIND", "EXAMPLE demo2")).toEqual([["FILE:DEMO2"]]));
  test("an unknown provider names the nearest", () =>
    expect(errorOf(call("FIND", "demo", "FIEL")).message).toBe("There is no provider FIEL; the nearest is FILE."));
  test("publishers' series are found by words in any language, after one's own", () => {
    const ids = (call("FIND", "聯準會 總資產", "fred") as string[][]).flat();
    expect(ids).toContain("FRED:WALCL");
    expect(ids.every((id) => id.startsWith("FRED:"))).toBe(true);
    setOwnSeries([madeSeries("WALCL", "D", { "2026-01-05": 1 })]);
    expect((call("FIND", "walcl") as string[][])[0]).toEqual(["FILE:WALCL"]);
  });
});

test("VERSION is the package's", () => expect(call("VERSION")).toBe(require("../../../package.json").version));
