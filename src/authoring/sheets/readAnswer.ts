/** The sentence of the first screen out of its formula, and the lines that stand large below it. */
import type { Text } from "../../language/language";
import { type Token, tokensOf } from "../../sharing/formulaText/tokens";
import type { Template } from "../../templates/template";
import { formatsByName, openFigure } from "../../workbook/layout/answer";
import { headlineColumns } from "../../workbook/layout/firstScreen";
import { callOf, literalOf } from "./calls";
import type { CellFaults } from "./cellFaults";
import type { SheetView } from "./workbookView";

const texts = {
  braces: {
    en: "{at} holds a brace, which a sentence with figures cannot.",
    tw: "{at} 含有大括號，含數字的句子不能使用。",
    cn: "{at} 含有大括号，含数字的句子不能使用。",
  },
  headline: {
    en: "{at}: a large figure is one line of the calculation, such as =B15.",
    tw: "{at}：主要數字須為一列計算，例如 =B15。",
    cn: "{at}：主要数字须为一行计算，例如 =B15。",
  },
} satisfies Record<string, Text>;

/** What & puts together. */
function operandsOf(formula: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const { kind, text } of tokensOf(formula.replace(/^=/, "")) as Token[]) {
    if (kind === "sign" && "({".includes(text)) depth++;
    if (kind === "sign" && ")}".includes(text)) depth--;
    if (kind === "sign" && text === "&" && depth === 0) found.push("");
    else found[found.length - 1] += text;
  }
  return found.map((each) => each.trim());
}

const isOpen = (said: string | undefined) =>
  said !== undefined && Object.values(openFigure).includes(literalOf(said) ?? "");

/** A figure without the words that stand in its place where a series is not there. */
function withoutOpen(operand: string): string {
  const call = callOf(operand);
  if (call?.name !== "IF" || !isOpen(call.args[1])) return operand;
  const guarded = callOf(call.args[2] ?? "");
  const [shown = operand] = guarded?.name === "IFERROR" ? guarded.args : [];
  const there = callOf(shown);
  return there?.name === "IF" && isOpen(there.args[2]) ? (there.args[1] ?? shown) : shown;
}

interface Figure {
  readonly formula: string;
  readonly format?: string;
}

function figureOf(operand: string): Figure {
  const shown = withoutOpen(operand);
  const call = callOf(shown);
  const [formula, format] = call?.name === "TEXT" && call.args.length === 2 ? call.args : [];
  const said = format === undefined ? undefined : literalOf(format);
  return formula !== undefined && said !== undefined ? { formula, format: said } : { formula: shown };
}

/** A text, or a formula whose references are names already. */
export function sentenceOf(content: string, template: Template, at: string, faults: CellFaults): string {
  const formats = formatsByName(template);
  const pieces = content.startsWith("=") ? operandsOf(content) : [`"${content.replaceAll('"', '""')}"`];
  const said = pieces.map((operand) => {
    const words = literalOf(operand);
    const { formula, format } = words === undefined ? figureOf(operand) : { formula: words };
    if (/[{}]/.test(formula)) faults.add(at, texts.braces);
    if (words !== undefined) return words;
    const isUsual = format === undefined || (/^\w+$/.test(formula) && formats.get(formula) === format);
    return isUsual ? `{${formula}}` : `{${formula}|${format}}`;
  });
  return said.join("");
}

/** @param inNames A formula of the sheet with the names of the book. */
export function readHeadline(
  sheet: SheetView,
  row: number,
  lines: ReadonlySet<string>,
  inNames: (formula: string, at: string) => string,
  faults: CellFaults,
): readonly string[] {
  return headlineColumns.flatMap((column) => {
    if (sheet.isEmpty(column, row)) return [];
    const at = sheet.at(column, row);
    const formula = sheet.formula(column, row);
    const operands = formula === undefined ? [] : operandsOf(inNames(formula, at));
    const [figure = "", ...others] = operands.filter((operand) => literalOf(operand) === undefined);
    // In Chinese thousand millions are said as ten times as many hundred millions.
    const name = figureOf(figure).formula.replace(/\*10$/, "");
    if (lines.has(name) && others.length === 0) return [name];
    faults.add(at, texts.headline);
    return [];
  });
}
