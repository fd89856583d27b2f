/** `marketbook template read WORKBOOK [FILE]`: an analysis of one's own, from the sheets of a workbook back to the file of a book. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { analysesOf } from "../authoring/saveAnalysis";
import type { Language, Text } from "../language/language";
import { filled } from "../language/told";
import { FileRefusal } from "../sharing/refusal";
import { calculateFile } from "../workbook/grid/opening/calculateFile";
import { toWorkbook } from "../workbook/grid/toWorkbook/toWorkbook";

const texts = {
  none: {
    en: "{workbook} holds no analysis of your own. Start one under Analyses, Yours.",
    tw: "{workbook} 中沒有您自己的分析。請在「分析」的「您的分析」中建立。",
    cn: "{workbook} 中没有您自己的分析。请在“分析”的“您的分析”中建立。",
  },
  which: {
    en: "{workbook} holds {count} analyses; --title says which: {titles}.",
    tw: "{workbook} 中有 {count} 份分析；請以 --title 指定其一：{titles}。",
    cn: "{workbook} 中有 {count} 份分析；请以 --title 指定其一：{titles}。",
  },
  unknown: {
    en: "{workbook} holds no analysis “{came}”; it holds: {titles}.",
    tw: "{workbook} 中沒有「{came}」這份分析；現有：{titles}。",
    cn: "{workbook} 中没有“{came}”这份分析；现有：{titles}。",
  },
  faults: {
    en: "{title} cannot be read as an analysis yet:",
    tw: "{title}還不能讀成分析：",
    cn: "{title}还不能读成分析：",
  },
  taken: {
    en: "{file} is there already; nothing was written.",
    tw: "{file} 已存在；未寫入任何內容。",
    cn: "{file} 已存在；未写入任何内容。",
  },
  written: {
    en: "{title} is written to {file}.",
    tw: "{title}已寫入 {file}。",
    cn: "{title}已写入 {file}。",
  },
} satisfies Record<string, Text>;

export interface ReadWishes {
  readonly language: Language;
  /** Where it is written; else its text is the answer. */
  readonly file?: string | undefined;
  /** Which of several. */
  readonly title?: string | undefined;
}

export interface ReadAnswer {
  /** The text of the book, where no file was named. */
  readonly text?: string;
  readonly lines: readonly string[];
  /** False where there is no such analysis, or where something in the sheets keeps it from being one. */
  readonly sound: boolean;
}

/** No publisher is asked. */
export async function readAnalysis(path: string, { language, file, title }: ReadWishes): Promise<ReadAnswer> {
  const workbook = basename(path);
  const unsound = (text: Text, ...more: readonly Text[]): ReadAnswer => ({
    lines: [text, ...more.map((each) => filled({ en: "  {each}", tw: "  {each}", cn: "  {each}" }, { each }))].map(
      (each) => each[language],
    ),
    sound: false,
  });
  // Before the work, and before anything could be overwritten.
  if (file !== undefined && existsSync(file)) return unsound(filled(texts.taken, { file }));
  const opened = await calculateFile(workbook, readFileSync(path), false).catch((thrown) => {
    if (!(thrown instanceof FileRefusal)) throw thrown;
    return thrown;
  });
  if (opened instanceof FileRefusal)
    return unsound(
      filled(
        { en: "{workbook}: {why}", tw: "{workbook}：{why}", cn: "{workbook}：{why}" },
        { workbook, why: opened.text },
      ),
    );
  const analyses = analysesOf(toWorkbook(opened.model, opened.name).workbook);
  if (analyses.length === 0) return unsound(filled(texts.none, { workbook }));
  const titles = analyses.map((each) => each.title).join(language === "en" ? "; " : "；");
  const wanted = title === undefined ? analyses : analyses.filter((each) => each.title === title);
  const [found, ...others] = wanted;
  if (!found) return unsound(filled(texts.unknown, { workbook, came: title ?? "", titles }));
  if (others.length > 0) return unsound(filled(texts.which, { workbook, count: wanted.length, titles }));
  const { text } = found;
  if (text === undefined) return unsound(filled(texts.faults, { title: found.title }), ...found.faults);
  if (file === undefined) return { text, lines: [], sound: true };
  writeFileSync(file, text);
  return { lines: [filled(texts.written, { title: found.title, file })[language]], sound: true };
}
