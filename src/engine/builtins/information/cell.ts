/**
 * CELL. Where the cell is is known without what it holds, and only what asks for that reads it: CELL("row",A1:C9) may stand in A1.
 * What a cell holds may be an error value, and is not the text of it; what CELL does not tell it says in words.
 */
import { say } from "../../../language/language";
import { isColumns, isErrorCode, single, toColumns, type Value } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";
import { declined } from "../refusal";

const asksForContents = new Set(["contents", "format", "type"]);
const told = ["address", "col", "contents", "format", "row", "type"];
const notTold = {
  en: 'CELL tells {told}, but "{asked}" was asked.',
  tw: "CELL 可告知 {told}，但要求的是「{asked}」。",
  cn: "CELL 可告知 {told}，但要求的是“{asked}”。",
};

const cellInformation = (present: Compute): Compute =>
  function (asked, reference) {
    const type = single(asked);
    if (!isColumns(type) && isErrorCode(type?.value)) return type;
    const wanted = isColumns(type) ? "" : String(type?.value ?? "").toLowerCase();
    if (!isColumns(reference) && isErrorCode(reference?.value)) return reference;
    const position = toColumns(reference)[0]?.[0]?.position;
    if (!position) return declined("#VALUE!", "notAReference");
    if (!isColumns(type) && !told.includes(wanted))
      return { value: "#VALUE!", message: say(notTold, { told: told.join(", "), asked: wanted }) };
    if (!asksForContents.has(wanted)) return present.call(this, asked, reference);
    const cell = { ...(this.getFormulaResult(position) as object), position } as Exclude<Value, undefined | unknown[]>;
    return wanted === "contents" && isErrorCode((cell as { value: unknown }).value)
      ? cell
      : present.call(this, asked, cell);
  };

export const cellFunctions: readonly Amended[] = [amended("CELL", cellInformation)];
