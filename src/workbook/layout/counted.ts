/** Texts with a count that a cell works out: "{count} {count|claim|claims}: " as the formula that says it. */
import { fillIn } from "../../language/language";

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Without the sign of equality; built alike in every language. @param count A formula for the number, without that sign too. */
export function countedFormula(text: string, count: string): string {
  const one = fillIn(text, () => "1");
  const several = text.replace(/\{count\|[^|{}]*\|([^|{}]*)\}/g, "$1");
  const [before = "", after] = several.split("{count}");
  const spoken = after === undefined ? quoted(before) : `${quoted(before)}&(${count})&${quoted(after)}`;
  return `IF((${count})=1,${quoted(one)},${spoken})`;
}
