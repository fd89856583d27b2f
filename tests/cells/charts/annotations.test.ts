import {
  annotationsIn,
  drawnIn,
  mostAnnotations,
  placeAmong,
  withAmounts,
} from "../../../src/cells/charts/annotations";

const level = { kind: "level", value: 2, text: "Target" };

test("what is none of them is left out", () => {
  const hostile = [
    level,
    { kind: "level", value: "2", text: "" },
    { kind: "level", value: Number.POSITIVE_INFINITY, text: "" },
    { kind: "band", from: 1, text: "" },
    { kind: "event", at: {}, text: "" },
    { kind: "event", at: "Q1", text: 7 },
    null,
    [],
  ];
  expect(annotationsIn(hostile)).toEqual([level]);
  for (const none of [undefined, "level", { 0: level }]) expect(annotationsIn(none)).toEqual([]);
});
test("a level may follow a cell, and is drawn only where there is a number", () => {
  const follows = { kind: "level", value: "=Inputs!B4", text: "Exit" };
  const band = { kind: "band", from: 1, to: "=Exit", text: "" };
  expect(annotationsIn([follows, band])).toEqual([follows, band]);
  expect(drawnIn([follows, band, level])).toEqual([level]);
  const cells: Record<string, unknown> = { "=Inputs!B4": 30, "=Exit": "none" };
  const numberOf = (amount: unknown) => (typeof amount === "string" ? cells[amount] : amount);
  expect(drawnIn(withAmounts([follows, band], numberOf))).toEqual([{ ...follows, value: 30 }]);
});
test("texts and numbers of them are bounded", () => {
  expect(annotationsIn([{ ...level, value: `=${"A".repeat(1000)}` }])).toEqual([]);
  const long = { ...level, text: "x".repeat(1000) };
  expect(annotationsIn([long])[0]?.text).toHaveLength(200);
  expect(annotationsIn(Array.from({ length: 1000 }, () => level))).toHaveLength(mostAnnotations);
});

describe("an event stands", () => {
  const days = [100, 107, 114];
  test("at its own day, or the last before it", () => {
    expect([100, 107, 110, 114].map((at) => placeAmong(at, days))).toEqual([0, 1, 1, 2]);
  });
  test("nowhere outside the axis", () => {
    expect([99, 115].map((at) => placeAmong(at, days))).toEqual([undefined, undefined]);
  });
  test("at its day also where days fall", () => {
    expect(placeAmong(108, days.toReversed())).toBe(1);
  });
  test("at the word that it names", () => {
    expect([placeAmong("Q2", ["Q1", "Q2"]), placeAmong("Q9", ["Q1", "Q2"])]).toEqual([1, undefined]);
  });
});
