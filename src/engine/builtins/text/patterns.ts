/** The library's functions of regular expressions, which are refused what they would not finish. */
import { textIn } from "../../compiler/coerce";
import { isColumns, type Value } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";
import { declined } from "../refusal";
import { takesTooLong } from "./patternWays";

const textOf = (value: Value): string => {
  const text = isColumns(value) ? "" : textIn(value);
  return typeof text === "string" ? text : "";
};

const bounded = (present: Compute): Compute =>
  function (given, pattern, ...rest) {
    if (takesTooLong(textOf(pattern), textOf(given).length)) return declined("#VALUE!", "tooManyWays");
    return present.call(this, given, pattern, ...rest);
  };

export const patternFunctions: readonly Amended[] = ["REGEXTEST", "REGEXEXTRACT", "REGEXREPLACE"].map((name) =>
  amended(name, bounded),
);
