/** What the selected range of Excel holds; of whole columns only what is in use. */

import type { SelectedValues, TooMany } from "../port";
import { askForDates, expectReadableDates } from "./dateSystem";

export async function selectedValues(context: Excel.RequestContext, most: number): Promise<SelectedValues | TooMany> {
  const selected = context.workbook.getSelectedRange().load("address");
  const used = selected.getUsedRangeOrNullObject(true).load("address,cellCount");
  const dates = askForDates(context);
  await context.sync();
  expectReadableDates(dates);
  if (used.isNullObject) return { range: plain(selected.address), rows: [] };
  const range = plain(used.address);
  if (used.cellCount > most || used.cellCount < 0) return { range, count: used.cellCount };
  const filled = used.load("values");
  await context.sync();
  return { range, rows: filled.values as SelectedValues["rows"] };
}

const plain = (address: string) => address.replace(/\$/g, "");
