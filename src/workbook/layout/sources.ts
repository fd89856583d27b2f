/** The sheet of sources: the documents, the works and releases behind the methods, and the state of the series in use. */
import type { Language, Text } from "../../language/language";
import type { Template, TemplateSource } from "../../templates/template";
import type { BookSheet, Role } from "../book";
import { ownNumber } from "./claimNames";
import { seriesName } from "./dependence";
import { ownName } from "./ownNames";
import { draftSheet } from "./sheetDraft";
import { headings, notBrought, phraseOf, sheetNameOf, sheetTitle } from "./texts";

/** In pixels; all but the link fit beside the pane on a screen of 1280, and the id of a series in one line. */
const widths = [165, 145, 235, 80, 230, 260];

/** As long as the names of publishers are. */
const publisher = "x".repeat(50);

const none: Text = { en: "", tw: "", cn: "" };

export function laySources(template: Template, language: Language): BookSheet {
  const sheet = draftSheet(sheetNameOf(template, "sources", language));
  let row = 0;
  const heading = (texts: readonly Text[]) => {
    row++;
    for (let column = 0; column < widths.length; column++)
      sheet.put(column, row, texts[column]?.[language] ?? "", "heading");
    row++;
  };
  const put = (column: number, content: string, role: Role, format?: string, mayShow?: readonly string[]) =>
    sheet.put(column, row, content, role, { format, wrap: true, mayShow });
  sheet.put(0, row++, sheetTitle(template, "sources", language), "title");
  const { documents, subject, author, workTitle, day, methods, year, journal, link } = headings;
  heading([documents, none, workTitle, day, subject]);
  for (const each of template.documents) {
    if (each.number === ownNumber) {
      const [document, author, day, about] = (["document", "author", "day", "subject"] as const).map((part) =>
        ownName(template, part),
      );
      const shown = `=IF(ISNUMBER(${day}),TEXT(${day},"yyyy-mm-dd"),${day}&"")`;
      put(0, `=${author}&""`, "label");
      put(2, `=${document}&""`, "text");
      put(3, shown, "text");
      put(4, `=${about}&""`, "note");
      row++;
      continue;
    }
    put(0, phraseOf(each.author, language), "label");
    put(2, phraseOf(each.title, language), "text");
    put(3, each.day, "text");
    put(4, each.subject[language], "note");
    row++;
  }
  if (template.sources.length > 0) heading([methods, author, workTitle, year, journal, link]);
  for (const source of template.sources) {
    put(0, source.what[language], "label");
    for (const [index, content] of cited(source, language).entries())
      if (content !== "")
        put(
          1 + index,
          content,
          index === 4 ? "link" : "text",
          undefined,
          index === 4 ? [source.link ?? ""] : undefined,
        );
    row++;
  }
  const { series, unit, source, lastDay, id } = headings;
  if (template.series.length > 0) heading([series, unit, source, lastDay, id]);
  for (const { key, label } of template.series) {
    const name = seriesName(template, key);
    const known = (field: string, otherwise: string) => `=IFERROR(MKT.META(${name},"${field}"),"${otherwise}")`;
    put(0, label[language], "label");
    put(1, known("unit", ""), "data");
    put(2, known("source", notBrought[language]), "data", undefined, [publisher]);
    put(3, known("last", ""), "data", "yyyy-mm-dd");
    put(4, `=${name}`, "formula");
    row++;
  }
  return sheet.finish({ widths, frozenRows: 1, gridlines: false, onePage: true });
}

/** Author, title, year, journal and link, as far as a source has them. */
function cited({ source, work, link }: TemplateSource, language: Language): readonly string[] {
  const address = link === undefined ? "" : `=HYPERLINK("${link.replaceAll('"', '""')}")`;
  if (!work) return ["", phraseOf(source ?? "", language), "", "", address];
  return [
    phraseOf(work.author, language),
    phraseOf(work.title, language),
    String(work.year),
    phraseOf(work.in, language),
    address,
  ];
}
