/** Mantissa and exponent. Several places before the point make the exponent a multiple of their number. */
import { rounded } from "../builtins/math/decimal";
import { decimalMark } from "../locales/present";
import { fractionDigits, layoutOf, wholeDigits } from "./decimals";
import type { Part, Section } from "./sections";

const digitCount = (parts: readonly Part[]): number => parts.filter(({ kind }) => kind === "digit").length;

function exponentOf(size: number, step: number): number {
  if (size === 0) return 0;
  const power = Number(size.toExponential(14).split("e")[1]);
  return Math.floor(power / step) * step;
}

export function shownScientific(size: number, { parts }: Section): string {
  const mark = parts.findIndex(({ kind }) => kind === "exponent");
  const { before, behind, hasPoint } = layoutOf(parts.slice(0, mark));
  const [step, places] = [Math.max(1, digitCount(before)), digitCount(behind)];
  let exponent = exponentOf(size, step);
  let mantissa = rounded(scaled(size, exponent), places);
  if (mantissa >= 10 ** step) {
    exponent += step;
    mantissa = rounded(scaled(size, exponent), places);
  }
  const [whole, fraction = ""] = mantissa.toFixed(places).split(".");
  const sign = exponent < 0 ? "-" : (parts[mark] as { text: string }).text[1] === "+" ? "+" : "";
  const power = wholeDigits(parts.slice(mark + 1), exponent === 0 ? "" : String(Math.abs(exponent)), false);
  const point = hasPoint ? decimalMark() : "";
  return `${wholeDigits(before, whole === "0" ? "" : whole, false)}${point}${fractionDigits(behind, fraction)}E${sign}${power}`;
}

/** size / 10^exponent, through text so that no digit is lost. */
function scaled(size: number, exponent: number): number {
  const [mantissa, power] = size.toExponential().split("e");
  return Number(`${mantissa}e${Number(power) - exponent}`);
}
