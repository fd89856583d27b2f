import { unitDisagreement } from "../../src/publishers/unitAgreement";

const from = (first: number, values: readonly number[]) =>
  values.map((value, index) => ({ date: first + index, value }));
const measured = (first: number, values: readonly number[], scale = 1e9) => ({
  unit: "USD",
  scale,
  observations: from(first, values),
});

const billions = [940.9, 941.2, 938.4, 944.0, 950.1, 948.8];
const millions = billions.map((value) => value * 1000);
const kept = measured(45_000, billions);

test("the same numbers, revised ones and new ones agree", () => {
  expect(unitDisagreement("X", kept, kept)).toBeUndefined();
  expect(
    unitDisagreement(
      "X",
      kept,
      measured(
        45_000,
        billions.map((value) => value * 1.01),
      ),
    ),
  ).toBeUndefined();
  expect(unitDisagreement("X", kept, measured(45_003, [...billions.slice(3), 951, 955]))).toBeUndefined();
  expect(unitDisagreement("X", kept, measured(45_010, [951, 955]))).toBeUndefined();
});

test("the same days a thousand times larger do not, though the unit is stated as before", () => {
  const fault = unitDisagreement("X", kept, measured(45_000, millions));
  expect([fault?.kind, fault?.detail]).toEqual(["unitJump", "× 1000"]);
  expect(unitDisagreement("X", measured(45_000, millions), kept)?.detail).toBe("× 0.001");
});

test("neither do new days alone that begin a thousand times higher", () => {
  expect(unitDisagreement("X", kept, measured(45_006, [953_816]))?.kind).toBe("unitJump");
  expect(unitDisagreement("X", kept, measured(45_006, [953_816]))?.detail).toMatch(/948\.8 → 953816/);
});

test("a unit that is stated otherwise is said, whatever the numbers", () => {
  expect(unitDisagreement("X", kept, measured(45_000, millions, 1e6))?.detail).toBe("1000000000 USD → 1000000 USD");
});

test("a series that jumps about by itself is not taken for another unit", () => {
  const wild = [0.1, 250, 0.02, 300, 0.4, 120];
  expect(unitDisagreement("X", measured(45_000, wild), measured(45_006, [500, 0.3, 410]))).toBeUndefined();
});

test("one corrected typing error is a revision", () => {
  const mistyped = billions.map((value, index) => (index === 2 ? value * 1000 : value));
  expect(unitDisagreement("X", measured(45_000, mistyped), kept)).toBeUndefined();
});

test("percent that becomes decimal does not agree; half as much again is a revision", () => {
  const scaled = (factor: number) =>
    measured(
      45_000,
      billions.map((value) => value * factor),
    );
  expect(unitDisagreement("X", kept, scaled(0.01))?.detail).toBe("× 0.01");
  expect(unitDisagreement("X", kept, scaled(1.5))).toBeUndefined();
});
