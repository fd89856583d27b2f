import fc from "fast-check";
import { circShare } from "../../../src/functions/capex/circShare";
import { contagion } from "../../../src/functions/capex/contagion";
import { finnCycle } from "../../../src/functions/capex/finnCycle";
import { reciprocity } from "../../../src/functions/capex/reciprocity";
import { plain, run } from "../../contracts/calls";

const near = (got: number, wanted: number, by: number) => expect(Math.abs(got - wanted)).toBeLessThanOrEqual(by);
const network = (least: number) =>
  fc.integer({ min: 2, max: 6 }).chain((size) =>
    fc.array(fc.array(fc.double({ min: least, max: 100, noNaN: true }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );

describe("networks", () => {
  test("reciprocity, circular share and Finn's index lie between 0 and 1", () =>
    fc.assert(
      fc.property(network(0.01), (flows) => {
        const indices = [
          reciprocity(flows),
          circShare(flows, flows),
          finnCycle(
            flows,
            flows.map(() => 1),
          ),
        ];
        for (const index of indices) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThanOrEqual(1 + 1e-14);
        }
      }),
    ));
  test("a symmetric network is fully reciprocal, a chain not at all", () => {
    expect(
      reciprocity([
        [0, 3, 4],
        [3, 0, 5],
        [4, 5, 0],
      ]),
    ).toBe(1);
    expect(
      reciprocity([
        [0, 3, 0],
        [0, 0, 5],
        [0, 0, 0],
      ]),
    ).toBe(0);
  });
  test("a chain has no cycling", () =>
    near(
      finnCycle(
        [
          [0, 3, 0],
          [0, 0, 2],
          [0, 0, 0],
        ],
        [3, 0, 1],
      ),
      0,
      1e-15,
    ));
  test("contagion takes at least the shock and at most everything, and more with a larger shock", () =>
    fc.assert(
      fc.property(network(0), fc.double({ min: 0, max: 0.5, noNaN: true }), (exposures, first) => {
        const equity = exposures.map((row) => 20 + row.reduce((sum, value) => sum + value, 0) * 1.5);
        const shock = exposures.map((_, index) => (index === 0 ? first : 0));
        const losses = contagion(exposures, equity, shock);
        const larger = contagion(
          exposures,
          equity,
          shock.map((value) => Math.min(1, value * 1.5)),
        );
        for (const [index, loss] of losses.entries()) {
          expect(loss).toBeGreaterThanOrEqual(shock[index]);
          expect(loss).toBeLessThanOrEqual(1);
          expect(larger[index]).toBeGreaterThanOrEqual(loss - 1e-14);
        }
      }),
    ));
});

describe("CYCLES", () => {
  const circle = [
    ["Chip maker", "Lab", 100],
    ["Lab", "Cloud", 300],
    ["Cloud", "Chip maker", 40],
    ["Lab", "Chip maker", 60],
  ];
  test("finds each circle once, the largest amount first", () =>
    expect(plain(run("CYCLES", [circle]))).toEqual([
      ["Chip maker → Lab → Chip maker", 2, 60],
      ["Chip maker → Lab → Cloud → Chip maker", 3, 40],
    ]));
  test("adds payments between the same two, skips blank rows and payments to oneself", () =>
    expect(
      plain(
        run("CYCLES", [
          [
            ["A", "B", 1],
            [null, "", null],
            ["A ", "B", 2],
            ["B", "A", 5],
            ["A", "A", 9],
            ["B", "C", 0],
          ],
        ]),
      ),
    ).toEqual([["A → B → A", 2, 3]]));
  test("a complete network of n companies has a circle for each cyclic order", () => {
    const names = ["A", "B", "C", "D"];
    const payments = names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to, 1]));
    const lengths = plain(run("CYCLES", [payments])).map((row) => row[1]);
    expect([2, 3, 4].map((length) => lengths.filter((each) => each === length).length)).toEqual([6, 8, 6]);
  });
  test("a network too dense to follow is #NUM!, soon", () => {
    const names = Array.from({ length: 40 }, (_, index) => index);
    const payments = names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to, 1]));
    expect(plain(run("CYCLES", [payments, 12]))).toEqual([["#NUM!"]]);
  });
  test("a dense network without a circle is given up too", () => {
    const names = Array.from({ length: 40 }, (_, index) => index);
    const payments = names.flatMap((from) => names.filter((to) => to > from).map((to) => [from, to, 1]));
    expect(plain(run("CYCLES", [payments, 12]))).toEqual([["#NUM!"]]);
  });
});

const pair = [
  [0, 1],
  [1, 0],
];
const nothing = [
  [0, 0],
  [0, 0],
];
const line = (...numbers: (number | null)[]) => numbers.map((number) => [number]);
const square = (a: number | null, b: number | null, c: number | null, d: number | null) => [
  [a, b],
  [c, d],
];

test.each([
  ["RECIPROCITY", [[[0, 1]]], "#VALUE!"],
  ["RECIPROCITY", [square(5, 0, 0, 5)], "#DIV/0!"],
  ["RECIPROCITY", [square(0, -1, 1, 0)], "#NUM!"],
  ["RECIPROCITY", [square(0, null, 1, 0)], "#N/A"],
  ["CIRCSHARE", [pair, [[1]]], "#VALUE!"],
  ["CIRCSHARE", [pair, nothing], "#DIV/0!"],
  ["FINNCYCLE", [pair, line(1)], "#VALUE!"],
  ["FINNCYCLE", [square(0, 1, 0, 0), line(0, 0)], "#DIV/0!"],
  ["FINNCYCLE", [pair, line(0, 0)], "#NUM!"],
  ["FINNCYCLE", [pair, line(-1, 3)], "#NUM!"],
  ["CONTAGION", [pair, line(0, 1), line(0.1, 0)], "#NUM!"],
  ["CONTAGION", [pair, line(1, 1), line(1.1, 0)], "#NUM!"],
  ["CONTAGION", [pair, line(1, 1, 1), line(0.1, 0)], "#VALUE!"],
  ["CONTAGION", [pair, line(1.000000001, 1), line(1e-12, 0)], "#NUM!"],
  ["CYCLES", [[["A", "B"]]], "#VALUE!"],
  ["CYCLES", [[["A", "B", 1]]], "#N/A"],
  ["CYCLES", [[["A", "B", "x"]]], "#VALUE!"],
  ["CYCLES", [[["A", null, 1]]], "#N/A"],
  ["CYCLES", [[["A", "B", -1]]], "#NUM!"],
  ["CYCLES", [[["A", "B", 1]], 1], "#NUM!"],
] as const)("%s(%j) is %s", (id, args, code) => expect(plain(run(id, args as never))).toEqual([[code]]));
