/** Random numbers. */
import { isColumns, single } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";
import { declined } from "../refusal";

const betweenInOrder = (present: Compute): Compute =>
  function (low, high) {
    const [least, most] = [single(low), single(high)].map((cell) => (isColumns(cell) ? undefined : cell?.value));
    if (typeof least === "number" && typeof most === "number" && least > most)
      return declined("#NUM!", "outside", { argument: "top" });
    return present.call(this, low, high);
  };

export const randomFunctions: readonly Amended[] = [amended("RANDBETWEEN", betweenInOrder)];
