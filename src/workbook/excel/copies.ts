/**
 * Copies of the workbook that Excel has open: Excel hands over its own package in slices, and opens the copy as a new workbook,
 * which the user saves. A download of the page would be blocked on a Mac.
 */
import { catalogue } from "../../generated/catalogue";
import type { Text } from "../../language/language";
import { Told } from "../../language/told";
import { noSeries } from "../carriedSeries";
import type { CopyDesk, CopySource } from "../copySource";
import { describedSeries } from "../passingOn";
import { partsOfSeries, seriesOfParts } from "../seriesParts";
import { addIn } from "../shareCopy";
import { supports } from "./features";

const tooOld: Text = {
  en: "This Excel cannot hand the workbook over to an add-in. Excel 2021, Microsoft 365 and Excel on the web can.",
  tw: "此版本的 Excel 無法將活頁簿交給增益集；Excel 2021、Microsoft 365 與網頁版 Excel 可以。",
  cn: "此版本的 Excel 无法将工作簿交给加载项；Excel 2021、Microsoft 365 与网页版 Excel 可以。",
};
const notHandedOver: Text = {
  en: "Excel did not hand the workbook over. Save it and wait until nothing is being calculated, then try again.",
  tw: "Excel 未交出活頁簿。請先儲存並等待計算完成，再試一次。",
  cn: "Excel 未交出工作簿。请先保存并等待计算完成，再试一次。",
};
const notOpened: Text = {
  en: "Excel did not open the copy. Close other workbooks, then try again.",
  tw: "Excel 未能開啟副本。請關閉其他活頁簿後再試一次。",
  cn: "Excel 未能打开副本。请关闭其他工作簿后重试。",
};

/** What Excel hands over at once; it has at most four megabytes. */
const sliceSize = 4 * 1024 * 1024;

function answered<Answer>(ask: (done: (result: Office.AsyncResult<Answer>) => void) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Failed
        ? reject(new Told(notHandedOver, {}, { cause: error }))
        : resolve(value),
    );
  });
}

/** The package of the open workbook. Excel keeps at most two such files open: this one is closed whatever happens. */
async function takePackage(): Promise<Uint8Array> {
  const { document } = Office.context;
  const file = await answered<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const { data } = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      if (length + data.length > bytes.length) throw new Told(notHandedOver);
      bytes.set(data, length);
      length += data.length;
    }
    if (length !== bytes.length) throw new Told(notHandedOver);
    return bytes;
  } finally {
    await answered<void>((done) => file.closeAsync(done)).catch((reason) => console.warn("Marketbook:", reason));
  }
}

/** String.fromCharCode takes so many at once everywhere. */
const atOnce = 0x2000;

export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += atOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  return btoa(text);
}

/** Ours alone need be known: every other formula is left as Excel has it. */
const functions = {
  ours: new Set(catalogue.map(({ id }) => id)),
  oursOfOneCell: new Set(catalogue.filter(({ result }) => result === "cell").map(({ id }) => id)),
  builtIn: new Set<string>(),
};

async function titleOf(): Promise<string> {
  const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    return workbook.name;
  });
  return name.replace(/\.xls[xmb]?$/i, "");
}

async function take(): Promise<CopySource> {
  if (!supports("1.8") || !Office.context.requirements.isSetSupported("CompressedFile", "1.1")) throw new Told(tooOld);
  const [bytes, title, { openExcelFile }, { leavingWith }, { unknownCells }] = await Promise.all([
    takePackage(),
    titleOf(),
    import("../../sharing/surgery/shareExcelFile"),
    import("../../sharing/copies/leaving"),
    import("../../sharing/copies/writeCopy"),
  ]);
  const { workbook, passengers, copy } = openExcelFile(bytes, functions);
  const series = seriesOfParts(workbook.parts);
  return {
    title,
    series,
    unknown: unknownCells(workbook),
    leaving: (language) => leavingWith(workbook, language, passengers),
    copy({ series: going, ...wishes }) {
      const isValues = wishes.mode === "values";
      const kept = isValues ? noSeries : going;
      // Where all go the file's own parts stay as Excel has written them.
      const isAll = !isValues && kept.own.length === series.own.length && kept.fetched.length === series.fetched.length;
      const told = isValues ? [] : describedSeries(kept, wishes.language);
      return copy({ ...wishes, addIn, series: told }, isAll ? undefined : partsOfSeries(kept));
    },
  };
}

async function open(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (thrown) {
    throw new Told(notOpened, {}, { cause: thrown });
  }
}

export const excelCopies: CopyDesk = { take, open };
