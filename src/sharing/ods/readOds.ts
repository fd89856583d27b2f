/** An OpenDocument spreadsheet: sheets, values, formulas, names; how its cells look is not read. Source: OpenDocument 1.2. */

import { cellAddress } from "../../cells/address";
import type { FunctionNames } from "../formulaText/functionNames";
import { areaOf, moved } from "../formulaText/references";
import { markSpilled, spreadPending } from "../healing";
import { type Cell, emptySheet, type Style, type Workbook } from "../model";
import type { Package } from "../package/openPackage";
import { FileRefusal } from "../refusal";
import type { Findings } from "../report";
import { type FormulaContext, readCell } from "../spreadsheetml/formulas";
import { isRangeName, readNames } from "../spreadsheetml/names";
import type { NameEntry } from "../spreadsheetml/workbookPart";
import { texts } from "../texts";
import { decodeXml } from "../xml/decode";
import { scan } from "../xml/scan";
import { excelFormula } from "./openFormula";
import { type OdsTable, odsStyles, tablesReader } from "./tables";

/** What formulas last read in another file, kept as a table of its own: 'file:///home/x.ods'#$Sheet1. */
const cachedFile = /^'([^']+)'#\$?/;

export function readOds(file: Package, functions: FunctionNames, findings: Findings): Workbook {
  const content = file.find("content.xml");
  if (content === undefined) throw new FileRefusal(texts.noWorkbook);
  const manifest = file.find("META-INF/manifest.xml");
  if (manifest && decodeXml(file.bytes(manifest)).includes("encryption-data")) throw new FileRefusal(texts.password);
  const reader = tablesReader();
  const entries: NameEntry[] = [];
  let isSpreadsheet = false;
  scan(decodeXml(file.bytes(content)), content, {
    open(name, attributes, ancestors) {
      if (name === "spreadsheet") isSpreadsheet = true;
      const named =
        name === "named-range" ? "cell-range-address" : name === "named-expression" ? "expression" : undefined;
      if (named) {
        const told = attributes.get(named) ?? "";
        // Relative to the cell that they name; Excel's are for A1.
        const base = areaOf(excelFormula(`[${attributes.get("base-cell-address") ?? ""}]`));
        const stands = excelFormula(name === "named-range" ? `[${told}]` : told);
        const text = base ? moved(stands, -base.top, -base.left) : stands;
        entries.push({ name: attributes.get("name") ?? "", text, hidden: false, macro: false });
      } else reader.open(name, attributes, ancestors);
    },
    text: (piece, ancestors) => reader.text(piece, ancestors),
    close: (name, ancestors) => reader.close(name, ancestors),
  });
  const all = reader.tables();
  const tables = all.filter(({ name }) => !cachedFile.test(name));
  for (const { name } of all) {
    const file = cachedFile.exec(name)?.[1];
    if (file !== undefined) findings.add("externalLinks", file.split("/").at(-1) as string);
  }
  if (!isSpreadsheet || tables.length === 0) throw new FileRefusal(isSpreadsheet ? texts.noSheets : texts.noWorkbook);
  const { names, meanings } = readNames(
    entries,
    tables.map(({ name }) => name),
    functions,
    findings,
  );
  const defined = new Set(names.map(({ name }) => name.toUpperCase()));
  const context: FormulaContext = {
    functions,
    bare: new Set(),
    isDefined: (name) => defined.has(name),
    isRange: isRangeName(names),
    tables: new Map(),
    meanings,
    byLibreOffice: true,
    findings,
  };
  const drafts = tables.map((table) => ({ name: table.name, cells: cellsOf(table, context), snapshots: new Map() }));
  for (const { cells } of drafts) markSpilled(cells);
  spreadPending(drafts, findings);
  const sheets = drafts.map(({ name, cells }, index) => ({ ...emptySheet, name, cells, state: tables[index].state }));
  for (const { name, state } of sheets) if (state !== "visible") findings.add("hiddenSheets", name);
  const styles: readonly Style[] = odsStyles;
  return { sheets, active: 0, names, styles, parts: [], was1904: false };
}

function cellsOf(table: OdsTable, context: FormulaContext): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const [place, { spans, ...written }] of table.cells) {
    const formula = written.formula && {
      text: excelFormula(written.formula.text),
      ...(spans && {
        fills: "array" as const,
        range: `${cellAddress(spans.column, spans.row)}:${cellAddress(spans.column + spans.columns - 1, spans.row + spans.rows - 1)}`,
      }),
    };
    const read = readCell({ ...written, ...(formula && { formula }) }, table.name, place, context);
    if (read) cells.set(place, read.cell);
  }
  return cells;
}
