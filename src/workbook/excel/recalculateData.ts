/** Excel calculates a formula again when its inputs change; the user's series are none of them, so it must be told. */
import { readsSeries } from "../seriesReaders";
import { supports } from "./features";

export async function recalculateData(context: Excel.RequestContext): Promise<void> {
  if (!supports("1.9")) {
    context.workbook.application.calculate("Full");
    return context.sync();
  }
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("formulas"));
  await context.sync();
  for (const range of used) {
    if (range.isNullObject) continue;
    for (const [row, line] of range.formulas.entries())
      for (const [column, formula] of line.entries())
        if (typeof formula === "string" && formula.startsWith("=") && readsSeries(formula))
          range.getCell(row, column).setDirty();
  }
  context.workbook.application.calculate("Recalculate");
  await context.sync();
}
