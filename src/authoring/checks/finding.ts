import type { Fault } from "../bookFile";

/** An error must go before the book enters the gallery; advice is for the author to judge. */
export interface Finding extends Fault {
  readonly kind: "error" | "advice";
}
