/** Excel's cells as far as data are concerned: which formulas read series, and what a refresh may change. */
import { cellAddress, cellPlace, quotedSheetName, splitAddress } from "../../cells/address";
import type { DataScope, SeriesUse, ShownCell } from "../port";
import { readsSeries } from "../seriesReaders";
import { type DataFormula, usesOf } from "../seriesUse";
import { inScope } from "./scope";

interface UsedSheet {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

type Parts = "formulas" | "values" | "text";

async function usedSheets(context: Excel.RequestContext, parts: readonly Parts[]): Promise<readonly UsedSheet[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const wanted = ["columnIndex", "rowIndex", ...parts].join(",");
  const used = sheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject().load(wanted),
  }));
  await context.sync();
  return used.flatMap(({ name, range }) => {
    if (range.isNullObject) return [];
    const given = (part: Parts) => (parts.includes(part) ? range[part] : []);
    const place = { left: range.columnIndex, top: range.rowIndex };
    return [{ name, ...place, formulas: given("formulas"), values: given("values"), text: given("text") }];
  });
}

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");

function formulasOf({ name, left, top, formulas }: UsedSheet): DataFormula[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      isFormula(formula) && readsSeries(formula)
        ? [{ formula, address: `${quotedSheetName(name)}!${cellAddress(left + column, top + row)}` }]
        : [],
    ),
  );
}

export async function seriesUses(context: Excel.RequestContext, scope: DataScope): Promise<readonly SeriesUse[]> {
  const fetched = globalThis.marketbook?.fetched;
  if (!fetched) return [];
  const sheets = await usedSheets(context, ["formulas", "values"]);
  const inside = await inScope(context, scope);
  const isWithin = ({ address }: DataFormula) => {
    const { sheet = "", range } = splitAddress(address);
    const { row, col } = cellPlace(range) ?? { row: 0, col: 0 };
    return inside(sheet, { top: row, bottom: row, left: col, right: col });
  };
  const valueAt = (reference: string) => {
    const { sheet, range } = splitAddress(reference);
    const place = cellPlace(range);
    const used = sheets.find(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
    return place && used?.values[place.row - used.top]?.[place.col - used.left];
  };
  return usesOf(sheets.flatMap(formulasOf).filter(isWithin), fetched, valueAt);
}

/** All that is shown: Excel tells no spill from what was typed but by asking cell by cell, and what was typed does not change. */
export async function shownCells(context: Excel.RequestContext): Promise<readonly ShownCell[]> {
  const sheets = await usedSheets(context, ["text"]);
  return sheets.flatMap(({ name, left, top, text }) =>
    text.flatMap((line, row) =>
      line.flatMap((shown, column) =>
        shown === "" ? [] : [{ address: `${quotedSheetName(name)}!${cellAddress(left + column, top + row)}`, shown }],
      ),
    ),
  );
}
