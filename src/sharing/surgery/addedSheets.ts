/** Sheets that a copy adds to a package of Excel's: they say their texts themselves, as the list of shared ones stays as it is. */
import { cellAddress } from "../../cells/address";
import type { FunctionNames } from "../formulaText/functionNames";
import { toFile } from "../formulaText/toFile";
import { type Cell, columnOf, rowOf, type Sheet } from "../model";
import { extentOf } from "../spreadsheetml/writing/writeCells";
import { columnsXml } from "../spreadsheetml/writing/writeLooks";
import { attributes, declaration, escaped, namespaces, textElement } from "../spreadsheetml/writing/xml";
import type { AddedCell } from "./cellEdits";

const writable = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

function valueXml({ value, formula }: Cell): readonly [type: string, content: string] {
  switch (typeof value) {
    case "number":
      return ["", `<v>${value}</v>`];
    case "boolean":
      return [' t="b"', `<v>${value ? 1 : 0}</v>`];
    case "string":
      return formula
        ? [' t="str"', textElement("v", value)]
        : [' t="inlineStr"', `<is>${textElement("t", value)}</is>`];
    default:
      return value === null ? ["", ""] : [' t="e"', `<v>${writable.test(value.error) ? value.error : "#VALUE!"}</v>`];
  }
}

/** @param styleOf The number of a format in the package, by that of the model. */
export function addedCell(cell: Cell, functions: FunctionNames, styleOf: (style: number) => number): AddedCell {
  const [type, value] = valueXml(cell);
  const style = cell.style === undefined ? "" : ` s="${styleOf(cell.style)}"`;
  const { formula } = cell;
  if (!formula) return { attributes: `${style}${type}`, content: value };
  const written = escaped(toFile(formula.text, functions));
  // In braces: what marks a formula as one that spills is a number in a part that the package may not have.
  const tag = formula.fills ? ` t="array" ref="${formula.range}"` : "";
  return { attributes: `${style}${type}`, content: `<f${tag}>${written}</f>${value}` };
}

export function addedSheetXml(
  { cells, columns, gridlines }: Sheet,
  main: string,
  functions: FunctionNames,
  styleOf: (style: number) => number,
): string {
  const rows = new Map<number, string>();
  for (const [place, cell] of [...cells].sort(([one], [other]) => one - other)) {
    const { attributes: given, content } = addedCell(cell, functions, styleOf);
    const address = cellAddress(columnOf(place), rowOf(place));
    rows.set(rowOf(place), `${rows.get(rowOf(place)) ?? ""}<c r="${address}"${given}>${content}</c>`);
  }
  const lines = [...rows].map(([row, line]) => `<row r="${row + 1}">${line}</row>`);
  return [
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${namespaces.relationships}"><dimension ref="${extentOf(cells)}"/>`,
    `<sheetViews><sheetView${attributes({ showGridLines: gridlines ? undefined : 0, workbookViewId: 0 })}/></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(columns, styleOf)}<sheetData>${lines.join("")}</sheetData>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  ].join("");
}
