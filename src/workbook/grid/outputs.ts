/** The forms in which `marketbook calc` writes a calculated workbook, by the ending of the file. One more form is one more entry. */
import type { Model } from "../../engine/library/library";
import { currentLanguage, type Text } from "../../language/language";
import { Told } from "../../language/told";
import { unknownCells } from "../../sharing/copies/writeCopy";
import { csvText } from "../../sharing/csv/writeCsv";
import type { LossLine } from "../../sharing/losses";
import { shareCopy } from "../shareCopy";
import { functionNamesOf } from "./functionNames";
import { nodeEngine } from "./nodeEngine";
import { fileEnding, writeWorkbookFile } from "./ownFile";
import { seriesOf } from "./seriesOf";
import { seriesOfCopy } from "./snapshot";
import { toWorkbook } from "./toWorkbook/toWorkbook";

interface Written {
  readonly content: string | Uint8Array;
  /** What this form cannot hold of the workbook. */
  readonly losses?: readonly LossLine[];
}

export interface Output {
  readonly ending: string;
  /** @param name Of the workbook, without ending. */
  write(model: Model, name: string): Promise<Written>;
}

const noValue: Text = {
  en: "Cells whose calculation was stopped have no value, and nothing was written: {cells}.",
  tw: "計算已停止的儲存格沒有值，未寫入檔案：{cells}。",
  cn: "计算已停止的单元格没有值，未写入文件：{cells}。",
};

/** The first choice of Save as Excel: right with and without the add-in. */
async function excelFileOf(model: Model, name: string): Promise<Written> {
  const { workbook, losses } = toWorkbook(model, name);
  const unknown = unknownCells(workbook);
  if (unknown.length > 0) throw new Told(noValue, { cells: unknown.slice(0, 5).join(", ") });
  const saved = new Date().toISOString();
  const wishes = { mode: "portable", language: currentLanguage(), title: name, saved } as const;
  const series = await seriesOfCopy(model);
  const copy = shareCopy(workbook, { ...wishes, series }, functionNamesOf(nodeEngine()), losses);
  return { content: copy.bytes, losses: copy.losses };
}

/** The sheet that is shown. */
function csvOf(model: Model, name: string): Written {
  const { workbook } = toWorkbook(model, name);
  const sheet = workbook.sheets[workbook.active];
  return { content: sheet ? csvText(sheet, workbook) : "" };
}

export const outputs: readonly Output[] = [
  {
    ending: fileEnding,
    write: async (model, name) => ({
      content: writeWorkbookFile({
        name,
        workbook: model._exportData(false),
        series: await seriesOf(model),
      }),
    }),
  },
  { ending: ".xlsx", write: excelFileOf },
  { ending: ".csv", write: async (model, name) => csvOf(model, name) },
];

/** undefined where the file's ending names none. */
export const outputFor = (file: string): Output | undefined =>
  outputs.find(({ ending }) => file.toLowerCase().endsWith(ending));
