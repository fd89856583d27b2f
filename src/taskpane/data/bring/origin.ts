/** Where a text that is brought comes from: what its series are named after, and what is kept as their source. */
import { say } from "../../../language/language";
import { bringTexts } from "../../texts/bringTexts";

export type Origin =
  | { readonly kind: "file"; readonly name: string; readonly edited?: true }
  | { readonly kind: "sheet"; readonly name: string; readonly sheet: string }
  | { readonly kind: "cells"; readonly range: string; readonly edited?: true }
  | { readonly kind: "pasted" };

export const pasted: Origin = { kind: "pasted" };

/** In words, as they are kept with the series; "" for what was pasted, of which nothing is known. */
export function provenance(origin: Origin): string {
  if (origin.kind === "pasted") return "";
  if (origin.kind === "sheet") return `${origin.name} · ${origin.sheet}`;
  const words = origin.kind === "file" ? origin.name : origin.range;
  return origin.edited ? say(bringTexts.edited, { origin: words }) : words;
}

const withoutExtension = (name: string) => name.replace(/\.[^.]+$/, "");

/** What its series may be named after, the shortest first; nothing for what was pasted. */
export function namesakes(origin: Origin): readonly string[] {
  if (origin.kind === "pasted") return [];
  if (origin.kind === "cells")
    return [origin.range.slice(0, Math.max(0, origin.range.lastIndexOf("!"))).replace(/^'|'$/g, "")];
  const file = withoutExtension(origin.name);
  return origin.kind === "file" ? [file] : [file, `${file} ${origin.sheet}`];
}

const linesOf = (text: string) => text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");

/** Whether a text that the user has changed still is the one that was given: most of its lines are. */
export function isStill(given: string, changed: string): boolean {
  const before = linesOf(given);
  const now = new Set(linesOf(changed));
  const kept = before.filter((line) => now.has(line)).length;
  return before.length > 0 && 2 * kept >= Math.max(before.length, now.size);
}

export function editedBy(origin: Origin): Origin {
  return origin.kind === "file" || origin.kind === "cells" ? { ...origin, edited: true } : origin;
}

/** The source of a series that is replaced by pasted numbers: its user's words stay, a file or a range that they are not from does not. */
export function keptSource(source: string): string {
  return /\.(csv|tsv|txt|xls\w?|ods)\b|!\$?[A-Z]{1,3}\$?\d/i.test(source) ? "" : source;
}
