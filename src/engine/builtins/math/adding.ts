/** What sums and products of the library show: a product takes the format of no factor, a sum only one that says what it is. */
import { isColumns } from "../../compiler/values";
import { summedFormat } from "../../numberFormats/carried";
import { type Amended, amended, type Compute } from "../builtin";

const shownAs =
  (format: (given: string | undefined, value: number) => string | undefined) =>
  (present: Compute): Compute =>
    function (...args) {
      const result = present.apply(this, args);
      if (isColumns(result) || typeof result?.value !== "number") return result;
      return { ...result, format: format(result.format, result.value) };
    };

export const addingFunctions: readonly Amended[] = [
  amended("SUM", shownAs(summedFormat)),
  amended(
    "PRODUCT",
    shownAs(() => undefined),
  ),
];
