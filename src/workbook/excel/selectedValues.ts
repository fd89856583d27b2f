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
  const dates = askForDates(context);
  const areas = supports("1.9") ? context.workbook.getSelectedRanges().load("areaCount") : undefined;
  await context.sync();
  expectReadableDates(dates);
  if (areas && areas.areaCount > 1) throw new Told(severalAreas, { count: areas.areaCount });
  // Asked only now: Excel refuses one range where several are selected.
  const selected = context.workbook.getSelectedRange().load("address");
  const used = selected.getUsedRangeOrNullObject(true).load("address,cellCount");
  await context.sync();
  if (used.isNullObject) return { range: plain(selected.address), rows: [] };
  const range = plain(used.address);
  if (used.cellCount > most || used.cellCount < 0) return { range, count: used.cellCount };
  const filled = used.load("values,numberFormat");
  await context.sync();
  return {
    range,
    rows: filled.values as SelectedValues["rows"],
    formats: filled.numberFormat as SelectedValues["formats"],
  };
}

const plain = (address: string) => address.replace(/\$/g, "");
