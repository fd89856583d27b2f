/** ADDRESS: the name of a workbook in brackets is a part of the reference, and needs no quotes of its own. */
import { isColumns, single } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";

const plainName = /^\[[^\s'[\]]+\][\p{L}_][\p{L}\p{N}_.]*$/u;

const withWorkbook = (present: Compute): Compute =>
  function (row, column, mode, letters, sheet) {
    const result = present.call(this, row, column, mode, letters, sheet);
    const name = single(sheet);
    if (isColumns(result) || isColumns(name) || !plainName.test(String(name?.value ?? ""))) return result;
    // The library gives the text as it is.
    const text = typeof result === "string" ? result : String(result?.value);
    return { value: text.replace(/^'(.+)'!/, "$1!") };
  };

export const addressFunctions: readonly Amended[] = [amended("ADDRESS", withWorkbook)];
