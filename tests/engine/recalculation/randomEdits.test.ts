/** After any edits every cell shows what it shows when the workbook is opened anew. */
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { editAtRandom } from "./reload";

// The first thirty, and those that found a fault once.
const seeds = [...Array.from({ length: 30 }, (_, index) => index + 1), 100, 229, 230, 539, 1037];
const editsEach = 200;
let taken = 0;

beforeAll(() => {
  // The library warns when spills move one another many times; the values tell whether they settle.
  jest.spyOn(console, "warn").mockImplementation(() => {});
});

test.each(seeds)("random edits of seed %i", (seed) => {
  const outcome = editAtRandom(nodeEngine(), seed, editsEach, 8);
  taken += outcome.taken;
  expect(outcome.failure).toBeUndefined();
});

test("they were six thousand", () => {
  expect(taken).toBeGreaterThanOrEqual(6_000);
});
