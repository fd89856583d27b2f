/** Whether point or comma is the decimal mark: decided once for a file, by the first number that can be read in one way only. */
import type { RawCell } from "../grid";
import type { DecimalMark, Place, Question } from "../refusal";
import { type NumberForm, numberForm } from "./forms";

const pointStyle =
  /^([1-9]\d{0,2}(,\d{3})+(\.\d*)?|[1-9]\d?(,\d{2})+,\d{3}(\.\d*)?|(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?)$/;
const commaStyle = /^([1-9]\d{0,2}(\.\d{3})+(,\d*)?|(\d+(,\d*)?|,\d+)([eE][+-]?\d+)?)$/;

/** Which mark the digits prove; "either" for 1,234 and 1.234; undefined when they have no mark or are no number. */
function proof(digits: string): DecimalMark | "either" | undefined {
  if (!/[.,]/.test(digits)) return undefined;
  const [point, comma] = [pointStyle.test(digits), commaStyle.test(digits)];
  if (point && comma) return "either";
  if (point) return "point";
  return comma ? "comma" : undefined;
}

/** NaN where the digits are not written so. */
export function amountOf({ digits, value, negative, factor }: NumberForm, mark: DecimalMark): number {
  if (digits === undefined) return value === undefined ? Number.NaN : scaled(String(value), factor);
  const style = mark === "point" ? pointStyle : commaStyle;
  if (!style.test(digits)) return Number.NaN;
  const plain = mark === "point" ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", ".");
  const size = scaled(plain, factor);
  return negative && size !== 0 ? -size : size;
}

/** By moving the point, so that 55.47M is 55,470,000 to the last digit. */
function scaled(plain: string, factor: number): number {
  if (factor === 1 || /e/i.test(plain)) return Number(plain) * factor;
  return Number(`${plain}e${Math.log10(factor)}`);
}

/** $391,035 and £289,707: who writes these signs before the number writes commas between thousands. */
const hasSign = (cell: RawCell): boolean => /^[(+-]?\s*(?:(?:US|NT|HK|[ACS]|AU|CA)?\$|£|₩|¥)\s*-?\d/.test(String(cell));

export interface NumberCell extends Place {
  readonly cell: RawCell;
}

export interface MarkEvidence {
  /** A point is no question: between commas it is the decimal mark unless something else shows otherwise. */
  readonly pointIsDecimal: boolean;
  /** Written in the country that the file's dates or signs are of; for a file in which nothing shows otherwise. */
  readonly usual?: DecimalMark | undefined;
  /** What the owner has answered. */
  readonly answer?: DecimalMark | undefined;
}

/** Where all are like 1,234 (or 1.234 beside tabs and semicolons) it is a question, since a wrong answer is wrong by a thousand. */
export function decimalMarkOf(
  cells: Iterable<NumberCell>,
  { pointIsDecimal, usual, answer }: MarkEvidence,
): DecimalMark | Question {
  if (answer) return answer;
  let hasSigned = false;
  let doubtful: { readonly at: NumberCell; readonly form: NumberForm } | undefined;
  for (const at of cells) {
    const form = numberForm(at.cell);
    if (form?.digits === undefined) continue;
    const proven = proof(form.digits);
    if (proven === "either" && hasSign(at.cell) && form.digits.includes(",")) hasSigned = true;
    else if (proven === "either") {
      if (!doubtful && !(pointIsDecimal && !form.digits.includes(","))) doubtful = { at, form };
    } else if (proven) return proven;
  }
  if (!doubtful) return "point";
  if (usual) return usual;
  if (hasSigned) return "point";
  const { at, form } = doubtful;
  return {
    about: "decimal",
    place: { line: at.line, column: at.column },
    written: String(at.cell),
    readings: (["point", "comma"] as const).map((mark) => ({ answer: mark, value: amountOf(form, mark) })),
  };
}
