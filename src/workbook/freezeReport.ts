/** What freezing and thawing have done, in words. */
import { say } from "../language/language";
import { type FreezeOutcome, freezeTexts } from "./freezing";

const mostTold = 5;

export function sayOutcome(done: "frozen" | "thawed", { count, left }: FreezeOutcome): string {
  const words = say(freezeTexts[done], { count });
  if (left.length === 0) return words;
  const cells = left.slice(0, mostTold).map(({ cell, why }) => `${cell}: ${say(why)}`);
  const more = left.length > mostTold ? " …" : "";
  return `${words} ${say(freezeTexts.left, { count: left.length, cells: cells.join(" ") + more })}`;
}
