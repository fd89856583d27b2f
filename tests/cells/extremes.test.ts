import { greatestOf, leastOf } from "../../src/cells/extremes";

test("the least and the greatest of more numbers than a call takes arguments", () => {
  const many = Array.from({ length: 1_048_576 }, (_, index) => (index * 7_919) % 1_048_576);
  expect([leastOf(many), greatestOf(many)]).toEqual([0, 1_048_575]);
});

test("where there are none the other number counts, and it counts among them", () => {
  expect([leastOf([], 20), greatestOf(new Set<number>(), -1)]).toEqual([20, -1]);
  expect([leastOf([30], 20), greatestOf([-5], -1)]).toEqual([20, -1]);
});
