/** A workbook of Excel's formats since 2007: .xlsx, .xlsm, .xltx, transitional and strict, by whatever program. */

import { toSystem1900 } from "../dates1904";
import type { FunctionNames } from "../formulaText/functionNames";
import { aboutName, isGuardSheet, pagesName } from "../formulaText/guard";
import { areasOf } from "../formulaText/references";
import { tablePlaces } from "../formulaText/structured";
import { frozenPart } from "../frozen/frozenPart";
import { restoreFrozen } from "../frozen/restoreFrozen";
import { healFromSnapshots, markSpilled, type SheetDraft, spreadPending } from "../healing";
import { type Cell, type CustomPart, ownPage, type Page, type Sheet, type Workbook } from "../model";
import { limits } from "../package/limits";
import type { Package } from "../package/openPackage";
import { FileRefusal } from "../refusal";
import type { Findings } from "../report";
import { texts } from "../texts";
import { decodeXml } from "../xml/decode";
import { scan } from "../xml/scan";
import { withoutBooleanFormats } from "./booleans";
import type { WrittenCell } from "./cells";
import { readChart, readDrawing } from "./charts";
import { type Theme, themeColours } from "./colours";
import { readCustomProperties } from "./customProperties";
import { type FormulaContext, plainForms, readCell } from "./formulas";
import { isPowerQuery, richKinds, tellLeftOut } from "./leftOut";
import { readLinks } from "./links";
import type { Looks } from "./looks";
import { soundMerges } from "./merges";
import { dynamicMetadata } from "./metadata";
import { isRangeName, readNames } from "./names";
import { readNotes } from "./notes";
import { type Relationship, relationshipsOf } from "./relationships";
import { readSheetPart, type SheetPart } from "./sheetPart";
import { readStyles, type Styles } from "./styles";
import { readTable } from "./tables";
import { sharedStrings } from "./text";
import { readWorkbookPart, type SheetEntry } from "./workbookPart";

type ReadPart<Answer> = (xml: string, part: string) => Answer;

interface Reading {
  readonly file: Package;
  readonly findings: Findings;
}

function xmlOf({ file }: Reading, part: string): string {
  return decodeXml(file.bytes(part));
}

/** A part that the workbook can do without: what is wrong with it is told. */
function optional<Answer>(reading: Reading, part: string | undefined, read: ReadPart<Answer>): Answer | undefined {
  if (part === undefined) return undefined;
  try {
    return read(xmlOf(reading, part), part);
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown;
    reading.findings.add("unreadable", part);
    return undefined;
  }
}

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
  const { names, lost, printAreas, repeatedRows } = readNames(
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
    lost,
    byLibreOffice: /LibreOffice/i.test(applicationOf(reading)),
    findings,
  };
  const cellsContext = {
    formOf: plainForms(context, names.length > 0 || lost.size > 0),
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
  const isOfCopy = ({ name }: { readonly name: string }) => isGuardSheet(name) || name === about;
  const own = read.filter((each) => !isOfCopy(each));
  if (own.length === 0) throw new FileRefusal(texts.noSheets);
  for (const each of read)
    if (isOfCopy(each)) findings.add(isGuardSheet(each.name) ? "guardSheets" : "aboutSheets", each.name);
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
    const own = { printAreas: printAreas.get(index) ?? [], tables: tables.get(entry.name) ?? [] };
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
    if (relationship && relationship.type !== "worksheet") findings.add("chartSheets", entry.name);
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

function printedOf({ page, pageBreaks }: Looks, isUsers: boolean): Pick<Sheet, "page" | "pageBreaks"> {
  const rows = [...pageBreaks.rows].sort((one, other) => one - other);
  const columns = [...pageBreaks.columns].sort((one, other) => one - other);
  const hasBreaks = isUsers && rows.length + columns.length > 0;
  return { ...pageOf(page, hasBreaks && columns.length > 0), ...(hasBreaks && { pageBreaks: { rows, columns } }) };
}

/** A sheet that says how a page is set up, and nothing of what stands below it, has nothing there. */
function pageOf(page: Page | undefined, isScaled: boolean): Pick<Sheet, "page"> {
  if (!page) return {};
  const { paper, footer = "", scale, ...rest } = page;
  const own = {
    ...rest,
    ...(isScaled && scale !== undefined && { scale }),
    ...(paper !== undefined && paper !== ownPage.paper && { paper }),
    ...(footer !== ownPage.footer && { footer }),
  };
  return Object.keys(own).length > 0 ? { page: own } : {};
}

function assembled(
  reading: Reading,
  entry: SheetEntry,
  part: string,
  looks: Looks,
  cells: Map<number, Cell>,
  { printAreas, tables }: Pick<Sheet, "printAreas" | "tables">,
): Sheet {
  const { findings } = reading;
  const relationships = relationshipsOf(reading.file, part);
  const ofType = (type: string) => relationships.filter((each) => each.type === type);
  const { sound, odd } = soundMerges(looks.merges);
  for (const range of odd) findings.add("badMerges", `${entry.name}!${range}`);
  const notes = ofType("comments").flatMap(({ target }) => optional(reading, target, readNotes) ?? []);
  for (const { at } of notes) findings.add("notes", `${entry.name}!${at}`);
  const { columns, rows, rowHeight, frozenRows, frozenColumns, gridlines, validations } = looks;
  return {
    name: entry.name,
    state: entry.state,
    cells,
    columns,
    rows,
    ...(rowHeight !== undefined && { rowHeight }),
    merges: sound,
    frozenRows,
    frozenColumns,
    gridlines,
    validations,
    conditionalFormats: looks.conditionalFormats,
    notes,
    links: readLinks(looks.links, relationships, entry.name, findings),
    printAreas,
    charts: ofType("drawing").flatMap(({ target }) => chartsOf(reading, target, entry.name)),
    tables,
  };
}

const tablesOf = (reading: Reading, part: string): Sheet["tables"] =>
  relationshipsOf(reading.file, part)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => optional(reading, target, readTable) ?? []);

function chartsOf(reading: Reading, drawing: string | undefined, sheet: string): Sheet["charts"] {
  const anchors = optional(reading, drawing, readDrawing) ?? [];
  const relationships = drawing === undefined ? [] : relationshipsOf(reading.file, drawing);
  return anchors.flatMap(({ chart, ...anchor }) => {
    const part = chart && relationships.find(({ id }) => id === chart)?.target;
    const read = part ? optional(reading, part, readChart) : undefined;
    if (!read) reading.findings.add(chart ? "charts" : "pictures", `${sheet}!${anchor.at}`);
    return read ? [{ ...read, ...anchor }] : [];
  });
}

/** Custom XML of ours, found by its namespace wherever it is related from; others are not ours to carry, and told. */
function customParts(reading: Reading): CustomPart[] {
  return reading.file.names
    .filter((name) => /^customXml\/[^/]+\.xml$/i.test(name) && !/itemProps\d*\.xml$/i.test(name))
    .flatMap((name) => {
      const part = optional(reading, name, (xml) => {
        scan(xml, name, { open: () => undefined });
        return { namespace: /<[^>?!]*\sxmlns(?::\w+)?="(urn:marketbook:[^"]*)"/.exec(xml)?.[1], xml };
      });
      if (part?.namespace) return [{ namespace: part.namespace, xml: part.xml }];
      if (part) reading.findings.add(isPowerQuery(part.xml) ? "connections" : "otherData", name);
      return [];
    });
}

/** Ours that the workbook's own add-in part lists, without their namespace: later ones than this program has, too. */
function listedFunctions(reading: Reading): string[] {
  return reading.file.names
    .filter((name) => /\/webextension\d*\.xml$/i.test(name))
    .flatMap((name) => optional(reading, name, (xml) => [...xml.matchAll(/_xldudf_MKT_([A-Z0-9_.]+)/g)]) ?? [])
    .map(([, name]) => name);
}

/** Ours that may stand without their namespace: only in a workbook that is of ours, and where nothing else has the name. */
function bareNames(
  reading: Reading,
  isOurs: boolean,
  { ours, builtIn }: FunctionNames,
  defined: ReadonlySet<string>,
): ReadonlySet<string> {
  const listed = listedFunctions(reading);
  const candidates = isOurs || listed.length > 0 ? [...ours, ...listed] : [];
  return new Set(candidates.filter((name) => !builtIn.has(name) && !defined.has(name)));
}

function textWithin(element: string): ReadPart<string> {
  return (xml, part) => {
    let found = "";
    scan(xml, part, {
      open: () => undefined,
      text(piece, ancestors) {
        if (ancestors.at(-1) === element) found += piece;
      },
    });
    return found;
  };
}

const propertiesOf = (reading: Reading, type: string): string | undefined =>
  relationshipsOf(reading.file, "").find((each) => each.type === type)?.target;

const applicationOf = (reading: Reading): string =>
  optional(reading, propertiesOf(reading, "extended-properties"), textWithin("Application")) ?? "";

const titleOf = (reading: Reading): string | undefined =>
  optional(reading, propertiesOf(reading, "core-properties"), textWithin("title"));
