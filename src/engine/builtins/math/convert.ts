import { number, text } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse } from "../refusal";
import { temperature, unitRatio } from "./units";

export const convertFunctions: readonly Builtin[] = [
  builtin(
    "CONVERT",
    {
      en: "A number in another unit of measurement.",
      tw: "將數值換算為其他度量單位。",
      cn: "将数值换算为其他度量单位。",
    },
    [number("number"), text("from_unit"), text("to_unit")],
    (value, from, to) => {
      const degrees = temperature(value, from, to);
      if (degrees !== undefined) return degrees;
      const ratio = unitRatio(from, to);
      return ratio === undefined ? refuse("#N/A", "notFound") : value * ratio;
    },
  ),
];
