/** What stands at the ticks of an axis: as many decimals as its steps need, so that no two ticks say the same. */

/** Decimals after which a tick would say nothing more, and an axis has no room. */
const mostDecimals = 6;

/** Decimals that multiples of a step need: 0.25 needs two, 500 none. */
function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    const scaled = Math.abs(step) * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, scaled)) return decimals;
  }
  return mostDecimals;
}

/** A number of plain digits, in percent or not; dates, fractions, powers of ten and named colours keep their form. */
const plainDigits = /^[^\d#?]*(?:#,##)?[#0]+(?:\.[#0]+)?%?[^\d#?/]*$/;

/** Whether it shows a number in plain digits. */
export const isPlainFormat = (format: string): boolean =>
  format
    .split(";")
    .every((section) => plainDigits.test(section) && !/[ymdhse[\]@,]$|[ymdhsE]/i.test(section.replace(/"[^"]*"/g, "")));

/**
 * The number format of an axis whose ticks stand `step` apart: "0.0%" in steps of 0.25 % becomes "0.00%", and "0.00" in
 * steps of 5 becomes "0". Formats of other kinds stay.
 */
export function axisFormat(format: string, step: number): string {
  if (!Number.isFinite(step) || step === 0 || format === "" || !isPlainFormat(format)) return format;
  const decimals = decimalsOf(format.includes("%") ? step * 100 : step);
  const digits = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  return format.replace(/([#0])(?:\.[#0]+)?(?=[^#0.,]|$)/g, `$1${digits}`);
}

/** The step of 1, 2 or 5 times a power of ten that cuts a span into about `parts`, hardly more. */
export function plainStep(span: number, parts: number): number {
  const rough = span / parts;
  if (!(rough > 0) || !Number.isFinite(rough)) return 0;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.9) ?? 10;
  return factor * power;
}
