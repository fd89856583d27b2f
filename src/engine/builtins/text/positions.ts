/** Parts of a text by position. Positions and counts are cut to whole numbers: 2.7 characters are two. */
import { number, optional, text, whole } from "../arguments";
import { type Argument, type Builtin, builtin } from "../builtin";
import { refuse } from "../refusal";

const wrong = (argument: string): never => refuse("#VALUE!", "outside", { argument });

function counted(name: "num_chars" | "start_num", least: number): Argument<number> {
  const argument = number(name);
  return {
    ...argument,
    read(given, around) {
      const value = argument.read(given, around);
      return value >= least ? Math.trunc(value) : wrong(name);
    },
  };
}

const source = text("text");
const count = counted("num_chars", 0);
const start = counted("start_num", 1);

export const positionFunctions: readonly Builtin[] = [
  builtin(
    "LEFT",
    { en: "The first characters of a text.", tw: "文字開頭的若干字元。", cn: "文本开头的若干字符。" },
    [source, optional(count, 1)],
    (given, size) => given.slice(0, size),
  ),
  builtin(
    "RIGHT",
    { en: "The last characters of a text.", tw: "文字結尾的若干字元。", cn: "文本结尾的若干字符。" },
    [source, optional(count, 1)],
    (given, size) => given.slice(Math.max(0, given.length - size)),
  ),
  builtin(
    "MID",
    { en: "Characters from within a text.", tw: "文字中間的若干字元。", cn: "文本中间的若干字符。" },
    [source, start, count],
    (given, from, size) => given.slice(from - 1, from - 1 + size),
  ),
  builtin(
    "REPLACE",
    {
      en: "A text with the characters at a position replaced.",
      tw: "以新文字取代指定位置的字元。",
      cn: "以新文本替换指定位置的字符。",
    },
    [text("old_text"), start, count, text("new_text")],
    (given, from, size, fresh) => given.slice(0, from - 1) + fresh + given.slice(from - 1 + size),
  ),
  builtin(
    "FIND",
    {
      en: "Where a text occurs in another, letter for letter.",
      tw: "尋找文字的位置，區分大小寫。",
      cn: "查找文本的位置，区分大小写。",
    },
    [text("find_text"), text("within_text"), optional(whole("start_num"), 1)],
    (wanted, given, from) => {
      if (from < 1 || from > given.length + 1 || given === "") return wrong("start_num");
      const found = given.indexOf(wanted, from - 1);
      return found < 0 ? refuse("#VALUE!", "notFound") : found + 1;
    },
  ),
];
