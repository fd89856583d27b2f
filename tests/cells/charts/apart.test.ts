import fc from "fast-check";
import { keptApart } from "../../../src/cells/charts/apart";

const close = (places: readonly number[]) => places.map((place) => Math.round(place * 1e6) / 1e6);

test("what stands apart already stays", () => {
  expect(keptApart([10, 50, 90], 15, 0, 100)).toEqual([10, 50, 90]);
});

test("two at one place move by half each", () => {
  expect(close(keptApart([50, 50], 10, 0, 100))).toEqual([45, 55]);
});

test("at the edge all of it moves inwards", () => {
  expect(close(keptApart([99, 100], 10, 0, 100))).toEqual([90, 100]);
  expect(close(keptApart([0, 1], 10, 0, 100))).toEqual([0, 10]);
});

test("without room for all they stand evenly", () => {
  expect(close(keptApart([5, 5, 5, 5, 5], 10, 0, 20))).toEqual([0, 5, 10, 15, 20]);
});

test("labels are apart, inside, and in the order of their places", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { minLength: 1, maxLength: 7 }), (wanted) => {
      const places = keptApart(wanted, 12, 0, 100);
      const ranked = wanted
        .map((place, index) => ({ place, at: places[index] as number }))
        .sort((a, b) => a.place - b.place || a.at - b.at);
      for (const [index, { at }] of ranked.entries()) {
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(100 + 1e-9);
        const before = ranked[index - 1];
        if (before) expect(at - before.at).toBeGreaterThanOrEqual(12 - 1e-9);
      }
    }),
  );
});
