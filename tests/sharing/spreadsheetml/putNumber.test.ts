/** Numbers in bytes are the text that JavaScript makes of them. */
import fc from "fast-check";
import { putNumber } from "../../../src/sharing/spreadsheetml/writing/putNumber";

function put(value: number): string {
  const room = new Uint8Array(40);
  return new TextDecoder().decode(room.subarray(3, putNumber(room, 3, value)));
}

test.each([
  0,
  -0,
  1,
  -1,
  10,
  0.1,
  0.3,
  0.1 + 0.2,
  1.005,
  99999.99999,
  999_999_999,
  999_999_999.99999,
  1e9,
  1e21,
  1.5e300,
  1e-5,
  0.00001,
  0.000015,
  1e-7,
  5e-324,
  1234.5,
  -0.00009,
  2 ** 31,
  2 ** 53,
  100,
  1000.5,
  4503599627370495.5,
])("%p", (value) => expect(put(value)).toBe(String(value)));

test("any number, of few decimals or many", () => {
  const few = fc.tuple(fc.maxSafeInteger(), fc.nat(9)).map(([digits, decimals]) => digits / 10 ** decimals);
  const near = fc.tuple(fc.integer(), fc.nat(6)).map(([digits, decimals]) => digits / 10 ** decimals);
  fc.assert(
    fc.property(fc.oneof(few, near, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
      expect(put(value)).toBe(String(value));
    }),
    { numRuns: 5_000 },
  );
});
