/** What the selected range of Excel holds; of whole columns only what is in use. */

import type { Text } from "../../language/language";
import { Told } from "../../language/told";
import type { SelectedValues, TooMany } from "../port";
import { askForDates, expectReadableDates } from "./dateSystem";
import { supports } from "./features";

const severalAreas: Text = {
  en: "{count} areas are selected. Select one range, with its headings, and try again.",
  tw: "目前選取了 {count} 個區域。請只選取一個範圍（含標題）後再試一次。",
  cn: "当前选中了 {count} 个区域。请只选中一个区域（含标题）后重试。",
};

export async function selectedValues(context: Excel.RequestContext, most: number): Promise<SelectedValues | TooMany> {
  if (supports("1.9")) {
    const { areaCount } = context.workbook.getSelectedRanges().load("areaCount");
    await context.sync();
    if (areaCount > 1) throw new Told(severalAreas, { count: areaCount });
  }
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
