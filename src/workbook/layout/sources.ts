/** The sheet of sources: what stands behind the figures and methods, and the state of the series in use. */
import type { Language } from "../../language/language";
import type { Template } from "../../templates/template";
import type { BookSheet } from "../book";
import { isOwnBook } from "./claimNames";
import { seriesName } from "./dependence";
import { draftSheet } from "./sheetDraft";
import { headings, notBrought, phraseOf, sheetNames, sheetTitle } from "./texts";

export function laySources(template: Template, language: Language): BookSheet {
  const sheet = draftSheet(sheetNames.sources[language]);
  sheet.put(0, 0, sheetTitle(template, "sources", language), "title");
  sheet.put(0, 1, template.documents[0].subject[language], "subtitle");
  let row = 2;
  for (const [column, heading] of [headings.methods, headings.source].entries())
    sheet.put(column, row, heading[language], "columnHeading");
  row++;
  for (const { what, source } of template.sources) {
    sheet.put(0, row, what[language], "label");
    sheet.put(1, row, phraseOf(source, language), "text");
    row++;
  }
  row++;
  const { series, source, unit, lastObservation } = headings;
  // Empty rows for more sources need no table of series below them.
  if (template.series.length > 0 || !isOwnBook(template))
    for (const [column, heading] of [series, source, unit, lastObservation].entries())
      sheet.put(column, row, heading[language], "columnHeading");
  row++;
  for (const { key, label } of template.series) {
    const id = seriesName(template, key);
    const known = (field: string, otherwise: string) => `=IFERROR(MKT.META(${id},"${field}"),"${otherwise}")`;
    sheet.put(0, row, `=IF(${id}="","${label[language].replaceAll('"', '""')}",${id})`, "label");
    sheet.put(1, row, known("source", notBrought[language]), "data");
    sheet.put(2, row, known("unit", ""), "data");
    sheet.put(3, row, known("last", ""), "data", { format: "yyyy-mm-dd" });
    row++;
  }
  return sheet.finish({ widths: [300, 360, 120, 120], frozenRows: 2, gridlines: false });
}
