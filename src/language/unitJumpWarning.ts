/** What is said where the numbers of a series look as if their unit had changed (analytics/unitJump.ts). */
import type { Text } from "./language";

/** The day in ISO 8601; the factor by which the level moved, such as 1000 or 0.001. */
export function unitJumpWarning(day: string, before: number, after: number, factor: number): Text {
  const times = factor >= 1 ? `× ${factor}` : `÷ ${Math.round(1 / factor)}`;
  return {
    en: `On ${day} the level moves from ${before} to ${after} (about ${times}) and stays there: the publisher may have changed the unit. Nothing was rescaled.`,
    tw: `${day} 的水準由 ${before} 變為 ${after}（約 ${times}）並維持下去：發布者可能更改了單位。數值未作任何換算。`,
    cn: `${day} 的水平由 ${before} 变为 ${after}（约 ${times}）并维持下去：发布者可能更改了单位。数值未作任何换算。`,
  };
}
