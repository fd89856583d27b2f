/** Defined names in the order that Excel keeps, print areas among them. */
import { quotedSheetName } from "../../../cells/address";
import { fromFile } from "../../formulaText/fromFile";
import type { FunctionNames } from "../../formulaText/functionNames";
import { pagesName } from "../../formulaText/guard";
import { toFile } from "../../formulaText/toFile";
import type { Losses } from "../../losses";
import type { DefinedName, Sheet, Workbook } from "../../model";
import { isNameOfExcel } from "../nameForm";
import { attributes, escaped, isSayable } from "./xml";

interface Entry {
  readonly name: string;
  readonly sheet?: number;
  readonly hidden?: true;
  readonly text: string;
}

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2");

function printArea({ name, printAreas }: Sheet, sheet: number): Entry[] {
  if (printAreas.length === 0) return [];
  const text = printAreas.map((range) => `${quotedSheetName(name)}!${absolute(range)}`).join(",");
  return [{ name: "_xlnm.Print_Area", sheet, text }];
}

function printTitles({ name, repeatedRows }: Sheet, sheet: number): Entry[] {
  if (!repeatedRows) return [];
  const [first, last] = repeatedRows;
  return [{ name: "_xlnm.Print_Titles", sheet, text: `${quotedSheetName(name)}!$${first + 1}:$${last + 1}` }];
}

/** Excel knows the filter of a sheet by this name too, and LibreOffice by it alone. */
function filterName({ name, filter }: Sheet, sheet: number): Entry[] {
  if (!filter) return [];
  const text = `${quotedSheetName(name)}!${absolute(filter.range)}`;
  return [{ name: "_xlnm._FilterDatabase", sheet, hidden: true, text }];
}

function userPages({ name, pageBreaks }: Sheet, sheet: number): Entry[] {
  return pageBreaks ? [{ name: pagesName, sheet, hidden: true, text: `${quotedSheetName(name)}!$A$1` }] : [];
}

/** A file that names another file without bringing it along would not be opened. */
function isWritable({ name, formula }: DefinedName, text: string, functions: FunctionNames): boolean {
  const { external, structured } = fromFile(formula, functions);
  return isNameOfExcel(name) && !external && !structured && isSayable(text) && isSayable(name);
}

export function namesXml({ names, sheets }: Workbook, functions: FunctionNames, losses: Losses): string {
  const indexes = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const entries: Entry[] = [
    ...sheets.flatMap(printArea),
    ...sheets.flatMap(printTitles),
    ...sheets.flatMap(userPages),
    ...sheets.flatMap(filterName),
  ];
  const taken = new Set<string>();
  for (const each of names) {
    const sheet = each.sheet === undefined ? undefined : indexes.get(each.sheet.toLowerCase());
    const text = toFile(each.formula, functions);
    const key = `${sheet ?? ""} ${each.name.toLowerCase()}`;
    const isLost = each.sheet !== undefined && sheet === undefined;
    if (isLost || taken.has(key) || !isWritable(each, text, functions)) {
      losses.add("names", each.name);
      continue;
    }
    taken.add(key);
    entries.push({ name: each.name, sheet, text, ...(each.hidden && { hidden: true as const }) });
  }
  const order = ({ name, sheet }: Entry) => `${name.toLowerCase()} ${String(sheet ?? 0).padStart(4, "0")}`;
  const written = entries
    .sort((one, other) => (order(one) < order(other) ? -1 : 1))
    .map(({ name, sheet, hidden, text }) => {
      const given = attributes({ name, localSheetId: sheet, hidden });
      return `<definedName${given}>${escaped(text)}</definedName>`;
    });
  return written.length > 0 ? `<definedNames>${written.join("")}</definedNames>` : "";
}
