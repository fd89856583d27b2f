import { say } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import { expectAtLeast } from "../guard/expect";
import type { AnyCell, Cells } from "../guard/types";
import { judgeClaim } from "./judgeClaim";

/**
 * Verdict on a claim, in a word: whether the rebuilt figure is the printed one, and what is missing where it cannot be said.
 * @customfunction
 * @param printed What the document prints: a number, text such as "[0.1,0.15]" for a range or "0.40" for a figure with its last zero, words, or blank when it prints nothing.
 * @param rebuilt Your figure, in the unit of the printed one; blank as long as there is none. Beside printed words: words, or TRUE or FALSE for whether the statement holds.
 * @param tolerance How far the figures may differ, in their unit; half a unit of the last printed digit when left out (0.005 for 0.76, 0.5 for 12000).
 * @param status What the inputs behind the figure stand on: cells that say document, convention, published, yours or assumption, in any of the three languages; blanks are skipped.
 * @param status2 More such cells, elsewhere.
 * @param status3 More such cells, elsewhere.
 * @returns In the language of the add-in, the first that applies: error (an input is an error), needs data (no rebuilt figure), needs an input (any status is an assumption), worked out (no figure is printed), reproduced (within the tolerance, ends included) or not reproduced.
 * @see Own definition, the same as of the verdicts on the sheets of the analyses
 * @errors #NUM! when tolerance is negative; #VALUE! for an unknown status, a range that does not run from low to high, and a printed figure beside rebuilt words.
 * @terms 可重現, 可重现, 無法重現, 无法重现, 推算, 判定, 核對, 核对, 驗證, 验证, fact check, verdict
 * @example =MKT.VERDICT(0.76, 0.7599) // "reproduced"
 * @example =MKT.VERDICT(0.42, 0.40, 0.005) // "not reproduced"
 * @example =MKT.VERDICT("[0.1,0.15]", 0.115) // "reproduced"
 * @example =MKT.VERDICT(12000, 11145, 600, "assumption") // "needs an input"
 */
export function verdict(
  printed: AnyCell,
  rebuilt: AnyCell,
  tolerance?: number,
  status?: Cells,
  status2?: Cells,
  status3?: Cells,
): string {
  if (tolerance !== undefined) expectAtLeast("tolerance", tolerance, 0);
  const stands = [status, status2, status3].flatMap((cells) => cells ?? []).flat();
  return say(verdicts[judgeClaim(printed.cell, rebuilt.cell, tolerance, stands)]);
}
