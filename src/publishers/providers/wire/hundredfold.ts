/** Prices in pence among prices in pounds, and the like: the level moves by a hundred within a day, for a while or for good. */
import { serialToIso } from "../../../cells/serialDates";
import type { Text } from "../../../language/language";
import type { Observation } from "../../observation";

/** How far from a hundred the move may be, as a decimal logarithm: a quarter, more than a price moves in a day. */
const tolerance = 0.1;
/** Prices before that agree with each other within a factor of two. */
const steadiness = 0.3;
const reach = 3;

interface Hundredfold {
  readonly date: number;
  readonly before: number;
  readonly after: number;
}

const near = (one: number, other: number, most: number) => Math.abs(Math.log10(one / other)) <= most;

/** Each move by a hundred, up or down, from a level that was steady; the way back is a move too. */
export function hundredfolds(observations: readonly Observation[]): Hundredfold[] {
  return observations.flatMap(({ date, value }, index) => {
    const earlier = observations.slice(Math.max(0, index - reach), index).map((each) => each.value);
    const before = earlier.at(-1);
    if (before === undefined || !(value > 0) || !earlier.every((each) => each > 0)) return [];
    if (!near(value, 100 * before, tolerance) && !near(100 * value, before, tolerance)) return [];
    // Within a stretch of one or two prices in the other unit, the steady level lies before it.
    const steady = earlier.every((each) => near(each, before, steadiness) || near(each, value, steadiness));
    return steady ? [{ date, before, after: value }] : [];
  });
}

export function hundredfoldWarning({ date, before, after }: Hundredfold): Text {
  const day = serialToIso(date);
  const times = after > before ? "× 100" : "÷ 100";
  return {
    en: `On ${day} the price moves from ${before} to ${after} (about ${times}): it may be in another unit, such as pence instead of pounds. Nothing was rescaled.`,
    tw: `${day} 的價格由 ${before} 變為 ${after}（約 ${times}）：單位可能不同，例如便士與英鎊之別。數值未作任何換算。`,
    cn: `${day} 的价格由 ${before} 变为 ${after}（约 ${times}）：单位可能不同，例如便士与英镑之别。数值未作任何换算。`,
  };
}
