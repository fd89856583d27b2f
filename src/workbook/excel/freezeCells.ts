/**
 * Freezing and thawing in Excel: values in the cells, formulas in a custom XML part, hidden names for the cells that they filled and
 * for those of which they speak, as in files (`sharing/frozen/frozenPart.ts`). Everything that changes is sent with one sync.
 */
import { cellAddress, quotedSheetName } from "../../cells/address";
import type { Text } from "../../language/language";
import { filled, Told } from "../../language/told";
import { areasOf } from "../../sharing/formulaText/references";
import { areSameValues, type FrozenEntry, isFrozenName, numberingAfter } from "../../sharing/frozen/frozenPart";
import { referencesOf } from "../../sharing/frozen/keepFrozen";
import { placedArea, presentText } from "../../sharing/frozen/restoreFrozen";
import { type FreezeOutcome, type FrozenHere, holdable, type LeftAsIs, longestFrozen, whyLeft } from "../freezing";
import type { DataScope } from "../port";
import { type ReadingFormula, spillKey, spillReaders } from "../spillReaders";
import { supports } from "./features";
import { frozenKept } from "./frozenCells";
import { inScope, type Rectangle } from "./scope";

type Value = string | number | boolean;

const noParts: Text = {
  en: "This Excel cannot keep formulas beside the cells (it lacks ExcelApi 1.12): nothing was frozen.",
  tw: "此版本的 Excel 無法在儲存格旁保存公式（缺少 ExcelApi 1.12）：未凍結任何公式。",
  cn: "此版本的 Excel 无法在单元格旁保存公式（缺少 ExcelApi 1.12）：未冻结任何公式。",
};

interface Formula extends Rectangle {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly values: readonly (readonly Value[])[];
}

interface SheetRead {
  readonly name: string;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");

async function readSheets(context: Excel.RequestContext): Promise<SheetRead[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject().load("columnIndex,rowIndex,formulas"),
  }));
  await context.sync();
  return used.map(({ name, range }) => ({
    name,
    formulas: range.isNullObject
      ? []
      : range.formulas.flatMap((line, row) =>
          line.flatMap((text, column) =>
            isFormula(text) ? [{ row: range.rowIndex + row, column: range.columnIndex + column, text }] : [],
          ),
        ),
  }));
}

/** With what each formula fills; Excel says that only cell by cell. */
async function withSpills(context: Excel.RequestContext, sheets: readonly SheetRead[]): Promise<Formula[]> {
  const asked = sheets.flatMap(({ name, formulas }) =>
    formulas.map((formula) => {
      const cell = context.workbook.worksheets.getItem(name).getCell(formula.row, formula.column).load("values");
      const spill = cell.getSpillingToRangeOrNullObject().load("values,rowCount,columnCount");
      return { name, formula, cell, spill };
    }),
  );
  await context.sync();
  return asked.map(({ name, formula: { row, column, text }, cell, spill }) => {
    const [rows, columns] = spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
    const values = (spill.isNullObject ? cell.values : spill.values) as Value[][];
    return {
      sheet: name,
      row,
      column,
      text,
      values,
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    };
  });
}

const isError = (value: Value): value is string =>
  typeof value === "string" && /^#(?:N\/A|[A-Z0-9/_]+[!?])$/.test(value);

const filledValues = (values: readonly (readonly Value[])[]) =>
  values.flat().flatMap((value) => (value === "" ? [] : [isError(value) ? ([value] as const) : value]));

function whyNot({ text, values }: Formula): Text | undefined {
  if (text.length > longestFrozen) return whyLeft.tooLong;
  const error = values.flat().find((value) => isError(value) && !holdable.has(value));
  return error === undefined ? undefined : filled(whyLeft.error, { code: String(error) });
}

/** Text that Excel would take for something else gets the mark that keeps it text. */
const typedValue = (value: Value): Value =>
  typeof value !== "string" || isError(value) || /^\p{L}[^\d]*$/u.test(value) ? value : `'${value}`;

const addressOf = ({ sheet, row, column }: Pick<Formula, "sheet" | "row" | "column">): string =>
  `${quotedSheetName(sheet)}!${cellAddress(column, row)}`;

function* staying(sheets: readonly SheetRead[], going: ReadonlySet<string>): Generator<ReadingFormula> {
  for (const { name, formulas } of sheets)
    for (const { row, column, text } of formulas) {
      const at = addressOf({ sheet: name, row, column });
      if (!going.has(at)) yield { formula: text, sheet: name, at };
    }
}

export async function freezeCells(context: Excel.RequestContext, scope: DataScope): Promise<FreezeOutcome> {
  if (!supports("1.12")) throw new Told(noParts);
  const isWithin = await inScope(context, scope);
  const names = context.workbook.names.load("items/name,items/formula");
  const sheets = await readSheets(context);
  const kept = await frozenKept(context);
  const left: LeftAsIs[] = [];
  const going = new Map<string, Formula>();
  for (const each of await withSpills(context, sheets)) {
    if (!isWithin(each.sheet, each)) continue;
    const why = whyNot(each);
    if (why) left.push({ cell: addressOf(each), why });
    else going.set(addressOf(each), each);
  }
  const named = names.items.map(({ name, formula }) => ({ formula: String(formula), sheet: "", at: name }));
  for (let before = -1; before !== going.size; ) {
    before = going.size;
    const readers = spillReaders([...staying(sheets, new Set(going.keys())), ...named]);
    for (const [at, each] of [...going]) {
      const reader = readers.get(spillKey(each.sheet, each.row, each.column));
      if (reader === undefined) continue;
      going.delete(at);
      left.push({ cell: at, why: filled(whyLeft.spillRead, { reader }) });
    }
  }
  if (going.size === 0) return { count: 0, left };

  const since = new Date().toISOString();
  const numbering = numberingAfter(names.items.map(({ name }) => name));
  const anchored = new Set<string>();
  const rangeOf = (area: string) => {
    const place = placedArea(area);
    return place && context.workbook.worksheets.getItem(place.sheet).getRange(area.slice(area.lastIndexOf("!") + 1));
  };
  const anchor = (name: string, range: Excel.Range | undefined) => {
    if (!range || anchored.has(name)) return;
    anchored.add(name);
    context.workbook.names.add(name, range).visible = false;
  };
  const entries = [...going.values()].map((each): FrozenEntry => {
    const { sheet, text, values } = each;
    const references = referencesOf(text, sheet).map((area) => [numbering.reference(area), area] as const);
    const spills = each.bottom > each.top || each.right > each.left;
    const fills = spills ? { fills: "dynamic" as const } : {};
    return { anchor: numbering.anchor(), text, since, ...fills, values: filledValues(values), references };
  });
  // Before the cells lose their formulas these are kept.
  kept.save([...kept.entries, ...entries]);
  for (const [index, each] of [...going.values()].entries()) {
    const worksheet = context.workbook.worksheets.getItem(each.sheet);
    const [rows, columns] = [each.bottom - each.top + 1, each.right - each.left + 1];
    const range = worksheet.getRangeByIndexes(each.top, each.left, rows, columns);
    anchor(entries[index].anchor, range);
    for (const [reference, area] of entries[index].references) anchor(reference, rangeOf(area));
    // The corner alone first: Excel refuses to change a part of what spills.
    worksheet.getCell(each.row, each.column).values = [[typedValue(each.values[0][0])]];
    if (rows * columns > 1) range.values = each.values.map((line) => line.map(typedValue));
  }
  await context.sync();
  return { count: entries.length, left };
}

interface Found {
  readonly entry: FrozenEntry;
  readonly area: ReturnType<typeof placedArea>;
}

function placed(names: readonly Excel.NamedItem[], entries: readonly FrozenEntry[]) {
  const leads = new Map(names.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  const reached = (name: string) => placedArea(leads.get(name.toLowerCase()));
  return { found: entries.map((entry): Found => ({ entry, area: reached(entry.anchor) })), reached };
}

export async function thawCells(context: Excel.RequestContext, scope: DataScope): Promise<FreezeOutcome> {
  const isWithin = await inScope(context, scope);
  const names = context.workbook.names.load("items/name,items/formula");
  const kept = await frozenKept(context);
  const { found, reached } = placed(names.items, kept.entries);
  const left: LeftAsIs[] = [];
  const wanted = found.flatMap(({ entry, area }) => {
    if (!area) {
      left.push({ cell: entry.anchor, why: filled(whyLeft.gone, { formula: entry.text }) });
      return [];
    }
    if (!isWithin(area.sheet, area)) return [];
    const range = context.workbook.worksheets
      .getItem(area.sheet)
      .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
      .load("values,formulas");
    return [{ entry, area, range }];
  });
  await context.sync();
  const thawed = new Set<FrozenEntry>();
  for (const { entry, area, range } of wanted) {
    const cell = addressOf({ sheet: area.sheet, row: area.top, column: area.left });
    const isWritten = range.formulas.flat().some(isFormula);
    if (isWritten || !areSameValues(filledValues(range.values as Value[][]), entry.values)) {
      left.push({ cell, why: filled(whyLeft.changed, { formula: entry.text }) });
      continue;
    }
    if (entry.since === undefined) {
      left.push({ cell, why: filled(whyLeft.foreign, { formula: entry.text }) });
      continue;
    }
    thawed.add(entry);
    range.clear("Contents" as Excel.ClearApplyTo);
    // From the grid: Excel itself gives a formula's format to its cell when the formula is entered.
    for (const place of Object.keys(entry.formats ?? {}).map(Number)) {
      const columns = area.right - area.left + 1;
      range.getCell(Math.floor(place / columns), place % columns).numberFormat = [["General"]];
    }
    range.getCell(0, 0).formulas = [[presentText(entry, area.sheet, reached)]];
  }
  if (thawed.size === 0) return { count: 0, left };
  const staying = kept.entries.filter((entry) => !thawed.has(entry));
  const namesOf = ({ anchor, references }: FrozenEntry) => [anchor, ...references.map(([name]) => name)];
  const needed = new Set(staying.flatMap(namesOf));
  for (const name of new Set([...thawed].flatMap(namesOf)))
    if (isFrozenName(name) && !needed.has(name)) context.workbook.names.getItemOrNullObject(name).delete();
  kept.save(staying);
  await context.sync();
  return { count: thawed.size, left };
}

/** What the cell says about the formula that is frozen in it. */
export async function frozenAt(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<FrozenHere | undefined> {
  if (!supports("1.12")) return undefined;
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  if (!names.items.some(({ name }) => isFrozenName(name))) return undefined;
  const [place] = areasOf(address);
  const { found, reached } = placed(names.items, (await frozenKept(context)).entries);
  const here = found.find(
    ({ area }) =>
      area?.sheet.toLowerCase() === sheet.toLowerCase() &&
      place !== undefined &&
      area.top <= place.top &&
      place.top <= area.bottom &&
      area.left <= place.left &&
      place.left <= area.right,
  );
  if (!here?.area) return undefined;
  const { since } = here.entry;
  return { formula: presentText(here.entry, here.area.sheet, reached), ...(since && { since }) };
}
