/** Numbers from text and text from numbers. */

import { type ReadNumber, textIn } from "../../compiler/coerce";
import { isErrorCode, type Scalar, unmarked } from "../../compiler/values";
import { decimalMark, groupMark, groupsInPairs } from "../../locales/present";
import { parsedFormat, shownNumber, shownText } from "../../numberFormats/shown";
import { anything, logical, number, optional, text, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { rounded } from "../math/decimal";
import { boundText, refuse } from "../refusal";

const notNumber = (given: string): never => refuse("#VALUE!", "textForNumber", { text: given });

function grouped(whole: string): string {
  return whole.replace(groupsInPairs() ? /\B(?=(\d{2})*\d{3}$)/g : /\B(?=(\d{3})+$)/g, groupMark());
}

/** Rounded to so many places, with marks between thousands if wanted; places below zero round before the point. */
function fixed(value: number, places: number, commas: boolean): string {
  const result = rounded(value, places);
  if (places > 100) refuse("#VALUE!", "outside", { argument: "decimals" });
  const [before, behind] = Math.abs(result).toFixed(Math.max(0, places)).split(".");
  const sign = result < 0 ? "-" : "";
  return `${sign}${commas ? grouped(before) : before}${behind === undefined ? "" : decimalMark() + behind}`;
}

/** The greatest number that can be entered. */
const greatest = 9.99999999999999e307;

function numberValue(given: string, decimal: string, group: string): number {
  const compact = given.replace(/\s/g, "");
  if (compact === "") return 0;
  const point = decimal[0] ?? ".";
  const [before, behind, ...more] = compact.split(point);
  if (more.length > 0 || behind?.includes(group[0])) return notNumber(given);
  const joined = before.split(group[0]).join("") + (behind === undefined ? "" : `.${behind}`);
  const [, digits, percents] = /^([^%]*)(%*)$/.exec(joined) ?? [];
  if (digits === undefined || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return notNumber(given);
  const number = Number(digits) / 100 ** percents.length;
  if (Math.abs(number) > greatest) return notNumber(given);
  return number;
}

/** Strict spelling quotes text, so that the result can be typed back. */
export function spelled(cell: Scalar | undefined, strict: boolean): string {
  const value = cell?.value;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(textIn(cell));
  if (isErrorCode(value)) return value;
  const text = unmarked(String(value));
  return strict ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A number, or text that reads as one, by the format; what no format fits is shown plainly. */
function formatted(value: unknown, format: string, readNumber: ReadNumber): string {
  if (format === "") return "";
  if (typeof value === "boolean") {
    const text = value ? "TRUE" : "FALSE";
    return shownText(text, format)?.text ?? text;
  }
  const number = typeof value === "string" ? (value.trim() === "" ? undefined : readNumber(value)) : Number(value ?? 0);
  if (number === undefined) {
    const text = unmarked(String(value));
    return shownText(text, format)?.text ?? text;
  }
  const sections = parsedFormat(format);
  if (!sections) return refuse("#VALUE!", "outside", { argument: "format_text" });
  return shownNumber(number, format)?.text ?? refuse("#VALUE!", "outside", { argument: "value" });
}

export const textNumberFunctions: readonly Builtin[] = [
  builtin(
    "TEXT",
    { en: "A value as text in a number format.", tw: "以數值格式將值轉為文字。", cn: "以数字格式将值转为文本。" },
    [{ ...anything("value"), takesErrors: false }, text("format_text")],
    (cell, format, { readNumber }) => {
      const shown = formatted(cell?.value, format, readNumber);
      if (typeof shown === "string") boundText(shown.length);
      return shown;
    },
  ),
  builtin(
    "FIXED",
    {
      en: "A number as text with fixed decimals.",
      tw: "以固定小數位數表示的數值文字。",
      cn: "以固定小数位数表示的数值文本。",
    },
    [number("number"), optional(whole("decimals"), 2), optional(logical("no_commas"), false)],
    (value, places, noCommas) => fixed(value, places, !noCommas),
  ),
  builtin(
    "DOLLAR",
    { en: "A number as text in dollars.", tw: "以美元格式表示的數值文字。", cn: "以美元格式表示的数值文本。" },
    [number("number"), optional(whole("decimals"), 2)],
    (value, places) => {
      const amount = `$${fixed(Math.abs(value), places, true)}`;
      return rounded(value, places) < 0 ? `(${amount})` : amount;
    },
  ),
  builtin(
    "NUMBERVALUE",
    {
      en: "The number of a text with given separators.",
      tw: "依指定分隔符號將文字轉為數值。",
      cn: "按指定分隔符将文本转为数值。",
    },
    [text("text"), optional(text("decimal_separator"), ""), optional(text("group_separator"), "")],
    (given, decimal, group) => numberValue(given, decimal || decimalMark(), group || groupMark() || ","),
  ),
  builtin(
    "VALUE",
    { en: "The number of a text.", tw: "將文字轉為數值。", cn: "将文本转为数值。" },
    [{ ...anything("text"), takesErrors: false }],
    (cell, { readNumber }) => {
      const value = cell?.value ?? 0;
      if (typeof value === "number") return value;
      if (typeof value === "boolean") return notNumber(value ? "TRUE" : "FALSE");
      return (value === "" ? undefined : readNumber(String(value))) ?? notNumber(String(value));
    },
  ),
  builtin(
    "N",
    {
      en: "The number of a value: TRUE is 1, text is 0.",
      tw: "將值轉為數值：TRUE 為 1，文字為 0。",
      cn: "将值转为数值：TRUE 为 1，文本为 0。",
    },
    [{ ...anything("value"), takesErrors: false }],
    (cell) => (typeof cell?.value === "number" ? cell.value : cell?.value === true ? 1 : 0),
  ),
  builtin(
    "T",
    {
      en: "The value if it is text, else nothing.",
      tw: "若為文字則傳回該文字，否則傳回空文字。",
      cn: "若为文本则返回该文本，否则返回空文本。",
    },
    [{ ...anything("value"), takesErrors: false }],
    (cell) => (typeof cell?.value === "string" ? cell.value : ""),
  ),
  builtin(
    "VALUETOTEXT",
    { en: "A value as text.", tw: "將值轉為文字。", cn: "将值转为文本。" },
    [anything("value"), optional(whole("format"), 0)],
    (cell, format) => {
      if (format !== 0 && format !== 1) refuse("#VALUE!", "outside", { argument: "format" });
      return spelled(cell, format === 1);
    },
  ),
];
