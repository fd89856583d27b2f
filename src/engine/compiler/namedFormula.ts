/** What a name stands for that is no range of cells: a formula, a constant or a LAMBDA. src/engine/names keeps them. */
import type { CompiledFormula } from "../library/library";

export class NamedFormula {
  constructor(
    /** As the user wrote it. */
    readonly name: string,
    readonly formula: CompiledFormula,
    /** Has references that move with the cell that asks; they are not followed. */
    readonly isRelative: boolean,
  ) {}
}
