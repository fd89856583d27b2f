/** Which functions there are: told by whoever reads or writes, as this room knows no function. */
export interface FunctionNames {
  /** Ours without their namespace, in capitals: BUTTERFLYMAX. */
  readonly ours: ReadonlySet<string>;
  /** Those of ours that give one cell where their arguments are single cells. */
  readonly oursOfOneCell: ReadonlySet<string>;
  /** All others that a formula can call, in capitals. */
  readonly builtIn: ReadonlySet<string>;
}
