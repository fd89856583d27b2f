/** What COUNTIF and its kin ask of a cell: a value, or a text such as ">10", "<>x" or "a*". */
import type { ReadNumber } from "../../compiler/coerce";
import { isErrorCode, type Scalar, unmarked } from "../../compiler/values";
import { wildcard } from "./wildcards";

export type Criterion = (cell: Scalar) => boolean;

type Compared = (order: number) => boolean;

const comparisons: Readonly<Record<string, Compared>> = {
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
};

const isBlank = ({ value }: Scalar): boolean => value === null || value === undefined;

/** A text in a cell that reads as the number counts as equal to it. */
const equalsNumber =
  (wanted: number, read: ReadNumber): Criterion =>
  ({ value }) =>
    typeof value === "string" && !isErrorCode(value) && value !== ""
      ? read(unmarked(value)) === wanted
      : value === wanted;

/** Cells of other kinds are neither above nor below. */
function compared(holds: Compared, operand: string | number | boolean): Criterion {
  if (typeof operand !== "string")
    return ({ value }) => typeof value === typeof operand && holds(Number(value) - Number(operand));
  const collator = new Intl.Collator("en", { sensitivity: "accent" });
  return ({ value }) =>
    typeof value === "string" && !isErrorCode(value) && holds(collator.compare(unmarked(value), operand));
}

function equal(operand: string | number | boolean, read: ReadNumber): Criterion {
  if (typeof operand === "number") return equalsNumber(operand, read);
  if (typeof operand === "boolean") return ({ value }) => value === operand;
  if (isErrorCode(operand)) return ({ value }) => value === operand;
  const pattern = wildcard(operand);
  return ({ value }) => typeof value === "string" && !isErrorCode(value) && pattern.fits(unmarked(value));
}

function operandOf(text: string, read: ReadNumber): string | number | boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  const code = text.toUpperCase();
  if (isErrorCode(code)) return code;
  return (text.trim() === "" ? undefined : read(text)) ?? text;
}

function fromText(text: string, read: ReadNumber): Criterion {
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=|)(.*)$/s.exec(text) ?? [];
  if (rest === "") {
    // Alone, = asks for blank cells and <> for all others; nothing lies above or below nothing.
    if (operator === "=") return isBlank;
    if (operator === "<>") return (cell) => !isBlank(cell);
    if (operator !== "") return () => false;
    return (cell) => isBlank(cell) || cell.value === "";
  }
  const operand = operandOf(rest, read);
  const holds = comparisons[operator];
  if (holds) return compared(holds, operand);
  // A text that reads as the number equals it, and yet "<>" counts it: the one is no opposite of the other in Excel.
  if (operator === "<>" && typeof operand === "number") return ({ value }) => value !== operand;
  const same = equal(operand, read);
  return operator === "<>" ? (cell) => !same(cell) : same;
}

/** As criteria of databases are read: a text without an operator asks for what begins with it. */
export function beginningWith(given: Scalar, read: ReadNumber): Criterion {
  const { value } = given;
  if (typeof value !== "string" || isErrorCode(value) || /^[<>=]/.test(value)) return criterionOf(given, read);
  const text = unmarked(value);
  if (text === "" || typeof operandOf(text, read) !== "string") return criterionOf(given, read);
  return fromText(`${text}*`, read);
}

/** A blank criterion asks for zero, an error for that error. */
export function criterionOf(given: Scalar | undefined, read: ReadNumber): Criterion {
  const value = given?.value ?? 0;
  if (typeof value === "number") return equalsNumber(value, read);
  if (typeof value === "boolean" || isErrorCode(value)) return ({ value: cell }) => cell === value;
  return fromText(unmarked(String(value)), read);
}
