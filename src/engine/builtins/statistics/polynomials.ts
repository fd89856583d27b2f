/**
 * POLYFIT.COEFFS and POLYFIT.FORECAST, which Excel does not have. The library takes any order: it makes as many powers as the
 * serial number of a day says, and draws curves through fewer points than they have coefficients.
 */
import { isErrorCode, type Scalar, single, type Value } from "../../compiler/values";
import { cellsOf } from "../arguments";
import { type Amended, amended, type Compute } from "../builtin";
import { declined } from "../refusal";

/** The order as the help states it. */
const highest = 6;

/** How many different x there are that have a y. */
function placesOf(ys: Value, xs: Value): number {
  const values = cellsOf(ys);
  const places = cellsOf(xs).filter(
    ({ value }, index) => typeof value === "number" && typeof values[index]?.value === "number",
  );
  return new Set(places.map(({ value }) => value)).size;
}

function orderOf(cell: Scalar | undefined): number {
  const value = cell?.value;
  return Math.trunc(typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value));
}

/** `at` is the place of the order; the y and the x stand right before it, and after it whether there is a constant. */
const bounded =
  (at: number) =>
  (present: Compute): Compute =>
    function (...given) {
      const cell = single(given[at]) as Scalar | undefined;
      const constant = single(given[at + 1]) as Scalar | undefined;
      if (isErrorCode(cell?.value)) return present.apply(this, given);
      const order = orderOf(cell);
      if (Number.isNaN(order)) return declined("#VALUE!", "textForNumber", { text: String(cell?.value) });
      const withConstant = constant === undefined || constant.value !== false;
      const fits =
        order >= 1 && order <= highest && order + (withConstant ? 1 : 0) <= placesOf(given[at - 2], given[at - 1]);
      if (!fits) return declined("#NUM!", "outside", { argument: "order" });
      return present.apply(
        this,
        given.map((each, index) => (index === at ? { value: order } : each)),
      );
    };

export const polynomialFunctions: readonly Amended[] = [
  amended("POLYFIT.COEFFS", bounded(2)),
  amended("POLYFIT.FORECAST", bounded(3)),
];
