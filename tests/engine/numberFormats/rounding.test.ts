import fc from "fast-check";
import { rounded } from "../../../src/engine/builtins/math/decimal";
import { shownNumber } from "../../../src/engine/numberFormats/shown";

const zeros = (places: number) => (places === 0 ? "0" : `0.${"0".repeat(places)}`);

test("a number shows the digits that ROUND gives", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
        // Halves, which their doubles often lie below.
        fc.integer({ min: -10_000_000, max: 10_000_000 }).map((whole) => whole / 2000),
      ),
      fc.integer({ min: 0, max: 5 }),
      (value, places) => {
        const number = rounded(value, places);
        // A number that rounds to zero has no sign.
        expect(shownNumber(value, zeros(places))?.text).toBe((number || 0).toFixed(places));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  [1.005, "0.00", "1.01"],
  [0.285, "0%", "29%"],
  [9.995, "0.00", "10.00"],
  [0.4, "0", "0"],
  [0.5, "#", "1"],
  [0.04, "#.#", "."],
  [999_999.5, "#,##0,", "1,000"],
  [123_456_789_012_345_680, "0", "123456789012346000"],
  [1.7e308, "0%", `17${"0".repeat(309)}%`],
  [1.25e-31, "0.0000000000000000000000000000000000", `0.${"0".repeat(34)}`],
])("%s in %s is %s", (value, format, text) => expect(shownNumber(value, format)?.text).toBe(text));
