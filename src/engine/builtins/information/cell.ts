/** CELL: what a cell holds may be an error value, and is not the text of it; what it does not tell it says in words. */
import { say } from "../../../language/language";
import { isColumns, isErrorCode, single, toColumns } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";

const told = ["address", "col", "contents", "format", "row", "type"];
const notTold = {
  en: 'CELL tells {told}, but "{asked}" was asked.',
  tw: "CELL 可告知 {told}，但要求的是「{asked}」。",
  cn: "CELL 可告知 {told}，但要求的是“{asked}”。",
};

const cellContents = (present: Compute): Compute =>
  function (asked, reference) {
    const type = single(asked);
    const wanted = isColumns(type) ? undefined : String(type?.value ?? "").toLowerCase();
    const first = toColumns(reference)[0]?.[0];
    if (wanted !== undefined && !isErrorCode(wanted.toUpperCase()) && !told.includes(wanted))
      return { value: "#VALUE!", message: say(notTold, { told: told.join(", "), asked: wanted }) };
    return wanted === "contents" && isErrorCode(first?.value) ? first : present.call(this, asked, reference);
  };

export const cellFunctions: readonly Amended[] = [amended("CELL", cellContents)];
