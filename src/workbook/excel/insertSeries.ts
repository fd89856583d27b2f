/** A series with its heading, formats and chart into Excel: queued and sent with one sync, so that it is one step to take back. */
import { splitAddress } from "../../cells/address";
import type { Book } from "../book";
import type { SeriesBlock } from "../layout/seriesBlock";
import type { Occupied } from "../port";
import type { Renaming } from "../references";
import { addChart } from "./charts";
import { contentOf } from "./insertBook";
import { paintCells } from "./paintCells";

const asItIs: Renaming = { sheets: new Map(), names: new Map() };

export async function occupiedIn(context: Excel.RequestContext, reference: string): Promise<Occupied | undefined> {
  const { sheet, range } = splitAddress(reference);
  const { worksheets } = context.workbook;
  const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
  // Of a free part there is no used range: large blocks need not be brought here.
  const used = worksheet.getRange(range).getUsedRangeOrNullObject(true).load("isNullObject,valueTypes");
  await context.sync();
  if (used.isNullObject) return undefined;
  const count = used.valueTypes.flat().filter((type) => type !== "Empty").length;
  return count === 0 ? undefined : { range, count };
}

export async function insertSeries(context: Excel.RequestContext, block: SeriesBlock): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(block.sheet);
  // What stands in its way has been asked about: the formula would find no room.
  worksheet.getRange(block.area).clear("Contents" as Excel.ClearApplyTo);
  for (const { range, format } of block.formats) {
    const [first, last] = range.match(/\d+/g)?.map(Number) ?? [0, 0];
    worksheet.getRange(range).numberFormat = Array.from({ length: last - first + 1 }, () => [format]);
  }
  for (const { at, content, format } of block.cells) {
    const cell = worksheet.getRange(at);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.formulas = [[contentOf({ content }, asItIs)]];
  }
  paintCells(worksheet, block.cells);
  if (block.chart) addChart(context, worksheet, block.chart, bookOf(block), asItIs);
  await context.sync();
}

/** What a chart asks of its cells. */
const bookOf = ({ title, sheet, cells, rows, columns }: SeriesBlock): Book => ({
  title,
  names: {},
  sheets: [{ name: sheet, rows, columns, cells, widths: [], frozenRows: 0, gridlines: true, charts: [] }],
});
