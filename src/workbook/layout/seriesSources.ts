/** The sheet that lists every series that a workbook's formulas read, as it stands now. */
import { currentLanguage, say, type Text } from "../../language/language";
import type { Series } from "../../series/series";
import type { Book } from "../book";
import type { SeriesUse } from "../port";
import { draftSheet } from "./sheetDraft";

/** The name of the sheet's first cell, by which it is found again. */
export const sourcesName = "MKT_SOURCES";

const title: Text = { en: "Series sources", tw: "數列來源", cn: "序列来源" };
const notHere: Text = { en: "not fetched", tw: "尚未取得", cn: "尚未获取" };
const none: Text = { en: "No formula reads a series.", tw: "沒有公式讀取數列。", cn: "没有公式读取序列。" };

const headings: readonly Text[] = [
  { en: "Id", tw: "代碼", cn: "代码" },
  { en: "Title", tw: "標題", cn: "标题" },
  { en: "Unit", tw: "單位", cn: "单位" },
  { en: "Scale", tw: "倍數", cn: "倍数" },
  { en: "Source", tw: "來源", cn: "来源" },
  { en: "Last observation", tw: "最新資料日", cn: "最新数据日" },
  { en: "Retrieved (UTC)", tw: "取得時間（UTC）", cn: "获取时间（UTC）" },
  { en: "Terms of use", tw: "使用條款", cn: "使用条款" },
  { en: "Page", tw: "網頁", cn: "网页" },
  { en: "Cells", tw: "儲存格", cn: "单元格" },
];

const widths = [200, 280, 110, 80, 200, 120, 140, 280, 280, 80];

export function laySeriesSources(uses: readonly SeriesUse[], describe: (id: string) => Series | undefined): Book {
  const sheet = draftSheet(say(title));
  sheet.put(0, 0, say(title), "title");
  for (const [column, heading] of headings.entries()) sheet.put(column, 2, say(heading), "columnHeading");
  if (uses.length === 0) sheet.put(0, 3, say(none), "note");
  for (const [index, { id, cells }] of uses.entries()) {
    const row = index + 3;
    const series = describe(id);
    sheet.put(0, row, id, "label");
    sheet.put(9, row, cells.length, "text");
    if (!series) {
      sheet.put(1, row, say(notHere), "note");
      continue;
    }
    sheet.put(1, row, series.title, "text");
    sheet.put(2, row, series.unit, "unit");
    sheet.put(3, row, series.scale, "data");
    sheet.put(4, row, series.source, "text");
    const last = series.observations.at(-1);
    if (last) sheet.put(5, row, last.date, "data", { format: "yyyy-mm-dd" });
    if (series.retrieved !== undefined) sheet.put(6, row, series.retrieved, "data", { format: "yyyy-mm-dd hh:mm" });
    sheet.put(7, row, series.licence?.[currentLanguage()] ?? "", "text");
    sheet.put(8, row, series.url, "text");
  }
  sheet.define(sourcesName, { column: 0, row: 0, columns: 1, rows: 1 });
  return {
    title: say(title),
    sheets: [sheet.finish({ widths, frozenRows: 3, gridlines: false })],
    names: sheet.names(),
  };
}
