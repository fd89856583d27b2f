/** Random numbers. */
import { columnsFrom } from "../../compiler/values";
import { logical, number, optional, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { boundCells, refuse, within } from "../refusal";

/** Both ends may come. */
const wholeBetween = (low: number, high: number): number =>
  Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1));

export const randomFunctions: readonly Builtin[] = [
  builtin(
    "RANDBETWEEN",
    {
      en: "A random whole number between two numbers.",
      tw: "介於兩數之間的隨機整數。",
      cn: "介于两数之间的随机整数。",
    },
    [number("min"), number("max")],
    (low, high) => {
      within(Math.floor(high) >= Math.ceil(low), "max");
      return wholeBetween(low, high);
    },
  ),
  builtin(
    "RANDARRAY",
    { en: "A range of random numbers.", tw: "隨機數的範圍。", cn: "随机数的区域。" },
    [
      optional(whole("rows"), 1),
      optional(whole("columns"), 1),
      optional(number("min"), 0),
      optional(number("max"), 1),
      optional(logical("whole_number"), false),
    ],
    (rows, columns, low, high, isWhole) => {
      if (rows < 1 || columns < 1) refuse(rows === 0 || columns === 0 ? "#CALC!" : "#VALUE!", "wrongShape");
      if (low > high || (isWhole && Math.floor(high) < Math.ceil(low)))
        refuse("#VALUE!", "outside", { argument: "max" });
      boundCells(rows, columns);
      return columnsFrom(columns, rows, () => ({
        value: isWhole ? wholeBetween(low, high) : low + Math.random() * (high - low),
      }));
    },
  ),
];
