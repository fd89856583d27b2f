/** The sentence that answers a book's question, as a formula: its figures and some of its words come from cells. */
import type { Language, Text } from "../../language/language";
import type { Template } from "../../templates/template";
import { type Dependence, dependenceOf } from "./dependence";
import { undecidedSeries } from "./modes";

/** A piece of a sentence: words as they stand, or a formula with the number format that its figure is shown in. */
export type Piece =
  | { readonly words: string }
  | { readonly formula: string; readonly format?: string; readonly name?: string };

/** What stands where a series decides that is not there. */
export const openFigure: Text = { en: "(no data)", tw: "（無資料）", cn: "（无数据）" };

/** Excel refuses a longer text in a formula. */
const longestText = 255;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** "{Won_dist|0.0%}" is a formula and its format; one that is a name alone has the format of its line or input. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence.split(/\{([^{}]*)\}/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part === "" ? [] : [{ words: part }];
    const mark = part.lastIndexOf("|");
    const formula = mark < 0 ? part : part.slice(0, mark);
    const name = /^[A-Za-z]\w*$/.test(formula) ? formula : undefined;
    return [{ formula, ...(mark >= 0 && { format: part.slice(mark + 1) }), ...(name && { name }) }];
  });
}

/** The number format of each line and input by its name. */
export function formatsByName({ inputs, blocks }: Template): ReadonlyMap<string, string | undefined> {
  return new Map([
    ...inputs.flatMap((block) => block.inputs.map(({ name, format }) => [name, format] as const)),
    ...blocks.flatMap(({ lines }) => lines.map(({ name, format }) => [name, format] as const)),
  ]);
}

/** A figure as text; words in its place where what it rests on is not there, or was made for illustration. */
export function figureText(
  template: Template,
  { series }: Dependence,
  language: Language,
  formula: string,
  format: string | undefined,
): string {
  const shown = format === undefined ? formula : `TEXT(${formula},${quoted(format)})`;
  const undecided = undecidedSeries(template, series(`=${formula}`));
  if (!undecided) return shown;
  const open = quoted(openFigure[language]);
  const there = format === undefined ? shown : `IF(ISNUMBER(${formula}),${shown},${open})`;
  return `IF(${undecided},${open},IFERROR(${there},${open}))`;
}

/** Undefined for a book that has no sentence yet. */
export function answerFormula(template: Template, language: Language): string | undefined {
  const sentence = template.answer?.[language];
  if (sentence === undefined) return undefined;
  const dependence = dependenceOf(template);
  const formats = formatsByName(template);
  const texts = piecesOf(sentence).flatMap((piece) => {
    if ("words" in piece) return (piece.words.match(new RegExp(`.{1,${longestText}}`, "gsu")) ?? []).map(quoted);
    const format = piece.format ?? (piece.name && formats.get(piece.name));
    return [figureText(template, dependence, language, piece.formula, format)];
  });
  return `=${texts.join("&")}`;
}
