import { type BuiltInCase, builtInCases } from "../../selftest/builtInCases";
import { argumentOf, type Leaf, worstError } from "../../selftest/measure";
import { notAvailable, wrongArgument } from "../guard/expect";
import { functionTable } from "../guard/functionTable";
import { guard } from "../guard/guard";
import type { Cells } from "../guard/types";
import { functionName, noReferenceCases, unlikeReference } from "./texts";

/** What solvers and regressions may be off by; closed forms are nearer. */
const allowed = 1e-12;

/**
 * Calculates each function's built-in reference cases on this machine, now, and shows how far off it is.
 * @customfunction
 * @param name One function, such as BSPRICE; all of them when left out.
 * @returns One row a function {name, worst relative error, pass}: relative to the size of the terms that the answer is made of; TRUE up to 1e-12. Data functions read your own series and have no built-in cases.
 * @see Own definition: |answer − reference| ÷ (|reference| + Σ|∂reference/∂input · input|), the worst over the cases; references from mpmath in 40 to 120 digits, QuantLib, SciPy and statsmodels
 * @errors #VALUE! for a name that is no function of Marketbook; #N/A for one without built-in cases.
 * @terms 自我檢查, 自检, 精確度, 精度, self-test, accuracy, reference values
 * @example =MKT.SELFTEST("STREAK") // {"STREAK",0,TRUE}
 * @example =MKT.SELFTEST("VERSION") // #N/A
 */
export function selfTest(name?: string): Cells {
  const builtIn = builtInCases();
  if (name === undefined) return Object.entries(builtIn).map(([id, cases]) => measured(id, cases));
  const id = name
    .trim()
    .toUpperCase()
    .replace(/^MKT\./, "");
  const known = Object.hasOwn(builtIn, id) ? builtIn[id] : undefined;
  if (known) return [measured(id, known)];
  if (functionTable().some((entry) => entry.id === id)) throw notAvailable(noReferenceCases, { id });
  throw wrongArgument("name", name, functionName);
}

function measured(id: string, cases: readonly BuiltInCase[]): Cells[number] {
  const entry = functionTable().find((each) => each.id === id);
  if (!entry) throw new Error(`${id} has reference cases but is no function`);
  const call = guard(entry);
  const errors = cases.map(([args, expected, scales]) =>
    worstError(call(args.map(argumentOf)), expected, scales ?? expected.map(sizeOf)),
  );
  const worst = Math.max(...errors);
  return [id, Number.isFinite(worst) ? worst : notAvailable(unlikeReference), worst <= allowed];
}

/** A zero expected is compared as it is. */
function sizeOf(value: Leaf): number {
  return Math.abs(Number(value)) || 1;
}
