/** The library's fits of polynomials, which are of the orders 1 to 6 as it says itself; beyond them it would calculate without end. */
import { numberIn } from "../../compiler/coerce";
import { isColumns, type Value } from "../../compiler/values";
import { type Amended, amended } from "../builtin";
import { declined } from "../refusal";

function isOrder(value: Value): boolean {
  const order = isColumns(value) ? undefined : numberIn(value, Number);
  return typeof order !== "number" || (Number.isInteger(order) && order >= 1 && order <= 6);
}

const ofOrderAt =
  (place: number): Amended["around"] =>
  (present) =>
    function (...given) {
      if (!isOrder(given[place])) return declined("#NUM!", "outside", { argument: "order" });
      return present.apply(this, given);
    };

export const polynomialFunctions: readonly Amended[] = [
  amended("POLYFIT.COEFFS", ofOrderAt(2)),
  amended("POLYFIT.FORECAST", ofOrderAt(3)),
];
