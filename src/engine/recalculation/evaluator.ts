/** What of the library's evaluator the repairs of recalculation use; none of it is declared by the library. */
import type { Context, Range, Zone } from "../compiler/frame";
import type { Position } from "../compiler/values";

interface Cell {
  readonly id: string;
  readonly isFormula: boolean;
  readonly content: string;
  /** Of formulas alone. */
  readonly compiledFormula?: { readonly normalizedFormula: string; readonly rangeDependencies: readonly Range[] };
}

export interface Getters {
  getCell(position: Position): Cell | undefined;
  getCells(sheetId: string): readonly Cell[];
  getCellPosition(id: string): Position;
  getSheetIds(): readonly string[];
  getSheetZone(sheetId: string): Zone;
  getPivotIds(): readonly string[];
  getPivot(id: string): { markAsDirtyForEvaluation?(): void };
}

export interface Ranges extends Iterable<Range> {
  add(range: Range): void;
  addPosition(position: Position): void;
  addMany(ranges: Iterable<Range>): void;
  hasPosition(position: Position): boolean;
  difference(other: Ranges): Ranges;
  clear(): void;
  isEmpty(): boolean;
}

interface Interval {
  readonly top: number;
  readonly bottom: number;
  readonly dependents: Range;
}

/** Which formulas depend on which cells. */
export interface DependencyGraph {
  readonly forest: {
    readonly [sheetId: string]: { readonly [col: number]: { query(zone: Zone): readonly Interval[] } | undefined };
  };
  getCellsDependingOn(ranges: readonly Range[], except: Ranges): Ranges;
  addDependencies(formula: Position, dependencies: readonly Range[]): void;
  getOrCreateIntervalTree(sheetId: string, col: number): { insert(interval: Interval): void };
}

/** Where formulas spill, or would if nothing stood in their way. */
interface SpreadingRelations {
  getArrayResultZone(formula: Position): Zone | undefined;
  searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): readonly Position[];
  removeNode(formula: Position): void;
}

export interface Evaluator {
  getters: Getters;
  /** Ids of cells, the one that was asked for first comes first. */
  cellsBeingComputed: Set<string>;
  symbolsBeingComputed: Set<string>;
  compilationParams: {
    ensureRange: (range: Range) => unknown;
    evalContext: { -readonly [Key in "isCircular" | "whyStopped"]?: Context[Key] };
  };
  readonly nextRangesToUpdate: Ranges;
  /** Another, empty one when the whole workbook is calculated. */
  evaluatedCells: {
    has(cell: Position): boolean;
    get(cell: Position): { readonly value?: unknown } | undefined;
    set(cell: Position, evaluated: object): void;
    delete(cell: Position): void;
  };
  readonly spreadingRelations: SpreadingRelations;
  readonly blockedArrayFormulas: {
    add(formula: Position): void;
    delete(formula: Position): void;
    has(formula: Position): boolean;
  };
  formulaDependencies(): DependencyGraph;
  getCellsDependingOn(ranges: Iterable<Range>): Ranges;
  /** The formulas that a zone keeps from spilling, and what depends on them. */
  getArrayFormulasBlockedBy(sheetId: string, zone: Zone): Ranges;
  updateCompilationParameters(): void;
  /** Gives what checks a cell of the spill, counted from the formula's own; it throws where the cell is taken. */
  checkCollision(formula: Position): (right: number, down: number) => void;
  assertNoMergedCellsInSpreadZone(formula: Position, spill: unknown): void;
  computeCell(cell: Position): object;
  computeFormulaCell(formula: Position, cell: Cell): object;
  computeAndSave(cell: Position): object;
  invalidateSpreading(formula: Position): void;
  /** Brings up to be calculated what reads the cells over which a spill goes or went. */
  invalidatePositionsDependingOnSpread(sheetId: string, zone: Zone): void;
  clearEvaluatedRanges(ranges: readonly Range[]): void;
  buildDependencyGraph(): void;
  /** Formulas whose spill content at some places moves, and what these kept from spilling. */
  getArrayFormulasImpactedByChangesOf(positions: readonly Position[]): Ranges;
  evaluateAllCells(): void;
  evaluateCells(positions: readonly Position[]): void;
}

export const noRanges = (evaluator: Evaluator): Ranges =>
  new (evaluator.nextRangesToUpdate.constructor as new () => Ranges)();

export const zoneOf = ({ col, row }: Position): Zone => ({ left: col, right: col, top: row, bottom: row });
