import { axisFormat, plainStep } from "../../../src/cells/charts/axisFormat";

test.each([
  // format of the cells, step of the axis, format at the ticks
  ["0.0%", 0.0025, "0.00%"],
  ["0.0%", 0.05, "0%"],
  ["0%", 0.005, "0.0%"],
  ["0.00", 5, "0"],
  ["0.0", 0.05, "0.00"],
  ["#,##0", 2000, "#,##0"],
  ["#,##0.0", 0.25, "#,##0.00"],
  ['0.00" bp"', 10, '0" bp"'],
  ["0.0;-0.0", 0.01, "0.00;-0.00"],
])("%s in steps of %d says %s", (format, step, expected) => {
  expect(axisFormat(format, step)).toBe(expected);
});

test.each(["yyyy-mm-dd", "mmm yyyy", "0.00E+00", "# ?/?", "General", "", "@"])("%s stays", (format) => {
  expect(axisFormat(format, 0.25)).toBe(format);
});

test("a step that is no number, or none, changes nothing", () => {
  for (const step of [0, Number.NaN, Number.POSITIVE_INFINITY]) expect(axisFormat("0.0%", step)).toBe("0.0%");
});

test("steps are 1, 2 or 5 times a power of ten", () => {
  expect(plainStep(84, 4)).toBe(20);
  expect(plainStep(5, 4)).toBe(2);
  expect(plainStep(0.65, 5)).toBeCloseTo(0.2, 12);
  expect(plainStep(900, 3)).toBe(500);
  expect(plainStep(1, 1)).toBe(1);
  expect(plainStep(0, 5)).toBe(0);
});

test("no two ticks of an axis say the same", () => {
  for (const step of [0.001, 0.002, 0.005, 0.01, 0.05, 0.2, 0.5, 1, 20])
    for (const [format, factor, sign] of [
      ["0", 1, ""],
      ["0.0%", 100, "%"],
    ] as const) {
      const decimals = /\.(0+)/.exec(axisFormat(format, step))?.[1]?.length ?? 0;
      const ticks = Array.from({ length: 6 }, (_, index) => `${(index * step * factor).toFixed(decimals)}${sign}`);
      expect(new Set(ticks).size).toBe(6);
    }
});
