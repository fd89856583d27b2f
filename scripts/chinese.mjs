// The Chinese of a function, or of an enum that arguments choose from, stands beside its file: cipBasis.ts, cipBasis.zh.md. Its headings are
// fixed, so that who translates needs to know no code:
//   # cipBasis                      the name of the function
//   ## 繁體中文                      Taiwan's terms; first a line that describes the function
//   ### 引數                         "- `spot` …", one line a parameter (an enum has these lines alone, without this heading)
//   ### 傳回                         one line: what @returns says
//   ### 錯誤                         one line: what @errors says
//   ## 简体中文                      the same, with ### 参数, ### 返回, ### 错误
import { existsSync, readFileSync } from "node:fs";

const languageHeadings = { 繁體中文: "tw", 简体中文: "cn" };
const partHeadings = {
  tw: { 引數: "parameters", 傳回: "returns", 錯誤: "errors" },
  cn: { 参数: "parameters", 返回: "returns", 错误: "errors" },
};

/** ASCII punctuation that touches a Chinese character; an expression such as ln(F/S) keeps its brackets. */
const halfWidth =
  /\p{Script=Han}[,;:()]|[\u3000-\u303f\uff00-\uffef][,;:]|[,;:(][\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const nothing = () => ({ description: "", parameters: {}, returns: "", errors: "" });

export const chineseFile = (file) => file.replace(/\.ts$/, ".zh.md");

/**
 * What stands beside a file, in both scripts; what is not translated yet is "". Faults are what can be said to be wrong: a text of something that
 * the code does not have, a heading that nothing reads, half-width punctuation.
 */
export function readChinese(file, title, names) {
  const path = chineseFile(file);
  const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  return text === undefined ? { tw: nothing(), cn: nothing(), faults: [] } : parseChinese(text, title, names);
}

function parseChinese(text, title, names) {
  const chinese = { tw: nothing(), cn: nothing(), faults: [] };
  let language;
  let part;
  const fault = (number, sentence) => chinese.faults.push(`line ${number}: ${sentence}`);
  const keep = (number, within, key, value) => {
    if (within[key]) fault(number, `a second text for ${key}; each stands on one line`);
    within[key] = value;
    if (halfWidth.test(value)) fault(number, `full-width ，；：（） belong beside Chinese in "${value}"`);
  };
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    const number = index + 1;
    const [, hashes, heading] = /^(#{1,6}) +(.*)$/.exec(line) ?? [];
    const [, name, value] = /^- `([^`]*)` *(.*)$/.exec(line) ?? [];
    if (!line) return;
    if (hashes === "#") {
      if (heading !== title) fault(number, `the title is "${heading}", the name in the code "${title}"`);
    } else if (hashes === "##") {
      language = languageHeadings[heading];
      part = "description";
      if (!language) fault(number, `"${heading}" is neither 繁體中文 nor 简体中文`);
    } else if (hashes) {
      part = language && partHeadings[language][heading];
      if (!part) fault(number, `no heading "${heading}" is read here`);
    } else if (!language || !part) fault(number, `"${line}" stands under no heading that is read`);
    else if (name !== undefined) {
      if (names.includes(name)) keep(number, chinese[language].parameters, name, value);
      else fault(number, `${title} has no ${name}`);
    } else if (part === "parameters") fault(number, `"${line}" must read "- \`name\` text"`);
    else keep(number, chinese[language], part, line);
  });
  return chinese;
}
