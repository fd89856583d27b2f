/** What a typed text says. */
export interface Reading {
  readonly kind: "number" | "date" | "time";
  readonly value: number;
  /** How a cell without a format of its own shows it; undefined for General. */
  readonly format: string | undefined;
}
