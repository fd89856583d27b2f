/** What the selected cell is, and when that changes. */
import { say, type Text } from "../../language/language";
import type { SelectedCell } from "../port";
import { supports } from "./features";
import { frozenAt } from "./freezeCells";

const unexplained: Text = {
  en: "This cell holds the error value {code}.",
  tw: "此儲存格含有錯誤值 {code}。",
  cn: "此单元格含有错误值 {code}。",
};
const unknownFunction: Text = {
  en: "Excel does not know a function in this formula. If it is one of Marketbook's, close and open the workbook again.",
  tw: "Excel 不認得此公式中的函數。若是 Marketbook 的函數，請關閉活頁簿再重新開啟。",
  cn: "Excel 不认识此公式中的函数。如果是 Marketbook 的函数，请关闭工作簿后重新打开。",
};

function sentenceOf(code: string, formula: string, address: string): string {
  const ours = /\bMKT\./i.test(formula) ? globalThis.marketbook?.sentenceAt(address) : undefined;
  return ours ?? say(code === "#NAME?" ? unknownFunction : unexplained, { code });
}

export async function selectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell().load("address,formulas,text,values,valueTypes");
  const sheet = cell.worksheet.load("name");
  const spilling = supports("1.12") ? cell.getSpillParentOrNullObject().load("formulas") : undefined;
  await context.sync();
  const own = String(cell.formulas[0]?.[0] ?? "");
  const formula = own.startsWith("=")
    ? own
    : spilling && !spilling.isNullObject
      ? String(spilling.formulas[0]?.[0])
      : "";
  const type = cell.valueTypes[0]?.[0];
  const value = type === "Empty" ? null : cell.values[0]?.[0];
  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const frozen = formula === "" && type !== "Empty" ? await frozenAt(context, sheet.name, address) : undefined;
  return {
    sheet: sheet.name,
    address,
    formula,
    shown: cell.text[0]?.[0] ?? "",
    value,
    ...(frozen && { frozen }),
    ...(type === "Error"
      ? { error: { code: String(value), sentence: sentenceOf(String(value), formula, `${sheet.name}!${address}`) } }
      : {}),
  };
}

/** Calls back when the selection or the selected cell's value has changed; the answer stops that. */
export function watchSelection(listener: (cell: SelectedCell) => void): () => void {
  let stopped = false;
  let reading = false;
  let again = false;
  let last = "";
  async function look(): Promise<void> {
    again = reading;
    if (reading) return;
    reading = true;
    const cell = await Excel.run({ delayForCellEdit: true }, selectedCell).finally(() => {
      reading = false;
    });
    if (again) return look();
    const present = JSON.stringify(cell);
    if (stopped || present === last) return;
    last = present;
    listener(cell);
  }
  const handlers = Excel.run(async (context) => {
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [context.workbook.onSelectionChanged.add(look)];
    if (supports("1.8")) added.push(context.workbook.worksheets.onCalculated.add(look));
    if (supports("1.9")) added.push(context.workbook.worksheets.onChanged.add(look));
    await context.sync();
    return added;
  });
  return () => {
    stopped = true;
    void handlers.then(async (added) => {
      const [first] = added;
      if (!first) return;
      await Excel.run(first.context, async (context) => {
        for (const handler of added) handler.remove();
        await context.sync();
      });
    });
  };
}
