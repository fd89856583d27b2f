/** DGET: several records are #NUM!, none is #VALUE!. */
import { isColumns } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";
import { declined } from "../refusal";

const onlyRecord = (present: Compute): Compute =>
  function (...args) {
    const result = present.apply(this, args);
    if (isColumns(result) || result?.value !== "#VALUE!") return result;
    const count = (this as unknown as Record<string, Compute>).DCOUNTA.apply(this, args);
    return !isColumns(count) && Number(count?.value) > 1 ? declined("#NUM!", "severalFound") : result;
  };

export const databaseFunctions: readonly Amended[] = [amended("DGET", onlyRecord)];
