/** The parts of a date. */
import { serialToDate } from "../../../cells/serialDates";
import type { Text } from "../../../language/language";
import { isColumns, single } from "../../compiler/values";
import { date } from "../arguments";
import { type Amended, amended, type Builtin, builtin, type Compute } from "../builtin";
import { declined } from "../refusal";

type Part = "year" | "month" | "day";

const parts: readonly (readonly [string, Text, Part])[] = [
  ["YEAR", { en: "The year of a date.", tw: "日期的年。", cn: "日期的年。" }, "year"],
  ["MONTH", { en: "The month of a date, 1 to 12.", tw: "日期的月，1 至 12。", cn: "日期的月，1 至 12。" }, "month"],
  ["DAY", { en: "The day of the month of a date.", tw: "日期的日。", cn: "日期的日。" }, "day"],
];

const notBelowZero = (present: Compute): Compute =>
  function (time, ...rest) {
    const cell = single(time);
    const value = isColumns(cell) ? undefined : cell?.value;
    if (typeof value === "number" && value < 0) return declined("#NUM!", "outside", { argument: "serial_number" });
    return present.call(this, time, ...rest);
  };

export const partFunctions: readonly (Builtin | Amended)[] = [
  ...parts.map(([name, text, part]) =>
    builtin(name, text, [date("serial_number")], (serial) => serialToDate(serial)[part]),
  ),
  ...["HOUR", "MINUTE", "SECOND"].map((name) => amended(name, notBelowZero)),
];
