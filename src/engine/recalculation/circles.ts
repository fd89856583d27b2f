/**
 * Formulas that need one another in a circle. The library gives an error to the cell at which it closes the circle, which is
 * another one after an edit than after a reload; here every cell of the circle is that error, wherever the calculation began.
 * The cells of a circle are those that Tarjan's algorithm (1972) finds together.
 */
import type { Range } from "../compiler/frame";
import type { Position } from "../compiler/values";
import type { Evaluator } from "./evaluator";

/** The cells that are being calculated, one for the sake of the next; each has a depth in the pile, from zero. */
class Pile extends Set<string> {
  private readonly order: string[] = [];
  private askedWhileComputed: string | undefined;
  /** Cells in the pile that are in a circle, and how deep that circle is known to reach. */
  readonly circular = new Map<string, number>();
  /** Calculated cells of circles that reach into the pile. */
  readonly open = new Map<string, number>();

  constructor(private readonly noticed: () => void) {
    super();
  }

  get isInCircle(): boolean {
    return this.circular.size > 0 || this.open.size > 0;
  }

  /** From the one that was asked for first. */
  ids(): readonly string[] {
    return this.order;
  }

  isComputing(id: string): boolean {
    return super.has(id);
  }

  /** The top of the pile needs a cell: if that is a cell of the pile, or in a circle that reaches into it, a circle is closed. */
  needs(id: string): void {
    const depth = super.has(id) ? this.order.indexOf(id) : this.open.get(id);
    if (depth === undefined) return;
    this.noticed();
    for (const each of this.order.slice(depth))
      this.circular.set(each, Math.min(depth, this.circular.get(each) ?? depth));
    for (const [each, its] of this.open) if (its > depth) this.open.set(each, depth);
  }

  /** The library asks this before it calculates a cell. */
  override has(id: string): boolean {
    if (!super.has(id)) return false;
    this.askedWhileComputed = id;
    this.needs(id);
    return true;
  }

  override add(id: string): this {
    this.order.push(id);
    return super.add(id);
  }

  /** The library also takes out the cell of which it was told that it is still being calculated. */
  override delete(id: string): boolean {
    if (this.askedWhileComputed === id) {
      this.askedWhileComputed = undefined;
      return false;
    }
    this.order.pop();
    const depth = this.order.length;
    const reach = this.circular.get(id);
    this.circular.delete(id);
    if (reach !== undefined && reach < depth) this.open.set(id, reach);
    else if (reach !== undefined) for (const [each, its] of this.open) if (its >= depth) this.open.delete(each);
    return super.delete(id);
  }
}

/** A name leads to cells, and those notice a circle themselves. */
class NamesBeingComputed extends Set<string> {
  override has(): boolean {
    return false;
  }
}

/** A set of the kind wanted in the place of each that the library puts there anew. */
function keep<Kept extends Set<string>>(
  evaluator: Evaluator,
  name: "cellsBeingComputed" | "symbolsBeingComputed",
  make: () => Kept,
): () => Kept {
  let present = make();
  Object.defineProperty(evaluator, name, {
    get: () => present,
    set: () => {
      present = make();
    },
  });
  return () => present;
}

const isWithin = ({ sheetId, col, row }: Position, range: Range): boolean =>
  sheetId === range.sheetId &&
  col >= range.zone.left &&
  col <= range.zone.right &&
  row >= range.zone.top &&
  row <= range.zone.bottom;

/** What is being calculated at the moment. */
export interface PresentPile {
  size(): number;
  /** From the one that was asked for first. */
  positions(): Position[];
  /** One of them is in a circle that is known so far. */
  isInCircle(): boolean;
}

export function noticeCircles(evaluator: Evaluator, noticed: () => void): PresentPile {
  const pile = keep(evaluator, "cellsBeingComputed", () => new Pile(noticed));
  keep(evaluator, "symbolsBeingComputed", () => new NamesBeingComputed());

  evaluator.computeAndSave = (position) => {
    const present = pile();
    // Most of what formulas read has its value.
    const known = present.isInCircle ? undefined : evaluator.evaluatedCells.get(position);
    if (known) return known;
    const evaluated = evaluator.computeCell(position);
    if (present.isInCircle) {
      const cell = evaluator.getters.getCell(position);
      if (cell && present.isComputing(cell.id)) return evaluated;
      if (cell) present.needs(cell.id);
    }
    if (!evaluator.evaluatedCells.has(position)) evaluator.evaluatedCells.set(position, evaluated);
    return evaluated;
  };

  /** A range that has been read before is not read cell by cell again. */
  const readAgain = (range: Range) => {
    const { circular, open } = pile();
    for (const id of [...circular.keys(), ...open.keys()])
      if (isWithin(evaluator.getters.getCellPosition(id), range)) pile().needs(id);
  };
  // Asked once at the end of each formula, by the code that our compiler makes.
  const isCircular = (position: Position | undefined) => {
    const { circular } = pile();
    if (circular.size === 0 || !position) return false;
    const cell = evaluator.getters.getCell(position);
    return cell !== undefined && circular.has(cell.id);
  };
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    update();
    const params = evaluator.compilationParams;
    const { ensureRange } = params;
    params.ensureRange = (range) => {
      const cells = ensureRange(range);
      if (pile().isInCircle) readAgain(range);
      return cells;
    };
    params.evalContext.isCircular = isCircular;
  };
  return {
    size: () => pile().size,
    positions: () =>
      pile()
        .ids()
        .map((id) => evaluator.getters.getCellPosition(id)),
    isInCircle: () => pile().isInCircle,
  };
}
