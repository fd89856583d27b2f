/** CELL: what a cell holds may be an error value, and is not the text of it. */
import { isColumns, isErrorCode, single, toColumns } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";

const cellContents = (present: Compute): Compute =>
  function (asked, reference) {
    const type = single(asked);
    const wanted = isColumns(type) ? undefined : String(type?.value ?? "").toLowerCase();
    const first = toColumns(reference)[0]?.[0];
    return wanted === "contents" && isErrorCode(first?.value) ? first : present.call(this, asked, reference);
  };

export const cellFunctions: readonly Amended[] = [amended("CELL", cellContents)];
