/** Freezing and thawing in the grid: one step of undo each. */
import { cellAddress, quotedSheetName } from "../../cells/address";
import { CellError } from "../../cells/cell";
import { cellOf } from "../../engine/cellOf";
import { arrivals } from "../../engine/functions/arrivals";
import type { CellPosition, Model } from "../../engine/library/library";
import { typedFormula } from "../../engine/library/typedFormula";
import type { NamesFormulas } from "../../engine/names/namedFormulas";
import { calculated } from "../../engine/recalculation/calculating";
import type { Text } from "../../language/language";
import { filled, Told } from "../../language/told";
import { type FreezeOutcome, holdable, type LeftAsIs, longestFrozen, stillComing, whyLeft } from "../freezing";
import type { DataScope } from "../port";
import { type ReadingFormula, spillKey, spillReaders } from "../spillReaders";
import { carriedOf } from "./carried";
import { contentOfValue } from "./opening/contents";
import { type CellWrite, writeCells } from "./writeCells";

interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Formula {
  readonly position: CellPosition;
  readonly text: string;
  /** What it fills. */
  readonly zone: Zone;
}

const overlaps = (one: Zone, other: Zone): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

function within({ getters }: Model, scope: DataScope): (sheetId: string, zone: Zone) => boolean {
  if (scope === "workbook") return () => true;
  const active = getters.getActiveSheetId();
  if (scope === "sheet") return (sheetId) => sheetId === active;
  const zones = getters.getSelectedZones();
  return (sheetId, zone) => sheetId === active && zones.some((selected) => overlaps(selected, zone));
}

function addressOf({ getters }: Model, { sheetId, col, row }: CellPosition): string {
  return `${quotedSheetName(getters.getSheetName(sheetId))}!${cellAddress(col, row)}`;
}

function formulasOf(model: Model): Formula[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const position = getters.getCellPosition(cell.id);
      const { col, row } = position;
      const zone = getters.getSpreadZone(position) ?? { top: row, bottom: row, left: col, right: col };
      return [{ position, text: cell.compiledFormula.toFormulaString(getters), zone }];
    }),
  );
}

function* placesIn(sheetId: string, { top, bottom, left, right }: Zone): Generator<CellPosition> {
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) yield { sheetId, col, row };
}

/** Reading formulas that stay, names among them. */
function* staying(model: Model, formulas: readonly Formula[], going: ReadonlySet<Formula>): Generator<ReadingFormula> {
  const { getters } = model;
  for (const each of formulas)
    if (!going.has(each)) {
      const { position, text } = each;
      yield { formula: text, sheet: getters.getSheetName(position.sheetId), at: addressOf(model, position) };
    }
  for (const [name, formula] of (getters as unknown as NamesFormulas).getNamedFormulas())
    yield { formula, sheet: "", at: name };
}

/** The cells as they are to be written, or why not. */
function frozenCells(
  model: Model,
  { position, text, zone }: Formula,
  since: string,
): { readonly writes: readonly CellWrite[] } | { readonly why: Text } {
  const { getters } = model;
  if (text.length > longestFrozen) return { why: whyLeft.tooLong };
  const writes: CellWrite[] = [];
  const formats: Record<number, string> = {};
  for (const place of placesIn(position.sheetId, zone)) {
    const evaluated = getters.getEvaluatedCell(place);
    const value = cellOf(evaluated.value);
    if (evaluated.type === "error" && (!(value instanceof CellError) || !holdable.has(value.code)))
      return { why: filled(whyLeft.error, { code: String(evaluated.value) }) };
    const content = contentOfValue(value instanceof CellError ? { error: value.code } : value) ?? "";
    if (content.startsWith("=")) return { why: whyLeft.odd };
    const format = getters.getCell(place)?.format === undefined ? evaluated.format : undefined;
    if (format) formats[writes.length] = format;
    writes.push({ ...place, content, ...(format && { format }) });
  }
  const [first, ...others] = writes;
  const [rows, columns] = [zone.bottom - zone.top + 1, zone.right - zone.left + 1];
  const fills = rows * columns > 1 ? { fills: "dynamic" as const } : {};
  // The corner last: what is frozen is looked at when all cells have their values.
  const given = Object.keys(formats).length > 0 ? { formats } : {};
  return { writes: [...others, { ...first, frozen: { text, since, rows, columns, ...fills, ...given } }] };
}

export async function freeze(model: Model, scope: DataScope): Promise<FreezeOutcome> {
  await calculated(model);
  if (arrivals()) throw new Told(stillComing);
  const { getters } = model;
  const since = new Date().toISOString();
  const isWithin = within(model, scope);
  const formulas = formulasOf(model);
  const left: LeftAsIs[] = [];
  const going = new Map<Formula, readonly CellWrite[]>();
  for (const each of formulas) {
    if (!isWithin(each.position.sheetId, each.zone)) continue;
    const made = frozenCells(model, each, since);
    if ("writes" in made) going.set(each, made.writes);
    else left.push({ cell: addressOf(model, each.position), why: made.why });
  }
  // One that stays because of this may itself read another one's spill.
  for (let before = -1; before !== going.size; ) {
    before = going.size;
    const readers = spillReaders(staying(model, formulas, new Set(going.keys())));
    for (const each of [...going.keys()]) {
      const { sheetId, row, col } = each.position;
      const reader = readers.get(spillKey(getters.getSheetName(sheetId), row, col));
      if (reader === undefined) continue;
      going.delete(each);
      left.push({ cell: addressOf(model, each.position), why: filled(whyLeft.spillRead, { reader }) });
    }
  }
  writeCells(model, [...going.values()].flat());
  await calculated(model);
  return { count: going.size, left };
}

export async function thaw(model: Model, scope: DataScope): Promise<FreezeOutcome> {
  await calculated(model);
  const isWithin = within(model, scope);
  const left: LeftAsIs[] = [];
  const writes: CellWrite[] = [];
  let count = 0;
  for (const { sheetId, zone, text, since, holds, formats = {} } of carriedOf(model).getFrozenCells()) {
    if (!isWithin(sheetId, zone)) continue;
    const corner = { sheetId, col: zone.left, row: zone.top };
    const leave = (why: Text) => left.push({ cell: addressOf(model, corner), why: filled(why, { formula: text }) });
    if (!holds) {
      leave(whyLeft.changed);
      continue;
    }
    if (since === undefined) {
      leave(whyLeft.foreign);
      continue;
    }
    count++;
    for (const [index, place] of [...placesIn(sheetId, zone)].entries()) {
      // What the formula gives its cells by itself; a format that the user chose since stays.
      const isGiven = formats[index] !== undefined && model.getters.getCell(place)?.format === formats[index];
      writes.push({ ...place, content: "", ...(isGiven && { format: "" }) });
    }
    writes.push({ ...corner, content: typedFormula(text), frozen: null });
  }
  writeCells(model, writes);
  await calculated(model);
  return { count, left };
}
