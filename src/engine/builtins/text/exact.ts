/** EXACT compares what cells say: of numbers fifteen digits, as they read as text. */
import { textIn } from "../../compiler/coerce";
import { isColumns, marked, single, type Value } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";

function asText(given: Value): Value {
  const cell = single(given);
  if (isColumns(cell) || typeof cell?.value !== "number") return given;
  return { value: marked(String(textIn(cell))) };
}

const ofTexts = (present: Compute): Compute =>
  function (first, second, ...rest) {
    return present.call(this, asText(first), asText(second), ...rest);
  };

export const exactFunctions: readonly Amended[] = [amended("EXACT", ofTexts)];
