/** The sheet of sources: the documents, the works and releases behind the methods, and the state of the series in use. */
import type { Language, Text } from "../../language/language";
import type { Template, TemplateSource } from "../../templates/template";
import type { BookSheet } from "../book";
import { seriesName } from "./dependence";
import { draftSheet } from "./sheetDraft";
import { headings, notBrought, phraseOf, sheetNameOf, sheetNames } from "./texts";

const widths = [230, 230, 380, 70, 250, 300];

export function laySources(template: Template, language: Language): BookSheet {
  const sheet = draftSheet(sheetNameOf(template, "sources", language));
  let row = 0;
  const heading = (first: Text, ...others: readonly Text[]) => {
    row++;
    for (let column = 0; column < widths.length; column++)
      sheet.put(column, row, [first, ...others][column]?.[language] ?? "", "heading");
    row++;
  };
  sheet.put(0, row++, `${template.title[language]} · ${sheetNames.sources[language]}`, "title");
  const { documents, subject, author, workTitle, day, methods, year, journal, link } = headings;
  heading(documents, author, workTitle, day, subject);
  for (const each of template.documents) {
    sheet.put(1, row, phraseOf(each.author, language), "text", { wrap: true });
    sheet.put(2, row, phraseOf(each.title, language), "text", { wrap: true });
    sheet.put(3, row, each.day, "text", { wrap: true });
    sheet.put(4, row, each.subject[language], "note", { wrap: true });
    row++;
  }
  heading(methods, author, workTitle, year, journal, link);
  for (const source of template.sources) {
    sheet.put(0, row, source.what[language], "label", { wrap: true });
    for (const [index, content] of cited(source, language).entries())
      if (content !== "") sheet.put(1 + index, row, content, index === 4 ? "link" : "text", { wrap: true });
    row++;
  }
  if (template.series.length > 0) heading(headings.series, headings.source, headings.unit, headings.lastObservation);
  for (const { key, label } of template.series) {
    const id = seriesName(template, key);
    const known = (field: string, otherwise: string) => `=IFERROR(MKT.META(${id},"${field}"),"${otherwise}")`;
    sheet.put(0, row, `=IF(${id}="","${label[language]}",${id})`, "label");
    sheet.put(1, row, known("source", notBrought[language]), "data", { wrap: true });
    sheet.put(2, row, known("unit", ""), "data");
    sheet.put(3, row, known("last", ""), "data", { format: "yyyy-mm-dd" });
    row++;
  }
  return sheet.finish({ widths, frozenRows: 1, gridlines: false });
}

/** Author, title, year, journal and link, as far as a source has them. */
function cited({ source, work, link }: TemplateSource, language: Language): readonly (string | number)[] {
  const address = link === undefined ? "" : `=HYPERLINK("${link}")`;
  if (!work) return ["", phraseOf(source ?? "", language), "", "", address];
  return [
    phraseOf(work.author, language),
    phraseOf(work.title, language),
    work.year,
    phraseOf(work.in, language),
    address,
  ];
}
