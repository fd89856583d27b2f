/** When a rebuilt figure is the printed one: the rule that VERDICT and the verdicts of the books share. */

/** What binary arithmetic may add to a difference, as a share of the printed figure: 0.42 − 0.415 is a little over 0.005. */
export const arithmeticNoise = 1e-12;

/** Digits behind the point of a number as it is written: 2 of "0.40", 0 of 12000. */
function decimalsOf(written: string): number {
  const [, fraction = "", exponent = "0"] = /^[^.e]*(?:\.(\d*))?(?:e(.+))?$/i.exec(written) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** Half a unit of the last digit of numbers as they are written; of several the one with most digits counts. */
export function halfUnit(...written: readonly (number | string)[]): number {
  return 0.5 / 10 ** Math.max(...written.map((each) => decimalsOf(String(each))));
}

/** Whether a figure lies between two printed ones, or is the printed one where they are the same. */
export function withinRange(low: number, high: number, figure: number, tolerance: number): boolean {
  const slack = (end: number) => tolerance + arithmeticNoise * Math.abs(end);
  return figure >= low - slack(low) && figure <= high + slack(high);
}
