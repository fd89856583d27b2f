/** The sheet of series sources in Excel: written anew where it is, added where it is not. */
import { laySeriesSources, sourcesName } from "../layout/seriesSources";
import { seriesUses } from "./dataCells";
import { fillSheet, insertBook } from "./insertBook";

const noRenaming = { sheets: new Map<string, string>(), names: new Map<string, string>() };

export async function writeSources(context: Excel.RequestContext): Promise<void> {
  const uses = await seriesUses(context, "workbook");
  const book = laySeriesSources(uses, (id) => globalThis.marketbook?.fetched.describe(id));
  const [laid] = book.sheets;
  const first = context.workbook.names.getItemOrNullObject(sourcesName).getRangeOrNullObject().load("address");
  await context.sync();
  if (first.isNullObject || !laid) return insertBook(context, book);
  const { worksheet } = first;
  worksheet.getRange().clear();
  fillSheet(worksheet, laid, noRenaming);
  worksheet.activate();
  await context.sync();
}
