/** Wrapped Chinese breaks as it should: the library, which asks us first through its patch, breaks at spaces alone. */
import { wideLines } from "../../cells/lineBreaking";
import type { Library } from "./library";

interface OpenedWidth {
  lines?: typeof wideLines;
}

export function mendLineBreaking(library: Library): void {
  const open = library.helpers.computeTextWidth as OpenedWidth;
  open.lines = wideLines;
}
