/** Texts that lack a language, and labels that are wider than their columns. */
import type { BookData, Words } from "../bookData";
import type { BookFile, Path } from "../bookFile";
import { unitOf } from "../makeTemplate";
import type { Finding } from "./finding";

/** Pixels at 13 px: a Chinese character is square, a Latin one about half as wide. */
const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 13 : 6.4), 0);

/** Keys whose text is shown as it stands; everything else in a book is a name, a formula, a format or a code. */
const shown = new Set([
  "label",
  "title",
  "tab",
  "answer",
  "question",
  "heading",
  "corner",
  "claim",
  "part",
  "why",
  "note",
  "x",
  "y",
  "source",
  "what",
  "unit",
  "convention",
  "assumption",
  "about",
  "rows",
  "words",
  "printed",
  "rebuilt",
]);

const languages = { en: "English", tw: "繁體中文", cn: "简体中文" } as const;
const hasChinese = (text: string) => /[\u3400-\u9fff]/.test(text);
/** An English word, not a code, a name or a tenor. */
const hasWord = (text: string) => /(?<![A-Za-z])[a-z]{3}/.test(text) || /(?<![A-Za-z])[A-Z][a-z]{3}/.test(text);

function isText(value: unknown): value is { readonly en: string; readonly tw: string; readonly cn: string } {
  return typeof value === "object" && value !== null && "en" in value;
}

export function checkWords(file: BookFile, data: BookData): readonly Finding[] {
  const findings: Finding[] = [];
  const say = (path: Path, message: string, kind: Finding["kind"] = "error") =>
    findings.push({ ...file.fault(path, message), kind });

  const visit = (value: unknown, path: Path, key: string): void => {
    if (isText(value)) {
      if (!hasWord(value.en) && !hasChinese(value.tw + value.cn)) return;
      for (const each of ["tw", "cn"] as const)
        if (!hasChinese(value[each])) say([...path, each], `"${value.en.slice(0, 50)}" lacks ${languages[each]}.`);
      if (hasChinese(value.en)) say([...path, "en"], "The English text holds Chinese.");
    } else if (typeof value === "string") {
      const isUnit = key === "unit" && typeof unitOf(value) !== "string";
      if (shown.has(key) && !value.startsWith("=") && !isUnit && hasWord(value) && !citesWork(path))
        say(path, `"${value.slice(0, 50)}" lacks 繁體中文 and 简体中文.`);
    } else if (Array.isArray(value)) for (const [index, each] of value.entries()) visit(each, [...path, index], key);
    else if (typeof value === "object" && value !== null)
      for (const [each, inner] of Object.entries(value)) visit(inner, [...path, each], each);
  };
  // A book about a document of the reader's own is in the language of its author, and its columns can be made wider.
  const isOwn = typeof data.document !== "string";
  if (!isOwn) for (const [key, value] of Object.entries(data)) visit(value, [key], key);

  const fits = (words: Words | undefined, room: number, path: Path) => {
    if (words === undefined) return;
    for (const text of typeof words === "string" ? [words] : Object.values(words))
      if (widthOf(text) > room - 6)
        say(
          path,
          `"${text}" is wider than its column (${Math.round(widthOf(text))} of ${room - 6} px).`,
          isOwn ? "advice" : "error",
        );
  };
  const fitsUnit = (unit: Words, room: number, path: Path) => fits(unitOf(unit), room, path);
  fits(data.title, 400, ["title"]);
  fits(data.tab, 120, ["tab"]);
  for (const [group, { inputs = {}, tables = {} }] of data.inputs.entries())
    for (const [kind, given] of [
      ["inputs", inputs],
      ["tables", tables],
    ] as const)
      for (const [name, { label, unit }] of Object.entries(given)) {
        fits(label, 250, ["inputs", group, kind, name, "label"]);
        fitsUnit(unit, 105, ["inputs", group, kind, name, "unit"]);
      }
  for (const [key, { label }] of Object.entries(data.series ?? {})) fits(label, 250, ["series", key, "label"]);
  for (const [block, { lines = {}, tables = [] }] of data.blocks.entries()) {
    for (const [name, { label, unit }] of Object.entries(lines)) {
      fits(label, 250, ["blocks", block, "lines", name, "label"]);
      fitsUnit(unit, 95, ["blocks", block, "lines", name, "unit"]);
    }
    for (const [table, { columns }] of tables.entries())
      for (const [name, { heading }] of Object.entries(columns))
        for (const each of Array.isArray(heading) ? heading : [heading])
          fits(each as Words, 90, ["blocks", block, "tables", table, "columns", name, "heading"]);
  }
  return findings;
}

/** A paper is cited in its own language. */
const citesWork = (path: Path) => path[0] === "sources" && (path.at(-1) === "source" || path.at(-2) === "work");
