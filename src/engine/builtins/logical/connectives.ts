/** AND, OR and XOR. */
import { logicalIn } from "../../compiler/coerce";
import { isColumns, type Value } from "../../compiler/values";
import { cellsOf, failOn, ranges } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { Refusal, refuse } from "../refusal";

/** Text and blanks of a range are passed over, and an empty text; another value given directly must be logical. */
function conditionsOf(value: Value): boolean[] {
  if (!isColumns(value)) {
    if (value?.value === "") return [];
    const holds = logicalIn(value);
    if (typeof holds !== "boolean") throw new Refusal(holds);
    return [holds];
  }
  const conditions: boolean[] = [];
  for (const cell of cellsOf(value)) {
    failOn(cell);
    if (typeof cell.value === "boolean" || typeof cell.value === "number") conditions.push(Boolean(cell.value));
  }
  return conditions;
}

function connective(
  name: string,
  text: Builtin["text"],
  connect: (conditions: readonly boolean[]) => boolean,
): Builtin {
  return builtin(name, text, [{ ...ranges("logical1"), optional: false }], (values) => {
    const conditions = values.flatMap(conditionsOf);
    return conditions.length === 0 ? refuse("#VALUE!", "noNumbers") : connect(conditions);
  });
}

export const connectiveFunctions: readonly Builtin[] = [
  connective(
    "AND",
    { en: "Whether all conditions hold.", tw: "是否所有條件皆成立。", cn: "是否所有条件都成立。" },
    (conditions) => conditions.every(Boolean),
  ),
  connective(
    "OR",
    { en: "Whether any condition holds.", tw: "是否有任一條件成立。", cn: "是否有任一条件成立。" },
    (conditions) => conditions.some(Boolean),
  ),
  connective(
    "XOR",
    {
      en: "Whether an odd number of conditions holds.",
      tw: "成立的條件數是否為奇數。",
      cn: "成立的条件数是否为奇数。",
    },
    (conditions) => conditions.filter(Boolean).length % 2 === 1,
  ),
];
