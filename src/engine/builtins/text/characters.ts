import { number, optional, text, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { boundText, refuse } from "../refusal";

/** What Windows-1252, the character set of CHAR and CODE, has between 128 and 159. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const wrong = (argument: string): never => refuse("#VALUE!", "outside", { argument });

export const characterFunctions: readonly Builtin[] = [
  builtin(
    "CHAR",
    {
      en: "The character of a code from 1 to 255.",
      tw: "代碼 1 至 255 所對應的字元。",
      cn: "代码 1 至 255 所对应的字符。",
    },
    [whole("number")],
    (code) => {
      if (code < 1 || code > 255) return wrong("number");
      return code >= 128 && code < 160 ? windows1252[code - 128] : String.fromCharCode(code);
    },
  ),
  builtin(
    "CODE",
    { en: "The code of the first character.", tw: "第一個字元的代碼。", cn: "第一个字符的代码。" },
    [text("text")],
    (given) => {
      if (given === "") return wrong("text");
      const place = windows1252.indexOf(given[0]);
      if (place >= 0) return 128 + place;
      const code = given.charCodeAt(0);
      return code < 256 ? code : "?".charCodeAt(0);
    },
  ),
  builtin(
    "UNICHAR",
    { en: "The character of a Unicode number.", tw: "Unicode 編號所對應的字元。", cn: "Unicode 编号所对应的字符。" },
    [whole("number")],
    (code) => {
      if (code >= 0xd800 && code <= 0xdfff) return refuse("#N/A", "outside", { argument: "number" });
      if (code < 1 || code > 0x10ffff) return wrong("number");
      return String.fromCodePoint(code);
    },
  ),
  builtin(
    "UNICODE",
    {
      en: "The Unicode number of the first character.",
      tw: "第一個字元的 Unicode 編號。",
      cn: "第一个字符的 Unicode 编号。",
    },
    [text("text")],
    (given) => given.codePointAt(0) ?? wrong("text"),
  ),
  builtin(
    "REPT",
    { en: "Text repeated so many times.", tw: "將文字重複指定次數。", cn: "将文本重复指定次数。" },
    [text("text"), whole("number_times")],
    (given, times) => {
      if (times < 0) return wrong("number_times");
      boundText(given.length * times);
      return given.repeat(times);
    },
  ),
  builtin(
    "ENCODEURL",
    { en: "Text as it is written in a web address.", tw: "將文字編碼為網址格式。", cn: "将文本编码为网址格式。" },
    [text("text")],
    (given) =>
      encodeURIComponent(given).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
  ),
  builtin(
    "SUBSTITUTE",
    { en: "Text with some of it replaced.", tw: "以新文字取代文字中的某部分。", cn: "以新文本替换文本中的某部分。" },
    [text("text"), text("old_text"), text("new_text"), optional(number("instance_num"), undefined)],
    (given, old, fresh, instance) => {
      if (instance !== undefined && instance < 1) return wrong("instance_num");
      if (old === "") return given;
      if (instance === undefined) {
        const parts = given.split(old);
        boundText(given.length + (parts.length - 1) * (fresh.length - old.length));
        return parts.join(fresh);
      }
      let at = -old.length;
      for (let seen = 0; seen < Math.trunc(instance); seen++) {
        at = given.indexOf(old, at + old.length);
        if (at < 0) return given;
      }
      return given.slice(0, at) + fresh + given.slice(at + old.length);
    },
  ),
];
