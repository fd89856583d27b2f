/** How Excel reads one kind of value where another is needed. */
import { decimalMark } from "../locales/present";
import { texts } from "./texts";
import { errorValue, isErrorCode, type Scalar, unmarked } from "./values";

/** Reads "5", "5%", "$5" and "2026-01-31"; undefined where the text is no number. */
export type ReadNumber = (text: string) => number | undefined;

/** Excel passes over spaces around a number, but reads no date between them. */
const spacedDate = /^(\s+\d+([-/])\d+\2\d+\s*|\d+([-/])\d+\3\d+\s+)$/;

/** A number for arithmetic, or the error that takes its place. */
export function numberIn(cell: Scalar | undefined, read: ReadNumber): number | Scalar {
  const value = cell?.value;
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isErrorCode(value)) return cell as Scalar;
  const text = unmarked(String(value));
  return (
    (text.trim() === "" || spacedDate.test(text) ? undefined : read(text)) ??
    errorValue("#VALUE!", texts.textInArithmetic, { text })
  );
}

/** Fifteen significant digits, written out as long as twenty places do, as Excel writes a number into text. */
function numberText(number: number): string {
  if (number === 0) return "0";
  const [mantissa, power] = number.toExponential(14).split("e") as [string, string];
  const sign = number < 0 ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "");
  const exponent = Number(power);
  const point = decimalMark();
  if (exponent >= 20 || digits.length - exponent > 20)
    return `${sign}${digits[0]}${digits.length > 1 ? `${point}${digits.slice(1)}` : ""}E${power[0]}${power.slice(1).padStart(2, "0")}`;
  if (exponent < 0) return `${sign}0${point}${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return `${sign}${whole}${rest ? `${point}${rest}` : ""}`;
}

export function textIn(cell: Scalar | undefined): string | Scalar {
  const value = cell?.value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isErrorCode(value) ? (cell as Scalar) : unmarked(String(value));
}

export function logicalIn(cell: Scalar | undefined): boolean | Scalar {
  const value = cell?.value;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null || value === undefined) return false;
  if (isErrorCode(value)) return cell as Scalar;
  const text = unmarked(String(value));
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return errorValue("#VALUE!", texts.notLogical, { text });
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });

const rank = (value: unknown): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

function adapted(value: unknown, other: unknown): unknown {
  if (value !== null && value !== undefined) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/** Below zero, zero or above: numbers before text before logical values; text without regard to case; empty as its partner. */
export function compare(left: unknown, right: unknown): number {
  const first = adapted(left, right);
  const second = adapted(right, left);
  if (typeof first === "number" && typeof second === "number") return compareNumbers(first, second);
  if (typeof first === "string" && typeof second === "string")
    return collator.compare(unmarked(first), unmarked(second));
  if (typeof first === "boolean" && typeof second === "boolean") return Number(first) - Number(second);
  return rank(first) - rank(second);
}

/** Equal in fifteen digits is equal: 0.1+0.2=0.3. */
function compareNumbers(first: number, second: number): number {
  if (first === second) return 0;
  if (Math.abs(first - second) <= Math.abs(first) * 1e-14 && first.toPrecision(15) === second.toPrecision(15)) return 0;
  return first < second ? -1 : 1;
}
