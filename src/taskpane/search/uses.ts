/** How often each function is used: by the formulas of the analyses, and by the rows of the documents that it rebuilds. */
import type { FunctionEntry } from "../../functions/guard/entry";
import type { Template } from "../../templates/template";

export type Uses = (entry: FunctionEntry) => number;

const counted = new WeakMap<readonly Template[], ReadonlyMap<string, number>>();

function countIn(templates: readonly Template[]): ReadonlyMap<string, number> {
  const known = counted.get(templates);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const [, id = ""] of JSON.stringify(templates).matchAll(/MKT\.([A-Z0-9]+)\(/g))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  counted.set(templates, counts);
  return counts;
}

export function usesIn(templates: readonly Template[]): Uses {
  return ({ id, rows }) => (countIn(templates).get(id) ?? 0) + rows.length;
}
