/** Books laid out, calculated and written to files. */
import { templates } from "../../../src/generated/templates";
import type { Language } from "../../../src/language/language";
import type { CopyMode } from "../../../src/sharing/copies/copyTexts";
import { readWorkbook, type WorkbookRead } from "../../../src/sharing/readWorkbook";
import type { Template } from "../../../src/templates/template";
import { noSeries } from "../../../src/workbook/carriedSeries";
import { functionNamesOf } from "../../../src/workbook/grid/functionNames";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { type GridWorkbook, toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";
import { type SharedCopy, shareCopy } from "../../../src/workbook/shareCopy";
import { computedTemplate } from "../../templates/computedTemplate";

const functions = () => functionNamesOf(nodeEngine());

const saved = "2026-02-18T09:30:00.000Z";

const laid = new Map<string, GridWorkbook>();

/** The book with an empty sheet in front, as the grid begins. */
export function gridWorkbook(template: Template, language: Language): GridWorkbook {
  const key = `${template.id} ${language}`;
  const known = laid.get(key);
  if (known) return known;
  const { book, values } = computedTemplate(template, language);
  const made = toWorkbook(values.model, book.title);
  laid.set(key, made);
  return made;
}

export function copyOf(template: Template, language: Language, mode: CopyMode): SharedCopy {
  const { workbook, losses } = gridWorkbook(template, language);
  return shareCopy(
    workbook,
    { mode, language, title: workbook.title ?? "", saved, series: noSeries },
    functions(),
    losses,
  );
}

export const readBack = (bytes: Uint8Array): WorkbookRead => readWorkbook(bytes, functions());

/** One of each kind of sheet, chart and series; MARKETBOOK_EVERY_BOOK=1 tries all of them, for some minutes. */
const tried = process.env.MARKETBOOK_EVERY_BOOK ? templates.map(({ id }) => id) : ["silver", "won", "liquidity"];

export const triedBooks: readonly (readonly [string, Template, Language])[] = templates
  .filter(({ id }) => tried.includes(id))
  .flatMap((template) =>
    (["en", "tw", "cn"] as const).map((language) => [`${template.id} ${language}`, template, language] as const),
  );
