/** Whatever is edited, stopped and gone on with between two slices, every cell ends with what it shows when opened anew. */
import { calculateNow, calculating } from "../../../src/engine/recalculation/calculating";
import { setPace } from "../../../src/engine/recalculation/pace";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { randomNumbers } from "./randomEdits";
import { type Calculated, editAtRandom } from "./reload";
import { createTurns } from "./turns";

// The first ten, and those that found a fault once.
const seeds = [...Array.from({ length: 6 }, (_, index) => index + 1), 14, 18, 23];

beforeAll(() => {
  jest.spyOn(console, "warn").mockImplementation(() => {});
});

function slowly(seed: number, stops: boolean): Calculated & { readonly slices: () => number } {
  const chance = randomNumbers(seed);
  let slices = 0;
  // A formula that asks is broken off now and then, as by a key that is pressed.
  const turns = createTurns({ isInputPending: () => chance() < 0.2 });
  const library = nodeEngine();
  const next = () => {
    slices++;
    return turns.next();
  };
  return {
    slices: () => slices,
    open(open) {
      setPace(library, turns.pace);
      try {
        return open();
      } finally {
        setPace(library, undefined);
      }
    },
    between(model, random) {
      for (let left = Math.floor(random() * 8); left > 0 && next(); left--);
      if (!stops || random() > 0.05) return;
      calculating(model).stop();
      if (random() < 0.7) calculateNow(model);
    },
    toTheEnd(model) {
      for (let left = 20_000; left > 0; left--) {
        if (next()) continue;
        if (calculating(model).withoutValue().length === 0) return;
        calculateNow(model);
      }
      throw new Error("The calculation does not end.");
    },
  };
}

test.each(seeds)("random edits of seed %i between slices", (seed) => {
  const calculated = slowly(seed, false);
  expect(editAtRandom(nodeEngine(), seed, 150, 6, calculated).failure).toBeUndefined();
  expect(calculated.slices()).toBeGreaterThan(150);
});

test.each(seeds)("random edits and stops of seed %i", (seed) => {
  expect(editAtRandom(nodeEngine(), seed, 150, 6, slowly(seed, true)).failure).toBeUndefined();
});
