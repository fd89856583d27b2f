/** Unit and scale of a column: by its cells, by what stands at it, and by what stands above the table. */
import type { Text } from "../../language/language";
import { filled } from "../../language/told";
import { scaleAt } from "../numbers/forms";
import { type Fault, quoted } from "../refusal";
import type { Label, RawColumn, Told } from "../table/block";
import { textOf } from "../table/kinds";
import { columnTexts } from "../texts";
import { measureOfCode } from "../units/codes";
import { readHeading, standsApart } from "../units/headings";
import { type Country, currencyOf, type Measure, unitOf } from "../units/unitOf";
import type { Cell } from "./cell";
import type { Known } from "./known";

export interface Measured {
  readonly unit?: string | undefined;
  readonly scale?: number | undefined;
  readonly hasOwnUnit: boolean;
}

/** A contradiction is a fault. */
export function measureOf(
  cells: readonly Cell[],
  column: RawColumn,
  { country, told, isFlagged, mark }: Known,
): Measured | { readonly fault: Fault } {
  const at = ({ index }: Cell) => ({ text: textOf(column.cell(index)), line: column.place(index).line });
  const fault = (
    text: Text,
    one: Cell,
    other: Cell = one,
    more: Record<string, string> = {},
  ): { readonly fault: Fault } => ({
    fault: {
      ...column.place(other.index),
      text: filled(text, {
        one: quoted(at(one).text),
        oneLine: at(one).line,
        other: quoted(at(other).text),
        otherLine: at(other).line,
        ...more,
      }),
    },
  });
  // In a file with flags bp is one of them, elsewhere basis points.
  const lettered = cells.find(({ form }) => form.flag === "b");
  if (lettered && !isFlagged) return fault(columnTexts.letter, lettered);
  const pence = cells.find(({ form }) => isPence(form));
  const bare = pence && cells.find(({ form, value }) => !isPence(form) && form.unit === undefined && value !== 0);
  if (pence && (bare || isFlagged)) return fault(columnTexts.penceOrFlag, pence, bare);
  const unitIn = ({ form }: Cell) => (isFlagged && form.flag === "bp" ? undefined : form.unit);
  const carried = cells.find((cell) => unitIn(cell) !== undefined);
  const unit = carried && unitIn(carried);
  const isRate = unit === "percent" || unit === "bp" || unit === "per mille";
  const other =
    carried &&
    cells.find((cell) => unitIn(cell) !== unit && (unitIn(cell) !== undefined || (isRate && cell.value !== 0)));
  if (carried && other)
    return fault(unitIn(other) === undefined ? columnTexts.percentMixed : columnTexts.unitsMixed, carried, other);
  // Beside decimal commas a billion has nine zeros or twelve.
  const long = mark === "comma" ? cells.find((cell) => /\d\s*(?:b|tr)illions?\b/i.test(at(cell).text)) : undefined;
  if (long) return fault(columnTexts.longScale, long);
  const sized = cells.find(({ form }) => form.factor !== 1);
  const doubled = sized && cells.find((cell) => /\dMM\b|\d MM\b/.test(at(cell).text));
  const single = doubled && cells.find((cell) => /\d ?M$/.test(at(cell).text));
  if (doubled && single) return fault(columnTexts.thousandOrMillion, doubled, single);
  const unsized = sized && cells.find(({ form, value }) => form.factor === 1 && !Number.isInteger(value));
  if (sized && unsized) return fault(columnTexts.scaleMixed, sized, unsized);
  const said = saidOf(column.label, country);
  const around = said.measure ? undefined : fromTold(told, column.label.heading, country);
  // $391,035 under "Millions of US $": the sign is that of the cells, the size is told above.
  const isSameMoney = unit !== undefined && (around?.unit === "" || around?.unit === currencyOf(unit, country));
  const own = said.measure ?? (carried && !isSameMoney ? undefined : around);
  const scale = said.scale ?? own?.scale;
  if (sized && scale !== undefined && scale !== 1)
    return fault(columnTexts.scaleTwice, sized, sized, { scale: String(scale) });
  const shown = shownScale(cells, scale);
  if ("mixed" in shown) return fault(columnTexts.sizesMixed, ...shown.mixed);
  if ("twice" in shown) return fault(columnTexts.scaleTwice, shown.twice, shown.twice, { scale: String(scale) });
  const ofCells = unit === undefined ? undefined : isRate ? unit : currencyOf(unit, country);
  return {
    unit: ofCells || own?.unit || undefined,
    scale: sized || isRate ? 1 : (shown.scale ?? (isCertain(ofCells || own?.unit) ? 1 : undefined)),
    hasOwnUnit: said.measure !== undefined || isRate,
  };
}

const isPence = ({ unit, flag }: Cell["form"]): boolean => unit === "GBp" && flag === "p";

/**
 * How many units a value stands for, where number formats say a size: 6.7 shown as 6.7bn is billions, while 6,700,000 shown as 6.7M
 * is in full, and so is what is shown in thousands under a heading of thousands.
 * @param told By a heading.
 */
function shownScale(
  cells: readonly Cell[],
  told: number | undefined,
): { readonly scale: number | undefined } | { readonly mixed: readonly [Cell, Cell] } | { readonly twice: Cell } {
  const scaleOf = ({ form: { size } }: Cell): number | undefined => {
    const named = size?.word ?? told;
    return size === undefined || named === undefined ? undefined : named / size.divisor;
  };
  const sized = cells.find((cell) => scaleOf(cell) !== undefined);
  if (!sized) return { scale: told };
  const scale = scaleOf(sized);
  // Zeros are the same in every size, and what is shown plainly is in full.
  const other = cells.find((cell) => cell.value !== 0 && (scaleOf(cell) ?? told ?? 1) !== scale);
  if (other) return { mixed: [sized, other] };
  const { word } = sized.form.size ?? {};
  return word !== undefined && told !== undefined && told !== 1 && told !== word ? { twice: sized } : { scale };
}

/** Rates and indices are never told in millions. */
const isCertain = (unit: string | undefined): boolean => /^(percent|bp|index|decimal|ratio)$/.test(unit ?? "");

/** By the rows and columns that speak of it, or by its heading. */
function saidOf(
  label: Label,
  country: Country,
): { readonly measure?: Measure | undefined; readonly scale?: number | undefined } {
  const own = readHeading(label.heading, country).measure;
  const told = label.unit === undefined ? undefined : unitIn(label.unit, country);
  // A column of currencies speaks of the prices; how much was traded is no money.
  const isCount = own?.scale === undefined && /^(units traded|contracts|trades|)$/.test(own?.unit ?? "?");
  const measure = told === undefined || (isCount && /^[A-Z]{3}$/.test(told.unit)) ? own : told;
  return { measure, scale: label.scale === undefined ? undefined : scaleIn(label.scale) };
}

const scaleIn = (text: string): number | undefined => {
  if (/^1e-?\d+$/.test(text)) return Number(text);
  const plain = text.replace(/,/g, "");
  return /^1000*$/.test(plain)
    ? Number(plain)
    : (scaleAt(text.trim())?.factor ?? (/^(units?|ones?)$/i.test(text) ? 1 : undefined));
};

/** By what it says, by the code of an office, or as it is written. */
const unitIn = (text: string, country: Country): Measure =>
  measureOfCode(text.trim()) ?? unitOf(text, country) ?? { unit: text };

function fromTold({ unit, scale }: Told, heading: string, country: Country): Measure | undefined {
  const size = scale === undefined ? undefined : scaleIn(scale);
  const isScaled = (size ?? (unit === undefined ? undefined : unitOf(unit, country)?.scale) ?? 1) !== 1;
  if (isScaled && standsApart(heading)) return undefined;
  if (unit === undefined) return size === undefined ? undefined : { unit: "", scale: size };
  const measure = unitIn(unit, country);
  return { unit: measure.unit, scale: size ?? measure.scale };
}
