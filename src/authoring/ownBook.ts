/**
 * A book that somebody else may have written, such as a colleague's file: read within bounds, and refused where it would put
 * anything into the workbook that is not what it seems. Everything else is as for our own books.
 */
import type { Text } from "../language/language";
import { filled } from "../language/told";
import { tokensOf } from "../sharing/formulaText/tokens";
import type { Template } from "../templates/template";
import { piecesOf } from "../workbook/layout/answer";
import type { BookData } from "./bookData";
import { checkNames } from "./checks/names";
import { type Documents, readBook } from "./readBook";

export interface OwnBook {
  readonly template?: Template;
  /** In the order of the file; with any of them there is no template. */
  readonly faults: readonly Text[];
}

/** A text of several hundred pages fits. */
export const longestBook = 4_000_000;

const texts = {
  long: {
    en: "The file holds more than {most} characters: it is no analysis.",
    tw: "檔案超過 {most} 個字元，不是分析檔。",
    cn: "文件超过 {most} 个字符，不是分析文件。",
  },
  deep: {
    en: "The file is nested too deeply to be an analysis.",
    tw: "檔案的巢狀層次過深，不是分析檔。",
    cn: "文件的嵌套层次过深，不是分析文件。",
  },
  line: { en: "Line {line}: {message}", tw: "第 {line} 行：{message}", cn: "第 {line} 行：{message}" },
  formulaText: {
    en: "{place} is a text that begins as a formula does: “{said}”.",
    tw: "{place} 的文字以公式開頭：「{said}」。",
    cn: "{place} 的文字以公式开头：“{said}”。",
  },
  quote: {
    en: "{place} is a word for formulas and holds a quotation mark: “{said}”.",
    tw: "{place} 是公式所用的字，卻含有引號：「{said}」。",
    cn: "{place} 是公式所用的字，却含有引号：“{said}”。",
  },
  outside: {
    en: "{place} reaches out of the workbook: {said}. Such a formula is not inserted.",
    tw: "{place} 會存取活頁簿以外的內容：{said}。這種公式不會插入。",
    cn: "{place} 会访问工作簿以外的内容：{said}。这种公式不会插入。",
  },
} satisfies Record<string, Text>;

/** Keys under which a formula stands, or a condition that becomes one. */
const formulaKeys = new Set(["formula", "rebuilt", "figure", "day", "holds"]);

/** Functions by which Excel asks a server, another program or another file. */
const reaching =
  /^(WEBSERVICE|FILTERXML|IMAGE|HYPERLINK|RTD|CALL|REGISTER(\.ID)?|EXEC|DDE|SQL\.REQUEST|STOCKHISTORY|CUBE\w*|INFO)$/i;

function reachOf(formula: string): string | undefined {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === "sign" && text === "|") return "|";
    if (kind !== "operand") continue;
    if (text.includes("[") || text.includes("|")) return text;
    const next = tokens[index + 1];
    if (next?.text === "(" && reaching.test(text.replace(/^(_xlfn\.|_xlws\.)+/i, ""))) return text;
  }
  return undefined;
}

function unsafe(value: unknown, path: readonly string[], found: Text[]): void {
  const place = path.join(" › ");
  const key = path.findLast((each) => !/^\d+$/.test(each) && !["en", "tw", "cn"].includes(each)) ?? "";
  const tell = (text: Text, said: string) => found.push(filled(text, { place, said: said.slice(0, 60) }));
  if (typeof value === "string") {
    const isFormula = formulaKeys.has(key) && (value.startsWith("=") || key === "holds");
    const reach = isFormula ? reachOf(value) : undefined;
    if (reach !== undefined) tell(texts.outside, reach);
    if (key === "answer")
      for (const piece of piecesOf(value)) {
        const asked = "formula" in piece ? reachOf(piece.formula) : undefined;
        if (asked !== undefined) tell(texts.outside, asked);
      }
    // Paragraphs of the document stand in cells that are text whatever they begin with.
    const isParagraph = path[0] === "document" && path[1] === "text";
    if (!isFormula && !isParagraph && value.trimStart().startsWith("=")) tell(texts.formulaText, value);
    if (path[0] === "words" && value.includes('"')) tell(texts.quote, value);
  } else if (typeof value === "object" && value !== null)
    for (const [each, inner] of Object.entries(value)) unsafe(inner, [...path, each], found);
}

/** Names are judged here too: a formula that speaks of what is not there would only be an error in its cell. */
export function readOwnBook(id: string, text: string, documents: Documents = {}): OwnBook {
  if (text.length > longestBook) return { faults: [filled(texts.long, { most: longestBook })] };
  try {
    const { file, faults, data, template } = readBook(id, text, documents);
    const told = (line: number, message: string) => filled(texts.line, { line, message });
    if (!data || !template) return { faults: faults.map(({ line, message }) => told(line, message)) };
    const found: Text[] = [];
    unsafe(data satisfies BookData, [], found);
    for (const { kind, line, message } of checkNames(file, data, template))
      if (kind === "error") found.push(told(line, message));
    return found.length > 0 ? { faults: found } : { template, faults: [] };
  } catch (thrown) {
    // The parser and whoever walks what it has read call themselves once for each level.
    if (!(thrown instanceof RangeError)) throw thrown;
    return { faults: [texts.deep] };
  }
}
