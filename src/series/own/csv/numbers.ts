/** The numbers of a table, whichever of point and comma is the decimal mark. */
import { quoted, refuse, type TextPosition } from "./refusal";

export type DecimalMark = "point" | "comma";

/** One value cell that is not marked as missing. */
export interface Written extends TextPosition {
  readonly text: string;
}

const missingMarks = new Set(["", ".", "..", "-", "--", "null", "na", "n/a", "#n/a", "n.a.", "nd"]);

/** ".", "null", "NA" and the like: publishers' marks for no observation. */
export function isMissing(text: string): boolean {
  return missingMarks.has(text) || missingMarks.has(text.toLowerCase());
}

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const pointStyle = /^[+-]?([1-9]\d{0,2}(,\d{3})+(\.\d*)?|(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?)$/;
const commaStyle = /^[+-]?([1-9]\d{0,2}(\.\d{3})+(,\d*)?|(\d+(,\d*)?|,\d+)([eE][+-]?\d+)?)$/;

/** Accountants' brackets, the minus of typographers and blanks between thousands, as a spreadsheet writes them. */
function tidy(text: string): string {
  if (plain.test(text)) return text;
  const bracketed = /^\((.+)\)$/.exec(text);
  return (bracketed ? `-${bracketed[1]}` : text)
    .replace(/[\u2212\u2010-\u2013]/g, "-")
    .replace(/(\d)[ \u00A0\u2009\u202F](?=\d{3}(?!\d))/g, "$1");
}

export function looksLikeNumber(text: string): boolean {
  const tidied = tidy(text);
  return pointStyle.test(tidied) || commaStyle.test(tidied);
}

/** Which mark a number proves; "either" for 1,234 and 1.234; undefined when it has no mark or is no number. */
function proof(text: string): DecimalMark | "either" | undefined {
  if (!/[.,]/.test(text)) return undefined;
  const point = pointStyle.test(text);
  const comma = commaStyle.test(text);
  if (point && comma) return "either";
  if (point) return "point";
  return comma ? "comma" : undefined;
}

interface Origin {
  /** The table was made from cells, whose numbers are written with a point, whatever is written as text beside them. */
  readonly fromCells: boolean;
}

export interface Style extends Origin {
  readonly mark: DecimalMark;
}

export interface MarkEvidence extends Origin {
  /** A point is no question: between commas it is the decimal mark unless something else shows otherwise. */
  readonly pointIsDecimal: boolean;
  /** What the user has answered. */
  readonly asked?: DecimalMark | undefined;
}

/**
 * The decimal mark of a whole table, in whatever form it comes: the first number that can be read in one way only decides.
 * Where all are like 1,234 (or 1.234 beside tabs and semicolons) it is a question, since a wrong answer is wrong by a thousand.
 */
export function decimalMarkOf(
  cells: Iterable<Written>,
  { fromCells, pointIsDecimal, asked }: MarkEvidence,
): DecimalMark {
  if (asked) return asked;
  let doubtful: Written | undefined;
  for (const cell of cells) {
    // How a sheet's text is written does not show from its numbers.
    if (fromCells && plain.test(cell.text)) continue;
    const proven = proof(tidy(cell.text));
    if (proven === "either") doubtful ??= pointIsDecimal && !cell.text.includes(",") ? undefined : cell;
    else if (proven) return proven;
  }
  if (!doubtful) return "point";
  throw ambiguous(doubtful);
}

function ambiguous(cell: Written) {
  const { text } = cell;
  const found = quoted(text);
  const comma = text.includes(",");
  return refuse(
    cell,
    {
      en: `Found ${found}: its ${comma ? "comma" : "point"} can mark thousands or decimals, and no other number decides it; say which it is.`,
      tw: `收到 ${found}：其中的${comma ? "逗號" : "點"}可能是千分位，也可能是小數點，沒有其他數字可判斷；請指明是哪一種。`,
      cn: `收到 ${found}：其中的${comma ? "逗号" : "点"}可能是千分位，也可能是小数点，没有其他数字可判断；请指明是哪一种。`,
    },
    {
      about: "decimalMark",
      written: text,
      point: asWritten(tidy(text), { mark: "point", fromCells: false }),
      comma: asWritten(tidy(text), { mark: "comma", fromCells: false }),
    },
  );
}

function asWritten(text: string, { mark, fromCells }: Style): number {
  if (plain.test(text) && (mark === "point" || !text.includes("."))) return Number(text);
  if (mark === "point") return pointStyle.test(text) ? Number(text.replace(/,/g, "")) : Number.NaN;
  // Beside text with decimal commas 12.5 is a cell's number, but 1.234 may be text as well: neither reading is safe.
  if (fromCells && plain.test(text)) return commaStyle.test(text) ? Number.NaN : Number(text);
  return commaStyle.test(text) ? Number(text.replace(/\./g, "").replace(",", ".")) : Number.NaN;
}

/** A finite number, or a refusal that says what was found. */
export function readNumber(cell: Written, style: Style): number {
  const value = asWritten(tidy(cell.text), style);
  if (Number.isFinite(value)) return value;
  const found = quoted(cell.text);
  if (/%$/.test(cell.text))
    throw refuse(cell, {
      en: `Found ${found}; expected a number without %, such as 0.042 or 4.2, so that its unit is stated once for the series.`,
      tw: `收到 ${found}；應為不帶 % 的數字（如 0.042 或 4.2），單位由整個數列統一註明。`,
      cn: `收到 ${found}；应为不带 % 的数字（如 0.042 或 4.2），单位由整个序列统一注明。`,
    });
  const example = style.mark === "point" ? "1234.5" : "1234,5";
  throw refuse(cell, {
    en: `Found ${found}; expected a finite number such as ${example}, or empty, "." or "NA" for a missing value.`,
    tw: `收到 ${found}；應為有限的數字（如 ${example}），缺值請留空或寫 "."、"NA"。`,
    cn: `收到 ${found}；应为有限的数字（如 ${example}），缺值请留空或写 "."、"NA"。`,
  });
}
