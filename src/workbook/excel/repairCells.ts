/** Repair in Excel: a formula that is written again is resolved again, now that the add-in is here. */
import { cellAddress, quotedSheetName } from "../../cells/address";
import { bareNames } from "../ourFunctions";
import { isOurs, type RepairOutcome, repairOf } from "../repair";

export async function repairCells(context: Excel.RequestContext): Promise<RepairOutcome> {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,formulas,values"),
  }));
  await context.sync();
  const formulas = used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : range.formulas.flatMap((line, row) =>
          line.flatMap((formula, column) =>
            typeof formula === "string" && formula.startsWith("=")
              ? [
                  {
                    formula,
                    error: errorIn(range.values[row]?.[column]),
                    cell: () => range.getCell(row, column),
                    at: `${quotedSheetName(sheet.name)}!${cellAddress(range.columnIndex + column, range.rowIndex + row)}`,
                  },
                ]
              : [],
          ),
        ),
  );
  const defined = new Set(names.items.map(({ name }) => name.toUpperCase()));
  const bare = formulas.some(({ formula }) => isOurs(formula))
    ? bareNames((name) => defined.has(name))
    : new Set<string>();
  const [mended, calculated]: [string[], string[]] = [[], []];
  for (const { formula, error, cell, at } of formulas) {
    const text = repairOf({ formula, ...(error !== undefined && { error }) }, bare);
    if (text === undefined) continue;
    (text === formula ? calculated : mended).push(at);
    cell().formulas = [[text]];
  }
  await context.sync();
  return { mended, calculated };
}

const errorIn = (value: unknown): string | undefined =>
  typeof value === "string" && /^#(?:N\/A|[A-Z0-9/_]+[!?]?)$/.test(value) ? value : undefined;
