/**
 * CELL. Where the cell is is known without what it holds, and only what asks for that reads it: CELL("row",A1:C9) may stand in A1.
 */
import { isColumns, isErrorCode, toColumns, type Value } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";
import { declined } from "../refusal";

const asksForContents = new Set(["contents", "format", "type"]);

const cellInformation = (present: Compute): Compute =>
  function (asked, reference) {
    const wanted = Array.isArray(asked) ? "" : String(asked?.value ?? "").toLowerCase();
    if (!isColumns(reference) && isErrorCode(reference?.value)) return reference;
    const position = toColumns(reference)[0]?.[0]?.position;
    if (!position) return declined("#VALUE!", "notAReference");
    if (!asksForContents.has(wanted)) return present.call(this, asked, reference);
    const cell = { ...(this.getFormulaResult(position) as object), position } as Exclude<Value, undefined | unknown[]>;
    return wanted === "contents" && isErrorCode((cell as { value: unknown }).value)
      ? cell
      : present.call(this, asked, cell);
  };

export const cellFunctions: readonly Amended[] = [amended("CELL", cellInformation)];
