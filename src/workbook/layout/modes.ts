/**
 * The switch of a book and its series: the table on Inputs whose second column holds the id in use, the third its last day. In the mode "document"
 * charts draw made figures; the other modes fall back to them where they have no series, and such a series decides nothing. Nor does one that has
 * no figure for each day where a day is asked for: it has no last day here.
 */
import { cellAddress } from "../../cells/address";
import type { Language, Text } from "../../language/language";
import type { Mode, Template, TemplateSeries } from "../../templates/template";
import { lastDayName, modeName, seriesName } from "./dependence";
import type { SheetDraft } from "./sheetDraft";
import { headings } from "./texts";

export const modes: Readonly<Record<Mode, Text>> = {
  document: { en: "document", tw: "原文", cn: "原文" },
  archive: { en: "archive", tw: "封存", cn: "存档" },
  live: { en: "live", tw: "即時", cn: "实时" },
  mine: { en: "mine", tw: "我的", cn: "我的" },
};

/** Books open on the archive where it has anything for them: what it decides is decided at once, without a network. */
export const openingMode = ({ series }: Template): Mode =>
  series.some(({ archive }) => archive !== undefined) ? "archive" : "document";

const texts = {
  heading: { en: "Market data", tw: "市場資料", cn: "市场数据" },
  mode: { en: "Figures come from", tw: "資料取自", cn: "数据取自" },
  choose: { en: "One of: {modes}", tw: "可選：{modes}", cn: "可选：{modes}" },
  inUse: { en: "In use", tw: "使用中", cn: "使用中" },
  sample: { en: "Sample", tw: "示例", cn: "示例" },
} satisfies Record<string, Text>;

const kinds = ["sample", "archive", "live", "mine"] as const satisfies readonly (keyof TemplateSeries)[];

/** Of a series; the id in use goes on over the column beside it. */
export const modeColumns = { label: 0, lastDay: 1, inUse: 2, ids: 4 } as const;

/** In the columns of ids; made series have one only in a book that has any. */
const columnsOf = ({ series }: Template) =>
  kinds.filter((kind) => kind !== "sample" || series.some(({ sample }) => sample !== undefined));

/** A word that stands in a formula. */
const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

/** Lays the switch and the series from a row on; answers the row after them. */
export function layModes(
  sheet: SheetDraft,
  template: Template,
  language: Language,
  top: number,
  mode: Mode = openingMode(template),
): number {
  if (template.series.length === 0) return top;
  const words = Object.values(modes).map((word) => word[language]);
  const columns = columnsOf(template);
  let row = top;
  for (let column = 0; column < modeColumns.ids + columns.length; column++)
    sheet.put(column, row, column === 0 ? texts.heading[language] : "", "heading");
  row++;
  sheet.put(0, row, texts.mode[language], "label");
  sheet.put(1, row, modes[mode][language], "input", { choices: words });
  sheet.put(2, row, texts.choose[language].replace("{modes}", words.join(" · ")), "note");
  sheet.define(modeName(template), { column: 1, row, columns: 1, rows: 1 });
  row++;
  const ofColumns = columns.map((kind) => (kind === "sample" ? texts.sample : modes[kind]));
  sheet.put(modeColumns.label, row, headings.series[language], "columnHeading");
  sheet.put(modeColumns.lastDay, row, headings.lastDay[language], "numberHeading");
  sheet.put(modeColumns.inUse, row, texts.inUse[language], "columnHeading");
  for (const [index, heading] of ofColumns.entries())
    sheet.put(modeColumns.ids + index, row, heading[language], "columnHeading");
  row++;
  const position = `MATCH(${modeName(template)},{${words.map(quoted).join(",")}},0)`;
  for (const series of template.series) {
    const cellOf = (kind: (typeof kinds)[number]) =>
      columns.includes(kind) ? cellAddress(columns.indexOf(kind) + modeColumns.ids, row) : '""';
    const [sample, archive, live, mine] = kinds.map(cellOf);
    const first = (cell: string | undefined) => `IF(${cell}="",${sample},${cell})`;
    sheet.put(modeColumns.label, row, series.label[language], "label");
    sheet.put(
      modeColumns.inUse,
      row,
      `=CHOOSE(${position},${sample},${first(archive)},${first(live)},${mine})&""`,
      "formula",
    );
    const id = seriesName(template, series.key);
    const last = `MKT.META(${id},"last")`;
    const fit = series.daily ? `IF(MKT.META(${id},"frequency")="D",${last},"")` : last;
    sheet.put(modeColumns.lastDay, row, `=IF(${id}="","",IFERROR(${fit},""))`, "data", { format: "yyyy-mm-dd" });
    for (const [index, column] of columns.entries())
      sheet.put(modeColumns.ids + index, row, series[column] ?? "", "input");
    sheet.define(id, { column: modeColumns.inUse, row, columns: 1, rows: 1 });
    sheet.define(lastDayName(template, series.key), { column: modeColumns.lastDay, row, columns: 1, rows: 1 });
    row++;
  }
  return row + 1;
}

/** Condition that one of the series is not there or made: nothing that reads them is decided. Undefined without series. */
export function undecidedSeries(template: Template, keys: readonly string[]): string | undefined {
  if (keys.length === 0) return undefined;
  const open = keys.flatMap((key) => [
    `NOT(ISNUMBER(${lastDayName(template, key)}))`,
    `LEFT(${seriesName(template, key)},7)="SAMPLE:"`,
  ]);
  return `OR(${open.join(",")})`;
}
