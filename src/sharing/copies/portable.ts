/**
 * A copy that shows the right numbers everywhere: formulas with our functions, or with Excel's newest, stand in a guard that
 * shows the number of the snapshot where they are not there. `formulaText/guard.ts` takes the guard off again.
 */
import { quotedSheetName } from "../../cells/address";
import type { Language } from "../../language/language";
import { isGuardName } from "../formulaText/guard";
import { probeOf } from "../formulaText/newerFunctions";
import { areasOf } from "../formulaText/references";
import { treeOf } from "../formulaText/tree";
import type { Losses } from "../losses";
import { type Cell, type CellFormula, emptySheet, placeOf, type Sheet, type Style, type Workbook } from "../model";
import { dayOf, filled } from "./about";
import { addressOf, bannerPlace, readAreas } from "./banner";
import { copyTexts } from "./copyTexts";
import { type InputRanges, inputsOf } from "./inputs";
import { type Need, needsOf } from "./needs";
import { withoutOurRules } from "./values";

const switches: Readonly<Record<Need, string>> = { live: "MKT_LIVE", modern: "MKT_MODERN" };

const switchSheet = "_mkt";
const snapshotName = (index: number): string => (index === 0 ? "_mkt_snapshot" : `_mkt_snapshot_${index + 1}`);

interface Guarded {
  readonly sheet: Sheet;
  readonly place: number;
  readonly formula: string;
  readonly need: Need;
}

function guardedFormula(
  { text, plain, fills, range }: CellFormula,
  need: Need,
  place: number,
  snapshot: string,
): CellFormula {
  const own = addressOf(place);
  const guard = (inside: string) => `=IF(${switches[need]},${inside.slice(1)},${snapshot}!${range ?? own})`;
  const guarded = { text: guard(text), ...(plain !== undefined && { plain: guard(plain) }) };
  return fills ? { ...guarded, fills, range: range ?? own } : guarded;
}

/** A result without any letter would come back as 0 from another sheet. */
const kept = ({ value }: Cell): Cell => (value === "" ? { value, formula: { text: '=""' } } : { value });

/** Of a sheet: what its guards show instead, and its inputs as they were. */
function snapshotOf(sheet: Sheet, guarded: ReadonlySet<number>, inputs: readonly string[], name: string): Sheet {
  const cells = new Map<number, Cell>();
  const keep = (place: number) => {
    const cell = sheet.cells.get(place);
    if (cell && cell.value !== null) cells.set(place, kept(cell));
  };
  for (const place of guarded) {
    keep(place);
    for (const member of placesOf(sheet.cells.get(place)?.formula?.range ?? "")) keep(member);
  }
  for (const range of inputs) for (const place of placesOf(range)) keep(place);
  return { ...emptySheet, name, state: "veryHidden", cells };
}

function placesOf(range: string): number[] {
  const places: number[] = [];
  for (const { top, bottom, left, right } of areasOf(range))
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) places.push(placeOf(row, column));
  return places;
}

/** Long formulas are slow to write and to read; Excel opens none beyond 8,192 characters. */
const longestComparison = 4_000;

/** Formulas that say whether an input is another one than in the snapshot; a blank is not 0, and an error is a change. */
function comparisons(inputs: InputRanges, nameOf: (sheet: Sheet) => string): string[] {
  const terms = [...inputs].flatMap(([sheet, ranges]) =>
    ranges.map((range) => {
      const [here, before] = [`${quotedSheetName(sheet.name)}!${range}`, `${nameOf(sheet)}!${range}`];
      return `SUMPRODUCT((${here}<>${before})+(ISBLANK(${here})<>ISBLANK(${before})))`;
    }),
  );
  const formulas: string[] = [];
  for (const term of terms) {
    const last = formulas.at(-1);
    if (last !== undefined && last.length + term.length < longestComparison)
      formulas[formulas.length - 1] = `${last}+${term}`;
    else formulas.push(term);
  }
  return formulas.map((sum) => `=IFERROR(${sum},1)>0`);
}

function switchesSheet(probe: string, compared: readonly string[], saved: string, language: Language): Sheet {
  const cells = new Map<number, Cell>();
  const put = (row: number, label: string, cell: Cell) => {
    cells.set(placeOf(row, 0), { value: label });
    cells.set(placeOf(row, 1), cell);
  };
  const asked = (text: string, row: number): CellFormula => ({ text, fills: "dynamic", range: `B${row + 1}` });
  const first = 4;
  const last = first + compared.length;
  const changed = compared.length === 0 ? "=FALSE" : `=OR(B${first + 1}:B${last})`;
  put(0, copyTexts.live[language], { value: false, formula: asked("=NOT(ISERROR(MKT.VERSION()))", 0) });
  put(1, copyTexts.modern[language], { value: true, formula: asked(`=NOT(ISERROR(${probe}))`, 1) });
  put(2, copyTexts.changed[language], { value: false, formula: { text: changed } });
  put(3, copyTexts.savedOn[language], { value: saved });
  for (const [index, text] of compared.entries())
    put(first + index, copyTexts.changed[language], { value: false, formula: asked(text, first + index) });
  return { ...emptySheet, name: switchSheet, state: "veryHidden", cells };
}

export interface Snapshot {
  readonly language: Language;
  /** ISO 8601 in UTC. */
  readonly saved: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function bannerCell(need: Need, { language, saved }: Snapshot, style: number): Cell {
  const day = dayOf(saved);
  const shown = filled(copyTexts.banner, language, { day });
  const changed = filled(copyTexts.bannerChanged, language, { day });
  const text = `=IF(${switches[need]},"",IF(MKT_CHANGED,${quoted(changed)},${quoted(shown)}))`;
  return { value: need === "live" ? shown : "", formula: { text }, style };
}

/** @param whole Its frozen formulas stand beside the cells (`frozen/keepFrozen.ts`): a program without their functions would lose the numbers. */
export function asPortable(whole: Workbook, snapshot: Snapshot, losses: Losses): Workbook {
  const workbook = withoutOurRules(whole, losses);
  const needs = needsOf(workbook);
  const guarded: Guarded[] = workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([place, { formula }]) => {
      const need = formula && !formula.frozen ? needs.of(formula.text) : undefined;
      return formula && need && treeOf(formula.text.slice(1)) ? [{ sheet, place, formula: formula.text, need }] : [];
    }),
  );
  const inputs = inputsOf(workbook, guarded);
  const indexes = new Map(workbook.sheets.map((sheet, index) => [sheet, index]));
  const nameOf = (sheet: Sheet) => snapshotName(indexes.get(sheet) as number);
  const banner: Style = { ...workbook.styles[0], italic: true, colour: "#C50F1F" };
  const read = readAreas(workbook);

  const sheets = workbook.sheets.map((sheet) => {
    const own = guarded.filter((each) => each.sheet === sheet);
    const cells = new Map(sheet.cells);
    for (const { place, need } of own) {
      const cell = sheet.cells.get(place) as Cell;
      const formula = guardedFormula(cell.formula as CellFormula, need, place, nameOf(sheet));
      cells.set(place, { ...cell, formula });
    }
    if (own.length > 0) {
      const place = bannerPlace(sheet, workbook.styles, read.get(sheet.name.toLowerCase()) ?? []);
      const need = own.some((each) => each.need === "live") ? "live" : "modern";
      if (place === undefined) losses.add("banners", sheet.name);
      else cells.set(place, bannerCell(need, snapshot, workbook.styles.length));
    }
    return { ...sheet, cells };
  });

  const snapshots = workbook.sheets.flatMap((sheet) => {
    const places = new Set(guarded.filter((each) => each.sheet === sheet).map(({ place }) => place));
    const kept = snapshotOf(sheet, places, inputs.get(sheet) ?? [], nameOf(sheet));
    const isRead = (inputs.get(sheet) ?? []).length > 0;
    return kept.cells.size > 0 || isRead ? [kept] : [];
  });
  const compared = comparisons(inputs, nameOf);
  const { language, saved } = snapshot;
  const names = ["LIVE", "MODERN", "CHANGED", "SAVED"].map((name, index) => ({
    name: `MKT_${name}`,
    formula: `=${switchSheet}!$B$${index + 1}`,
  }));
  return {
    ...workbook,
    sheets: [...sheets, ...snapshots, switchesSheet(probeOf(needs.newer()), compared, dayOf(saved), language)],
    names: [...workbook.names.filter(({ name }) => !isGuardName(name)), ...names],
    styles: [...workbook.styles, banner],
  };
}
