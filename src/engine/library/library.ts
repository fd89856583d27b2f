/** The spreadsheet library as a type only: it is a script of its own, never part of a bundle. */
export type Library = typeof import("@odoo/o-spreadsheet");

export type { CellPosition, CompiledFormula, FunctionResultObject, Model } from "@odoo/o-spreadsheet";
