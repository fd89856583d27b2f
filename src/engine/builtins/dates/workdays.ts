/** Workdays by a weekend of one's own: a number that stands for none is #NUM!; a text that does is #VALUE!, as the library says. */
import { isColumns, single } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";
import { declined } from "../refusal";

const knownWeekend = (code: number) => (code >= 1 && code <= 7) || (code >= 11 && code <= 17);

const onWorkdays = (present: Compute): Compute =>
  function (start, end, weekend, ...rest) {
    const cell = single(weekend);
    const number = isColumns(cell) ? undefined : cell?.value;
    if (typeof number === "number" && !knownWeekend(Math.trunc(number)))
      return declined("#NUM!", "outside", { argument: "weekend" });
    return present.call(this, start, end, weekend, ...rest);
  };

export const workdayFunctions: readonly Amended[] = [
  amended("WORKDAY.INTL", onWorkdays),
  amended("NETWORKDAYS.INTL", onWorkdays),
];
