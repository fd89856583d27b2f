/** Excel's workbook as data, for whoever reads an analysis back from its sheets, and constants into cells. */
import { splitAddress } from "../../cells/address";
import { errorCodes } from "../../cells/cell";
import { type Cell, emptySheet, placeOf, type Style, type Workbook } from "../../sharing/model";
import { ownTitlePattern } from "../layout/ownNames";
import type { WrittenCell } from "../port";

/** Charts are left out: Excel does not say from which cells a chart of an older version draws. */
export async function asWorkbook(context: Excel.RequestContext): Promise<Workbook> {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const used = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas,values,valueTypes,numberFormat"),
  );
  await context.sync();
  const styles: Style[] = [{}];
  const styleOf = (format: string): number => {
    const found = styles.findIndex((style) => style.format === format);
    return found >= 0 ? found : styles.push({ format }) - 1;
  };
  return {
    sheets: sheets.items.map(({ name }, index) => {
      const cells = new Map<number, Cell>();
      const range = used[index];
      if (range && !range.isNullObject)
        for (const [row, values] of range.values.entries())
          for (const [column, value] of values.entries()) {
            const formula = range.formulas[row]?.[column];
            const isFormula = typeof formula === "string" && formula.startsWith("=");
            const isError = range.valueTypes[row]?.[column] === "Error" && errorCodes.some((code) => code === value);
            const format = String(range.numberFormat[row]?.[column] ?? "General");
            cells.set(placeOf(range.rowIndex + row, range.columnIndex + column), {
              value: isError ? { error: String(value) } : value === "" ? null : value,
              ...(isFormula && { formula: { text: formula } }),
              ...(format !== "General" && { style: styleOf(format) }),
            });
          }
      return { ...emptySheet, name, cells };
    }),
    active: 0,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    styles,
    parts: [],
    was1904: false,
  };
}

export async function ownBookTitles(context: Excel.RequestContext): Promise<readonly string[]> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const titles = names.items
    .filter(({ name }) => ownTitlePattern.test(name))
    .map((name) => name.getRangeOrNullObject().load("text"));
  await context.sync();
  return titles.flatMap((range) => (range.isNullObject ? [] : [String(range.text[0]?.[0] ?? "")]));
}

export async function writeCells(context: Excel.RequestContext, cells: readonly WrittenCell[]): Promise<void> {
  for (const { reference, content, format } of cells) {
    const { sheet, range } = splitAddress(reference);
    const target = context.workbook.worksheets.getItem(sheet ?? "").getRange(range);
    if (format) target.numberFormat = [[format]];
    // The mark keeps Excel from taking a text for a formula, a number or a date.
    if (content !== undefined) target.values = [[typeof content === "string" ? `'${content}` : content]];
  }
  await context.sync();
}
