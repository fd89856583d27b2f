/** Whether ▲ before a number is minus, as in Japan's statements, or plus, as in Taiwan's prices: decided once for a file. */
import type { DecimalMark, Question, Sign } from "../refusal";
import { amountOf, type NumberCell } from "./decimalMark";
import { numberForm } from "./forms";

/** A question where no ▼ stands beside it, which says that both show a direction; undefined where no number has a triangle. */
export function trianglesOf(
  cells: Iterable<NumberCell>,
  mark: DecimalMark,
  answer: Sign | undefined,
): Sign | Question | undefined {
  let doubtful: { readonly at: NumberCell; readonly value: number } | undefined;
  for (const at of cells) {
    const form = numberForm(at.cell);
    if (form?.triangle === "down") return "plus";
    if (form?.triangle !== "up" || doubtful) continue;
    const value = amountOf(form, mark);
    if (value !== 0) doubtful = { at, value };
  }
  if (!doubtful || answer) return answer ?? "plus";
  const { at, value } = doubtful;
  return {
    about: "triangles",
    place: { line: at.line, column: at.column },
    written: String(at.cell),
    readings: [
      { answer: "minus", value: 0 - value },
      { answer: "plus", value },
    ],
  };
}
