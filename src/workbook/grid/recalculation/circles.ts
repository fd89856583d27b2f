/**
 * Formulas that need one another in a circle. The library gives an error to the cell at which it closes the circle, which is
 * another one after an edit than after a reload; here every cell of the circle is that error.
 */
import type { Evaluator, Position } from "./evaluator";

/** The cells that are being calculated, one for the sake of the other; asked for one of them again, it tells the circle. */
class CellsBeingComputed extends Set<string> {
  constructor(private readonly tellCircular: (id: string) => void) {
    super();
  }

  override has(id: string): boolean {
    if (!super.has(id)) return false;
    let within = false;
    for (const each of this) {
      within ||= each === id;
      if (within) this.tellCircular(each);
    }
    return true;
  }
}

/** A name leads to cells, and those notice a circle themselves. */
class NamesBeingComputed extends Set<string> {
  override has(): boolean {
    return false;
  }
}

/** A set of the kind wanted in the place of each that the library puts there anew. */
function keep(
  evaluator: Evaluator,
  name: "cellsBeingComputed" | "symbolsBeingComputed",
  make: () => Set<string>,
): void {
  let present = make();
  Object.defineProperty(evaluator, name, {
    get: () => present,
    set: () => {
      present = make();
    },
  });
}

export function noticeCircles(evaluator: Evaluator, noticed: () => void): void {
  const circular = new Set<string>();
  const tell = (id: string) => {
    circular.add(id);
    noticed();
  };
  keep(evaluator, "cellsBeingComputed", () => new CellsBeingComputed(tell));
  keep(evaluator, "symbolsBeingComputed", () => new NamesBeingComputed());
  // Asked once at the end of each formula, by the code that our compiler makes.
  const isCircular = (position: Position | undefined) => {
    if (circular.size === 0 || !position) return false;
    const cell = evaluator.getters.getCell(position);
    return cell !== undefined && circular.delete(cell.id);
  };
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    update();
    evaluator.compilationParams.evalContext.isCircular = isCircular;
  };
}
