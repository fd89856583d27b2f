import { callsIn, splitArguments } from "../../src/taskpane/functions/formulaParts";

test.each<[string, readonly string[] | undefined]>([
  ["", []],
  ["1, 2", ["1", "2"]],
  ["1, , 3", ["1", "", "3"]],
  ['"a,b", SUM(1,2), {1,2;3,4}', ['"a,b"', "SUM(1,2)", "{1,2;3,4}"]],
  ["'a,b'!A1, 2", ["'a,b'!A1", "2"]],
  ['"say ""a,b""", 2', ['"say ""a,b"""', "2"]],
  ["(1", undefined],
  ['"open', undefined],
  ["1)", undefined],
])("the arguments of %s", (list, parts) => {
  expect(splitArguments(list)).toEqual(parts);
});

test("the calls of a formula, outer before inner", () => {
  const calls = callsIn("=ROUND(MKT.BSPRICE(MKT.FAIRFUT(A1, 0.05), 90), 2)");
  expect(calls).toEqual([
    { id: "BSPRICE", arguments: ["MKT.FAIRFUT(A1, 0.05)", "90"], whole: false },
    { id: "FAIRFUT", arguments: ["A1", "0.05"], whole: false },
  ]);
});

test.each(["=MKT.CIPBASIS(1, 2)", "=mkt.cipbasis(1, 2)", "=@MKT.CIPBASIS(1, 2)", "=_xldudf_MKT_CIPBASIS(1, 2)"])(
  "%s is one call and nothing else",
  (formula) => {
    expect(callsIn(formula)).toEqual([{ id: "CIPBASIS", arguments: ["1", "2"], whole: true }]);
  },
);

test("names inside text and longer names are no calls", () => {
  expect(callsIn('="MKT.CIPBASIS(1)"&XMKT.CIPBASIS(1)')).toEqual([]);
});

test("a formula that is not closed still shows what was written", () => {
  expect(callsIn("=MKT.CIPBASIS(1, 2")).toMatchObject([{ id: "CIPBASIS", arguments: ["1", "2"] }]);
});
