import { textIn } from "../../compiler/coerce";
import { height, type Scalar, toColumns, type Value } from "../../compiler/values";
import { cellsOf, logical, optional, range, ranges, text, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { wildcard } from "../criteria/wildcards";
import { boundText, Refusal, refuse } from "../refusal";
import { spelled } from "./numbers";

function textOf(cell: Scalar): string {
  const written = textIn(cell);
  if (typeof written === "string") return written;
  throw new Refusal(written);
}

const textsOf = (values: readonly Value[]): string[] =>
  values.flatMap((value) => (value === undefined ? [""] : cellsOf(value).map(textOf)));

function checkLength(result: string): string {
  boundText(result.length);
  return result;
}

export const joiningFunctions: readonly Builtin[] = [
  builtin(
    "CONCAT",
    {
      en: "Texts and ranges joined into one text.",
      tw: "將文字與範圍連接成一個文字。",
      cn: "将文本与区域连接成一个文本。",
    },
    [{ ...ranges("text1"), optional: false }],
    (values) => checkLength(textsOf(values).join("")),
  ),
  builtin(
    "TEXTJOIN",
    {
      en: "Texts and ranges joined with a delimiter between them.",
      tw: "以分隔符號連接文字與範圍。",
      cn: "以分隔符连接文本与区域。",
    },
    [range("delimiter"), logical("ignore_empty"), { ...ranges("text1"), optional: false }],
    (delimiter, ignoreEmpty, values) => {
      const delimiters = textsOf([delimiter]);
      const texts = textsOf(values).filter((each) => !ignoreEmpty || each !== "");
      // Several delimiters take turns.
      const parts = texts.map((each, index) =>
        index === 0 ? each : `${delimiters[(index - 1) % delimiters.length]}${each}`,
      );
      return checkLength(parts.join(""));
    },
  ),
  builtin(
    "ARRAYTOTEXT",
    { en: "All values of a range as one text.", tw: "將範圍內所有的值轉為文字。", cn: "将区域内所有的值转为文本。" },
    [range("array"), optional(whole("format"), 0)],
    (array, format) => {
      if (format !== 0 && format !== 1) refuse("#VALUE!", "outside", { argument: "format" });
      const columns = toColumns(array);
      const rows = Array.from({ length: height(columns) }, (_, row) =>
        columns.map((column) => spelled(column[row], format === 1)),
      );
      return format === 1 ? `{${rows.map((row) => row.join(",")).join(";")}}` : rows.flat().join(", ");
    },
  ),
  builtin(
    "SEARCH",
    {
      en: "Where a text occurs in another, without regard to case; ? and * stand for other characters.",
      tw: "尋找文字的位置，不分大小寫；可用 ? 與 * 萬用字元。",
      cn: "查找文本的位置，不分大小写；可用 ? 与 * 通配符。",
    },
    [text("find_text"), text("within_text"), optional(whole("start_num"), 1)],
    (wanted, given, start) => {
      if (start < 1 || start > given.length + 1) refuse("#VALUE!", "outside", { argument: "start_num" });
      const found = wildcard(wanted).placeIn(given, start - 1);
      return found < 0 ? refuse("#VALUE!", "notFound") : found + 1;
    },
  ),
];
