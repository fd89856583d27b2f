/** What the owner of a series should know: its values are read as they are written, and may not mean what they seem to. */
import { findUnitJumps } from "../../analytics/unitJump";
import { serialToIso } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import { filled } from "../../language/told";
import { unitJumpWarning } from "../../language/unitJumpWarning";
import type { Observation } from "../../publishers/observation";
import type { Label } from "../table/block";
import { columnTexts } from "../texts";
import type { Cell } from "./cell";
import type { Measured } from "./measure";

export function warningsOf(
  observations: readonly Observation[],
  label: Label,
  measured: Measured,
  cells: readonly Cell[],
): readonly Text[] {
  const warnings = findUnitJumps(observations).map(({ date, before, after, factor }) =>
    unitJumpWarning(serialToIso(date), before, after, factor),
  );
  if (measured.unit === "percent" && cells.every(({ form }) => form.unit === undefined)) {
    const largest = largestOf(observations);
    if (seemsShares(observations, label.heading, largest))
      warnings.push(filled(columnTexts.fractions, { largest: String(largest) }));
  }
  const letter = letterBehind(label.heading);
  if (letter !== undefined && measured.scale === undefined)
    warnings.push(filled(columnTexts.perhapsSize, { letter: `(${letter})` }));
  return warnings;
}

const largestOf = (observations: readonly Observation[]): number =>
  observations.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);

/** Above it a level in per cent is what it says. */
const mostShare = 0.3;
const levels =
  /yield|\brate|coupon|interest|margin|rendite|zins|taux|利率|殖利率|收益率|報酬率|回报率|毛利率|失業率|失业率/i;

/** 0.0412 under "Yield (%)" may be 4.12 %. Changes are as small in truth, so that of those only many decimals are doubtful. */
function seemsShares(observations: readonly Observation[], heading: string, largest: number): boolean {
  if (largest === 0 || largest >= mostShare) return false;
  const isFine = observations.some(({ value }) => /\.\d{4}/.test(String(value)));
  return levels.test(heading) || isFine;
}

/** Cr, K, M, B or T in brackets at the end: a size, or a credit, a class, a sex. */
const letterBehind = (heading: string): string | undefined =>
  /[([]\s*(cr\.?|k|mm?|b|t)\s*[)\]]\s*$/i.exec(heading)?.[1];
