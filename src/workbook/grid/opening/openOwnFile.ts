/**
 * A workbook of ours out of its file, for the command line. Pages look at the engine's data piece by piece before they draw them
 * (`workbench/keeping/checkWorkbook.ts`); here nothing is drawn, and a file that the engine refuses ends with a sentence.
 */
import type { Text } from "../../../language/language";
import { FileRefusal } from "../../../sharing/refusal";
import { type CarriedSeries, checkedSeries, Damaged } from "../../carriedSeries";
import { fileEnding, format, version } from "../ownFile";
import { gridVersion } from "./gridWorkbook";

export interface OwnFile {
  readonly name: string;
  readonly workbook: object;
  readonly series: CarriedSeries;
}

const notOurs: Text = {
  en: "The file is no workbook of Marketbook ({ending}), or was written by another version of it.",
  tw: "檔案不是 Marketbook 活頁簿（{ending}），或由其他版本寫入。",
  cn: "文件不是 Marketbook 工作簿（{ending}），或由其他版本写入。",
};

export const isOwnFile = (name: string): boolean => /\.json$/i.test(name);

/** Throws `FileRefusal` where there is nothing that could be trusted. */
export function openOwnFile(fileName: string, bytes: Uint8Array): OwnFile {
  const refuse = (cause?: unknown): never => {
    throw new FileRefusal(notOurs, { ending: fileEnding }, { cause });
  };
  try {
    const file = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Record<string, unknown>;
    const { workbook, series, name } = file;
    const isWorkbook = (workbook as { version?: unknown } | undefined)?.version === gridVersion;
    if (file.format !== format || file.version !== version || !isWorkbook) return refuse();
    const plain = fileName.replace(/(\.marketbook)?\.json$/i, "");
    return {
      name: typeof name === "string" && name !== "" ? name : plain,
      workbook: workbook as object,
      series: checkedSeries(series),
    };
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof TypeError || thrown instanceof Damaged)
      return refuse(thrown);
    throw thrown;
  }
}
