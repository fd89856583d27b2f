/** A workbook of Excel's formats since 2007: .xlsx, .xlsm, .xltx, transitional and strict, by whatever program. */

import { isAnnotationSheet } from "../annotations/annotationSheet";
import { toSystem1900 } from "../dates1904";
import type { FunctionNames } from "../formulaText/functionNames";
import { aboutName, isGuardSheet, pagesName } from "../formulaText/guard";
import { areasOf } from "../formulaText/references";
import { tablePlaces } from "../formulaText/structured";
import { frozenPart } from "../frozen/frozenPart";
import { restoreFrozen } from "../frozen/restoreFrozen";
import { healFromSnapshots, markSpilled, type SheetDraft, spreadPending } from "../healing";
import type { Cell, Workbook } from "../model";
import { limits } from "../package/limits";
import type { Package } from "../package/openPackage";
import { FileRefusal } from "../refusal";
import type { Findings } from "../report";
import { texts } from "../texts";
import { assembled, printedOf, tablesOf } from "./assembledSheet";
import { withoutBooleanFormats } from "./booleans";
import type { WrittenCell } from "./cells";
import { type Theme, themeColours } from "./colours";
import { readCustomProperties } from "./customProperties";
import { type FormulaContext, plainForms, readCell } from "./formulas";
import { richKinds, tellLeftOut } from "./leftOut";
import { dynamicMetadata } from "./metadata";
import { isRangeName, readNames } from "./names";
import { bareNames, customParts } from "./ownParts";
import { applicationOf, optional, propertiesOf, type Reading, titleOf, xmlOf } from "./packageParts";
import { type Relationship, relationshipsOf } from "./relationships";
import { readSheetPart, type SheetPart } from "./sheetPart";
import { readStyles, type Styles } from "./styles";
import { sharedStrings } from "./text";
import { readWorkbookPart, type SheetEntry } from "./workbookPart";

function workbookPartOf(file: Package): string {
  const told = relationshipsOf(file, "").find(({ type }) => type === "officeDocument")?.target;
  const part = told ?? file.find("xl/workbook.xml") ?? file.find("xl/workbook.bin");
  if (part === undefined) throw new FileRefusal(texts.noWorkbook);
  if (/\.bin$/i.test(part)) throw new FileRefusal(texts.binaryFormat);
  // A document or a presentation is a package of the same form.
  if (/^(?:word|ppt|visio)\//i.test(part)) throw new FileRefusal(texts.noWorkbook);
  return part;
}

export function readSpreadsheet(file: Package, functions: FunctionNames, findings: Findings): Workbook {
  const reading: Reading = { file, findings };
  const main = workbookPartOf(file);
  const book = readWorkbookPart(xmlOf(reading, main), main);
  const relationships = relationshipsOf(file, main);
  const partOf = (type: string) => relationships.find((each) => each.type === type)?.target;
  // Some programs find these two by their kind, and do not miss that the workbook names them nowhere.
  const besides = (type: string) => partOf(type) ?? file.find(`${main.replace(/[^/]*$/, "")}${type}.xml`);
  const theme: Theme = optional(reading, partOf("theme"), themeColours) ?? [];
  const styles: Styles = optional(reading, besides("styles"), (xml, part) => readStyles(xml, part, theme)) ?? {
    cells: [{}],
    differences: [],
  };
  const strings = besides("sharedStrings");
  const dynamic = optional(reading, partOf("sheetMetadata"), dynamicMetadata) ?? new Set<number>();
  tellLeftOut(file.names, findings);
  const rich = file.names.find((name) => /\/richData\/rdrichvaluestructure\.xml$/i.test(name));
  for (const kind of optional(reading, rich, richKinds) ?? []) findings.add("richValues", kind);
  for (const { name } of optional(reading, propertiesOf(reading, "custom-properties"), readCustomProperties) ?? [])
    findings.add("properties", name);
  const parts = customParts(reading);
  const entries = cellSheets(book.sheets, relationships, findings);
  const tables = new Map(entries.map(({ entry, part }) => [entry.name, tablesOf(reading, part)]));
  for (const [name, own] of tables) for (const { range } of own) findings.add("tables", `${name}!${range}`);
  const tablesNamed = tablePlaces([...tables].flatMap(([sheet, own]) => own.map((table) => ({ ...table, sheet }))));
  const { names, meanings, printAreas, repeatedRows } = readNames(
    book.names,
    book.sheets.map(({ name }) => name),
    functions,
    findings,
    tablesNamed,
  );
  const defined = new Set(names.map(({ name }) => name.toUpperCase()));
  const isOurs = parts.length > 0 || book.sheets.some(({ name }) => isGuardSheet(name));
  const context: FormulaContext = {
    functions,
    bare: bareNames(reading, isOurs, functions, defined),
    isDefined: (name) => defined.has(name),
    isRange: isRangeName(names),
    tables: tablesNamed,
    meanings,
    byLibreOffice: /LibreOffice/i.test(applicationOf(reading)),
    findings,
  };
  const cellsContext = {
    formOf: plainForms(context, meanings.scoped.all.length > 0),
    strings: strings === undefined ? [] : sharedStrings(xmlOf(reading, strings), strings),
    dynamic: (metadata: number) => dynamic.has(metadata),
    findings,
    counted: { cells: 0 },
    deadline: Date.now() + 1000 * limits.seconds,
  };
  const read = entries.map(({ entry, part }) => {
    const sheet = readSheetPart(
      xmlOf(reading, part),
      part,
      { ...cellsContext, sheet: entry.name },
      styles.differences,
      theme,
    );
    const { looks, isoDates } = sheet;
    return { entry, part, looks, isoDates, ...drafted(entry.name, sheet, context) };
  });
  if (book.date1904)
    for (const each of read) toSystem1900(each.cells, each.name, styles.cells, findings, each.isoDates);
  const about = sheetNamed(book.names.find(({ name }) => name.toUpperCase() === aboutName)?.text);
  const isOfCopy = ({ name }: { readonly name: string }) =>
    isGuardSheet(name) || isAnnotationSheet(name) || name === about;
  const own = read.filter((each) => !isOfCopy(each));
  if (own.length === 0) throw new FileRefusal(texts.noSheets);
  for (const { name } of read) {
    if (isGuardSheet(name)) findings.add("guardSheets", name);
    if (name === about) findings.add("aboutSheets", name);
  }
  const kept = read.find(({ name }) => isAnnotationSheet(name))?.cells;
  for (const { cells } of own) markSpilled(cells);
  healFromSnapshots(own, new Map(read.map(({ name, cells }) => [name.toLowerCase(), cells])), findings);
  spreadPending(own, findings);
  restoreFrozen(parts, book.names, own, findings);
  const sheets = own.map(({ entry, part, looks, cells }) => {
    if (entry.state !== "visible") findings.add("hiddenSheets", entry.name);
    for (const { finding, place } of looks.leftOut) findings.add(finding, `${entry.name}!${place}`);
    const index = book.sheets.indexOf(entry);
    // A copy of ours has breaks of the writer's, which it finds anew, where it does not say that they are a user's.
    const isUsers =
      about === undefined || book.names.some((each) => each.name === pagesName && each.sheetIndex === index);
    const repeated = repeatedRows.get(index);
    const own = { printAreas: printAreas.get(index) ?? [], tables: tables.get(entry.name) ?? [], kept };
    const sheet = assembled(reading, entry, part, looks, cells, own);
    return { ...sheet, ...printedOf(looks, isUsers), ...(repeated && { repeatedRows: repeated }) };
  });
  const active = own.findIndex(({ entry }) => entry === book.sheets[book.active]);
  const ownCells = own.map(({ cells }) => cells);
  const cellStyles = withoutBooleanFormats(ownCells, styles.cells);
  const title = titleOf(reading);
  return {
    ...(title && { title }),
    sheets,
    active: Math.max(0, active),
    names,
    styles: cellStyles,
    parts: parts.filter(({ namespace }) => namespace !== frozenPart.namespace),
    was1904: book.date1904,
    ...(book.recalculates && { recalculates: true }),
  };
}

/** The sheet of a reference such as 'About this copy'!$A$1. */
const sheetNamed = (reference = ""): string | undefined => areasOf(reference)[0]?.sheet;

interface EntryOfCells {
  readonly entry: SheetEntry;
  readonly part: string;
}

function cellSheets(
  entries: readonly SheetEntry[],
  relationships: readonly Relationship[],
  findings: Findings,
): EntryOfCells[] {
  if (entries.length > limits.sheets)
    throw new FileRefusal(texts.tooManySheets, { count: entries.length, most: limits.sheets });
  const found: EntryOfCells[] = [];
  for (const entry of entries) {
    const relationship = relationships.find(({ id }) => id === entry.relationship);
    // Excel lists modules of macros as sheets that lead nowhere.
    const isNoCells = entry.relationship === "" || (relationship && relationship.type !== "worksheet");
    if (isNoCells) findings.add("chartSheets", entry.name);
    else if (relationship?.target === undefined) throw new FileRefusal(texts.damagedPart, { part: entry.name });
    else found.push({ entry, part: relationship.target });
  }
  if (found.length === 0) throw new FileRefusal(texts.noSheets);
  return found;
}

/** In the same map: constants are as they were written, and a second map of millions of cells would not fit. */
function drafted(name: string, sheet: SheetPart, context: FormulaContext): SheetDraft {
  const cells: Map<number, Cell> = sheet.cells;
  const snapshots = new Map<number, string>();
  for (const place of sheet.unread) {
    const written = sheet.cells.get(place) as WrittenCell;
    if (!written.formula) continue;
    const read = readCell(written, name, place, context);
    if (read) cells.set(place, read.cell);
    else cells.delete(place);
    if (read?.snapshot !== undefined) snapshots.set(place, read.snapshot);
  }
  return { name, cells, snapshots };
}
