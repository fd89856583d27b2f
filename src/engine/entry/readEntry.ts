/**
 * The one reader of what people write: typed into a cell, pasted, or given as text to a formula. It reads what Excel in that
 * language reads; what Excel leaves as text, or what is uncertain, is undefined here.
 */
import { halfWidth } from "../../cells/halfWidth";
import { readDate } from "./dates";
import { type Habits, habitsOf } from "./habits";
import { readNumber } from "./numbers";
import type { Reading } from "./reading";
import { readTime } from "./times";

/** A date and, behind a space or behind 日, a time of day. */
function readMoment(text: string, habits: Habits): Reading | undefined {
  for (const { index } of text.matchAll(/ |(?<=[日號号])(?=[上下\d])/g)) {
    const time = readTime(text.slice(index).trim(), habits);
    const date = time && time.value < 1 ? readDate(text.slice(0, index).trim(), habits) : undefined;
    if (time && date) return { kind: "date", value: date.value + time.value, format: `${date.format} ${time.format}` };
  }
  return undefined;
}

export function readEntry(given: string, habits: Habits = habitsOf()): Reading | undefined {
  const text = halfWidth(given)
    .trim()
    .replace(/\u2212/g, "-");
  // A name or a sentence: nearly every text, and long ones.
  if (text === "" || text.length > 60 || !/\d/.test(text)) return undefined;
  return readNumber(text, habits) ?? readDate(text, habits) ?? readTime(text, habits) ?? readMoment(text, habits);
}

/** For formulas: the number of a text, undefined where it is none. There Excel takes no date with a space around it. */
export function numberOfText(text: string, habits?: Habits): number | undefined {
  const reading = readEntry(text, habits);
  return reading?.kind === "date" && text !== text.trim() ? undefined : reading?.value;
}
