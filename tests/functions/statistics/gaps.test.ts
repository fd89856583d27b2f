/** Lists that belong together, with gaps in them: CHANGE begins with #N/A, and a holiday is one in the middle. */
import { CellError } from "../../../src/cells/cell";
import { takeLeftOut } from "../../../src/functions/guard/completeRows";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { keepLeftOut, leftOutAt } from "../../../src/functions/host/leftOut";
import { registry } from "../../../src/generated/registry";

const guarded = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const call = (id: string, ...args: Argument[]) => (guarded.get(id) as ReturnType<typeof guard>)(args);
const plain = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map(plain) : answer instanceof CellError ? answer.code : answer;
const error = (code: "#N/A" | "#DIV/0!") => new CellError(code, { en: code, tw: code, cn: code });

const na = error("#N/A");
const column = (cells: readonly Argument[]) => cells.map((cell) => [cell]) as Argument;
const x = [0.01, -0.02, 0.03, 0.005, -0.01, 0.02, 0.04];
const y = [0.02, -0.01, 0.01, 0.015, -0.03, 0.01, 0.05];
const volumes = [1e6, 2e6, 3e6, 4e6, 5e6, 6e6, 7e6];

/** A gap before the first of x, and one in y after its third; what stands beside them is left out as well. */
const gappy = (list: readonly number[], ofX: boolean) =>
  column([ofX ? na : 9, ...list.slice(0, 3), ofX ? 9 : null, ...list.slice(3)]);

const functions: readonly [string, (x: Argument, y: Argument) => Argument[]][] = [
  ["XSREG", (a, b) => [a, b]],
  ["OLS", (a, b) => [a, b]],
  ["OLSHAC", (a, b) => [a, b]],
  ["CORRDIFF", (a, b) => [a, b]],
  ["LEADLAG", (a, b) => [a, b, 2]],
  ["CONDRET", (a, b) => [a, b, 0]],
];

test.each(functions)("%s leaves out rows with a gap in either list, and says how many", (id, args) => {
  takeLeftOut();
  const whole = call(id, ...args(column(x), column(y)));
  expect(takeLeftOut()).toBe(0);
  expect(plain(call(id, ...args(gappy(x, true), gappy(y, false))))).toEqual(plain(whole));
  expect(takeLeftOut()).toBe(2);
});

test("AMIHUD, DISPERSION, SHARPE and OLS of several columns", () => {
  expect(call("AMIHUD", gappy(x, true), gappy(volumes, false))).toBe(call("AMIHUD", column(x), column(volumes)));
  expect(call("DISPERSION", gappy(x, true))).toBe(call("DISPERSION", column([...x.slice(0, 3), 9, ...x.slice(3)])));
  expect(call("DISPERSION", gappy(x, true), gappy(volumes, false))).toBe(
    call("DISPERSION", column(x), column(volumes)),
  );
  expect(call("SHARPE", column([na, ...x]))).toBe(call("SHARPE", column(x)));
  const pairs = x.map((value, row) => [value, volumes[row]]);
  expect(plain(call("OLS", column([...y, 1, 2]), [...pairs, [na, 1], [3, null]]))).toEqual(
    plain(call("OLS", column(y), pairs)),
  );
});

test("any other error is the answer, lists of gaps alone are #N/A, lists of unlike length #VALUE!", () => {
  expect(plain(call("XSREG", column([error("#DIV/0!"), ...x]), column([na, ...y])))).toBe("#DIV/0!");
  expect(plain(call("XSREG", column([na, na, na]), column([1, 2, 3])))).toBe("#N/A");
  expect(plain(call("XSREG", column([na, 2, 3]), column([1, na, na])))).toBe("#N/A");
  expect(plain(call("XSREG", column([na, ...x]), column(y)))).toBe("#VALUE!");
  expect(plain(call("XSREG", column(["text", ...x]), column([1, ...y])))).toBe("#VALUE!");
});

test("the host keeps how many by cell and function until the next call there", () => {
  keepLeftOut("XSREG", { address: "'My sheet'!$B$2" }, 2);
  keepLeftOut("SHARPE", { address: "My sheet!B2" }, 0);
  expect(leftOutAt("My sheet!B2")).toEqual([{ functionId: "XSREG", rows: 2 }]);
  keepLeftOut("XSREG", { address: "My sheet!B2" }, 0);
  expect(leftOutAt("My sheet!B2")).toEqual([]);
});

describe("a relative change from a negative base turns the sign, so there is none", () => {
  const oil = column([18.27, -37.63, 10.01, 5]);
  test("EVENTPATH in percent", () => {
    const answer = call("EVENTPATH", column([1, 2, 3, 4]), oil, 3, 1, 2, "pct");
    expect(plain(answer)).toEqual([
      [-1, "#NUM!", "#NUM!"],
      [0, "#NUM!", "#NUM!"],
      [1, "#NUM!", "#NUM!"],
    ]);
    expect(plain(call("EVENTPATH", column([1, 2, 3, 4]), oil, 3, 1, 2, "change"))).toEqual([
      [-1, 0, 0],
      [0, 10.01 + 37.63, 10.01 + 37.63],
      [1, 5 + 37.63, 5 + 37.63],
    ]);
  });
  test("REBASE", () => {
    expect(plain(call("REBASE", column([-37.63, 10.01])))).toBe("#NUM!");
    expect(plain(call("REBASE", column([10, -5])))).toEqual([[100], [-50]]);
  });
});

test("RECOVTABLE looks for the high among highs and for the low after it among lows", () => {
  const [closes, highs, lows] = [
    [100, 80, 90],
    [110, 95, 92],
    [60, 70, 85],
  ].map(column);
  // The low of 60 is of the day of the high: it may have come before it.
  expect(plain(call("RECOVTABLE", "a", closes, undefined, highs, lows))).toEqual([["a", 110, 70, 90, 0.5]]);
  expect(plain(call("RECOVTABLE", "a", closes))).toEqual([["a", 100, 80, 90, 0.5]]);
  expect(plain(call("RECOVTABLE", "a", closes, undefined, highs))).toEqual([["a", 110, 80, 90, 1 / 3]]);
  expect(plain(call("RECOVTABLE", "a", closes, undefined, column([1, 2])))).toBe("#VALUE!");
});
