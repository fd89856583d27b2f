/** What a formula needs of the program that opens a file: our functions, or the newest Excel. */
import { isNewer } from "../formulaText/newerFunctions";
import { wordsOf } from "../formulaText/words";
import type { Workbook } from "../model";

export type Need = "live" | "modern";

export interface Needs {
  /** undefined where every program of the last ten years calculates it. */
  of(formula: string): Need | undefined;
  /** The newer functions that formulas asked about until now call, by way of names too. */
  newer(): ReadonlySet<string>;
}

export function needsOf({ names }: Pick<Workbook, "names">): Needs {
  const formulas = new Map(names.map(({ name, formula }) => [name.toUpperCase(), formula]));
  const known = new Map<string, Need | undefined>();
  const newer = new Set<string>();

  function ofName(name: string): Need | undefined {
    if (known.has(name)) return known.get(name);
    // A name that comes back to itself needs what the rest of it needs.
    known.set(name, undefined);
    const need = of(formulas.get(name) as string);
    known.set(name, need);
    return need;
  }

  function of(formula: string): Need | undefined {
    const { calls, operands } = wordsOf(formula);
    let need: Need | undefined;
    for (const call of calls) {
      if (call.startsWith("MKT.")) need = "live";
      else if (isNewer(call)) {
        newer.add(call);
        need ??= "modern";
      }
    }
    for (const word of [...calls, ...operands]) {
      if (!formulas.has(word)) continue;
      const also = ofName(word);
      need = also === "live" ? also : (need ?? also);
    }
    return need;
  }

  return { of, newer: () => newer };
}
