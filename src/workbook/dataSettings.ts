/** What a workbook itself says about its data, in two cells with defined names, so that it travels with every copy of the file. */
import { say, type Text } from "../language/language";
import type { Book } from "./book";
import { draftSheet } from "./layout/sheetDraft";
import type { SnapshotState } from "./snapshotName";

export interface DataSettings {
  /** All data cells show what was known at the end of this day (Excel serial); null for today. */
  readonly asOf: number | null;
  /** Series that are due are refreshed when the workbook opens. */
  readonly autoRefresh: boolean;
  /** The snapshot that the workbook holds, where there is one; `switchSnapshot` of the port changes it. */
  readonly snapshot?: SnapshotState;
}

export const settingNames = { asOf: "MKT_ASOF", autoRefresh: "MKT_AUTOREFRESH" } as const;

/** Holds "off" or a factor in a workbook whose rates, vols or probabilities are really beyond the usual (guard/magnitude.ts). */
export const limitsName = "MKT_LIMITS";

type Setting = keyof typeof settingNames;

const sheetName: Text = { en: "Data settings", tw: "資料設定", cn: "数据设置" };
const labels: Readonly<Record<Setting, Text>> = {
  asOf: { en: "As of (empty for today)", tw: "基準日（留空為今天）", cn: "基准日（留空为今天）" },
  autoRefresh: { en: "Refresh when opened", tw: "開啟時更新", cn: "打开时刷新" },
};
const notes: Readonly<Record<Setting, Text>> = {
  asOf: {
    en: "All of Marketbook's data cells show what was known at the end of this day, unless a formula names a day of its own.",
    tw: "Marketbook 的所有資料儲存格只顯示此日結束時已知的資料，公式另指定日期者除外。",
    cn: "Marketbook 的所有数据单元格只显示此日结束时已知的数据，公式另指定日期者除外。",
  },
  autoRefresh: {
    en: "TRUE: series that are due are refreshed when the workbook opens.",
    tw: "TRUE：開啟活頁簿時更新到期的數列。",
    cn: "TRUE：打开工作簿时刷新到期的序列。",
  },
};

/** What a cell must hold for a setting. */
export function contentOf(settings: Partial<DataSettings>, setting: Setting): string | number | boolean {
  return (setting === "asOf" ? settings.asOf : (settings.autoRefresh ?? false)) ?? "";
}

/** The sheet that holds these settings. */
export function laySettings(settings: Partial<DataSettings>, wanted: readonly Setting[]): Book {
  const sheet = draftSheet(say(sheetName));
  sheet.put(0, 0, say(sheetName), "title");
  for (const [index, setting] of wanted.entries()) {
    const row = index + 2;
    const content = contentOf(settings, setting);
    sheet.put(0, row, say(labels[setting]), "label");
    sheet.put(1, row, content, "input", setting === "asOf" ? { format: "yyyy-mm-dd" } : {});
    sheet.put(2, row, say(notes[setting]), "note");
    sheet.define(settingNames[setting], { column: 1, row, columns: 1, rows: 1 });
  }
  const laid = sheet.finish({ widths: [220, 120, 640], frozenRows: 0, gridlines: false });
  return { title: say(sheetName), sheets: [laid], names: sheet.names() };
}

/** What the two cells say; a cell that says neither yes nor no says no. */
export function settingsIn(asOf: unknown, autoRefresh: unknown): DataSettings {
  return { asOf: typeof asOf === "number" ? asOf : null, autoRefresh: autoRefresh === true };
}
