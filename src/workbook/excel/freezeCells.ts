/**
 * Freezing and thawing in Excel: values in the cells, formulas in a custom XML part, hidden names for the cells that they filled and
 * for those of which they speak, as in files (`sharing/frozen/frozenPart.ts`). Everything that changes is sent with one sync.
 */
import { cellAddress, quotedSheetName } from "../../cells/address";
import type { Text } from "../../language/language";
import { filled, Told } from "../../language/told";
import { areasOf } from "../../sharing/formulaText/references";
import {
  areSameValues,
  type FrozenEntry,
  isFrozenName,
  type KeptValue,
  numberingAfter,
} from "../../sharing/frozen/frozenPart";
import { referencesOf } from "../../sharing/frozen/keepFrozen";
import { placedArea, presentText } from "../../sharing/frozen/restoreFrozen";
import { type FreezeOutcome, type FrozenHere, holdable, type LeftAsIs, longestFrozen, whyLeft } from "../freezing";
import type { DataScope } from "../port";
import { type ReadingFormula, spillKey, spillReaders } from "../spillReaders";
import { supports } from "./features";
import { frozenKept } from "./frozenCells";
import { inScope } from "./scope";
import { type Formula, isFormula, readSheets, type SheetRead, type Value, withSpills } from "./sheetFormulas";

const noParts: Text = {
  en: "This Excel cannot keep formulas beside the cells (it lacks ExcelApi 1.12): nothing was frozen.",
  tw: "此版本的 Excel 無法在儲存格旁保存公式（缺少 ExcelApi 1.12）：未凍結任何公式。",
  cn: "此版本的 Excel 无法在单元格旁保存公式（缺少 ExcelApi 1.12）：未冻结任何公式。",
};

/** As `FrozenEntry` keeps what cells held. */
const filledValues = (values: readonly (readonly Value[])[], errors: readonly (readonly boolean[])[]): KeptValue[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column) => (value === "" ? [] : [errors[row]?.[column] ? ([String(value)] as const) : value])),
  );

const errorsIn = ({ values, errors }: Formula): string[] =>
  values.flatMap((line, row) => line.flatMap((value, column) => (errors[row]?.[column] ? [String(value)] : [])));

/** Texts that a cell takes for an error, whatever mark stands before them, when they are written. */
const likeError = /^#(?:N\/A|[A-Z0-9/_]+[!?])$/;

function whyNot(formula: Formula): Text | undefined {
  const { text, values, errors, isProtected, isInBraces } = formula;
  if (isProtected) return whyLeft.protected;
  if (isInBraces) return whyLeft.braces;
  if (text.length > longestFrozen) return whyLeft.tooLong;
  const error = errorsIn(formula).find((code) => !holdable.has(code));
  if (error !== undefined) return filled(whyLeft.error, { code: error });
  const isOdd = values.some((line, row) =>
    line.some((value, column) => typeof value === "string" && likeError.test(value) && !errors[row]?.[column]),
  );
  return isOdd ? whyLeft.odd : undefined;
}

/** Words stay words, but for those that Excel takes for a truth value. */
const plainWords = /^(?!(?:true|false)$)\p{L}[^\d]*$/iu;

/** Text that Excel would take for something else gets the mark that keeps it text. */
const typedValue = (value: Value): Value =>
  typeof value !== "string" || likeError.test(value) || plainWords.test(value) ? value : `'${value}`;

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
    return { anchor: numbering.anchor(), text, since, ...fills, values: filledValues(values, each.errors), references };
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

const heldIn = ({ values, valueTypes }: Excel.Range): KeptValue[] =>
  filledValues(
    values as Value[][],
    valueTypes.map((line) => line.map((type) => type === "Error")),
  );

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
  // Without parts nothing was ever frozen here.
  if (!supports("1.5")) return { count: 0, left: [] };
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
      .load("values,valueTypes,formulas");
    const { protection } = context.workbook.worksheets.getItem(area.sheet).load("protection/protected");
    return [{ entry, area, range, protection }];
  });
  await context.sync();
  const thawed = new Set<FrozenEntry>();
  for (const { entry, area, range, protection } of wanted) {
    const cell = addressOf({ sheet: area.sheet, row: area.top, column: area.left });
    if (protection.protected) {
      left.push({ cell, why: whyLeft.protected });
      continue;
    }
    const isWritten = range.formulas.flat().some(isFormula);
    if (isWritten || !areSameValues(heldIn(range), entry.values)) {
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
  const going = new Set([...thawed].flatMap(namesOf).filter((name) => isFrozenName(name) && !needed.has(name)));
  for (const item of names.items) if (going.has(item.name)) item.delete();
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
