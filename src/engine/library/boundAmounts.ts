/**
 * Cells that say where a level or a band of a chart stands. Outside of the model such an amount is a formula, "=Inputs!B4" or a
 * name; inside it is the library's range, which follows its cell as the ranges of the chart's data do. What names no cell that is
 * there is kept as it was written, and no line is drawn.
 */
import { cellPlace, splitAddress } from "../../cells/address";
import { withAmounts } from "../../cells/charts/annotations";
import type { Library, Model } from "./library";

type Getters = Model["getters"];
type CoreGetters = Pick<Getters, "getRangeFromSheetXC" | "getRangeFromZone" | "getRangeString">;
type Range = ReturnType<Getters["getRangeFromSheetXC"]>;

interface RangeAdapters {
  applyChange(range: Range): { readonly changeType: string; readonly range: Range };
  adaptFormulaString(sheetId: string, formula: string): string;
}

const gone = "=#REF!";

const isRange = (amount: unknown): amount is Range => typeof amount === "object" && amount !== null && "zone" in amount;

function rangeIn(formula: string, sheetId: string, getters: CoreGetters): Range | undefined {
  const reference = formula.slice(1).trim();
  if (!cellPlace(splitAddress(reference).range)) return undefined;
  const range = getters.getRangeFromSheetXC(sheetId, reference);
  if (range.invalidXc || range.invalidSheetName) return undefined;
  // One cell is the same with and without dollar signs, and with the name of the chart's own sheet.
  return getters.getRangeFromZone(range.sheetId, range.zone);
}

/** As the model holds them. */
const asRanges = (annotations: unknown, sheetId: string, getters: CoreGetters): unknown =>
  withAmounts(annotations, (amount) =>
    typeof amount === "string" ? (rangeIn(amount, sheetId, getters) ?? amount) : amount,
  );

/** As files and panels have them. */
const asFormulas = (annotations: unknown, sheetId: string, getters: CoreGetters): unknown =>
  withAmounts(annotations, (amount) => (isRange(amount) ? `=${getters.getRangeString(amount, sheetId)}` : amount));

/** After rows, columns, sheets or names have changed. */
const followed = (annotations: unknown, sheetId: string, adapters: RangeAdapters): unknown =>
  withAmounts(annotations, (amount) => {
    if (typeof amount === "string") return adapters.adaptFormulaString(sheetId, amount);
    if (!isRange(amount)) return amount;
    const { changeType, range } = adapters.applyChange(amount);
    return changeType === "REMOVE" || range.invalidXc || range.invalidSheetName ? gone : range;
  });

/** On a copy of the sheet its own cells are meant, as by formulas. */
const onCopy = (annotations: unknown, from: string, to: string, getters: CoreGetters): unknown =>
  withAmounts(annotations, (amount) =>
    isRange(amount) && amount.sheetId === from ? getters.getRangeFromZone(to, amount.zone) : amount,
  );

interface Annotated {
  readonly annotations?: unknown;
}

interface ChartKind {
  fromStrDefinition(definition: Annotated, sheetId: string, getters: Getters): Annotated;
  toStrDefinition(definition: Annotated, sheetId: string, getters: Getters): Annotated;
  updateRanges(definition: Annotated, adapters: RangeAdapters, sheetId: string): Annotated;
  duplicateInDuplicatedSheet(definition: Annotated, from: string, to: string, getters: Getters): Annotated;
}

const changed = (definition: Annotated, change: (annotations: unknown) => unknown): Annotated =>
  definition.annotations === undefined ? definition : { ...definition, annotations: change(definition.annotations) };

/** In charts of these kinds cells that say where a line stands are carried as those of the data are. */
export function carryAmounts(library: Library, kinds: readonly string[]): void {
  for (const name of kinds) {
    const kind = library.registries.chartTypeRegistry.get(name as never) as unknown as ChartKind;
    const { fromStrDefinition, toStrDefinition, updateRanges, duplicateInDuplicatedSheet } = kind;
    kind.fromStrDefinition = function (definition, sheetId, getters) {
      const own = fromStrDefinition.call(this, definition, sheetId, getters);
      return changed(own, (annotations) => asRanges(annotations, sheetId, getters));
    };
    kind.toStrDefinition = function (definition, sheetId, getters) {
      const own = toStrDefinition.call(this, definition, sheetId, getters);
      return changed(own, (annotations) => asFormulas(annotations, sheetId, getters));
    };
    kind.updateRanges = function (definition, adapters, sheetId) {
      const own = updateRanges.call(this, definition, adapters, sheetId);
      return changed(own, (annotations) => followed(annotations, sheetId, adapters));
    };
    kind.duplicateInDuplicatedSheet = function (definition, from, to, getters) {
      const own = duplicateInDuplicatedSheet.call(this, definition, from, to, getters);
      return changed(own, (annotations) => onCopy(annotations, from, to, getters));
    };
  }
}

/** Why there is no number: what is named is not there, is not one cell, or the cell holds none. */
export type NoAmount = "gone" | "unknown" | "several" | "blank" | "text" | "error";

export type AmountRead =
  | { readonly value: number; readonly format?: string | undefined }
  | { readonly fault: NoAmount; readonly shown: string };

/** @param amount A number, a formula, or the range that the model holds in its place. */
export function readAmount(amount: unknown, sheetId: string, getters: Getters): AmountRead {
  if (typeof amount === "number") return { value: amount };
  const text = typeof amount === "string" ? amount : "";
  const range = isRange(amount)
    ? amount
    : (rangeIn(text, sheetId, getters) ?? getters.getNamedRange(text.slice(1).trim())?.range);
  if (!range) return { fault: /#REF!/i.test(text) ? "gone" : "unknown", shown: text };
  const { left, right, top, bottom } = range.zone;
  if (left !== right || top !== bottom) return { fault: "several", shown: text };
  const { type, value, format, formattedValue } = getters.getEvaluatedCell({
    sheetId: range.sheetId,
    col: left,
    row: top,
  });
  if (type === "number" && typeof value === "number" && Number.isFinite(value)) return { value, format };
  const fault = type === "empty" ? "blank" : type === "error" ? "error" : "text";
  return { fault, shown: formattedValue };
}
