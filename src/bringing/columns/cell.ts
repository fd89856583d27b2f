/** A cell of a column that holds a number. */
import type { NumberForm } from "../numbers/forms";

export interface Cell {
  /** Of its day. */
  readonly index: number;
  readonly form: NumberForm;
  readonly value: number;
}
