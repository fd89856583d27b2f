/**
 * Formulas that were stopped. They show an error, and so does every formula that reads one of them, whatever it would make of
 * an error: =IFERROR(A1,0) must not turn what nobody has calculated into a zero.
 */
import { say, type Text } from "../../language/language";
import type { Position } from "../compiler/values";
import type { Ranges } from "./evaluator";
import { keyOf } from "./extents";

/** Why: the user stopped it, it had taken too long, or it reads what was stopped. */
export type StopReason = "asked" | "slow" | "reads";

const sentences: Readonly<Record<StopReason, Text>> = {
  asked: {
    en: "Not calculated: the calculation was stopped. F9 goes on with it.",
    tw: "尚未計算：計算已停止。按 F9 可繼續計算。",
    cn: "尚未计算：计算已停止。按 F9 可继续计算。",
  },
  slow: {
    en: "Stopped: slow formulas had used up the time that they may take together. F9 goes on with them.",
    tw: "已停止：較慢的公式已用完可用的計算時間。按 F9 可繼續計算。",
    cn: "已停止：较慢的公式已用完可用的计算时间。按 F9 可继续计算。",
  },
  reads: {
    en: "Not calculated: it needs a formula that was stopped. F9 goes on with them.",
    tw: "尚未計算：所需的公式已停止計算。按 F9 可繼續計算。",
    cn: "尚未计算：所需的公式已停止计算。按 F9 可继续计算。",
  },
};

export const stoppedCode = "#BUSY!";

export class Stops {
  private readonly reasons = new Map<string, { readonly position: Position; readonly reason: StopReason }>();

  get size(): number {
    return this.reasons.size;
  }

  has(position: Position): boolean {
    return this.reasons.size > 0 && this.reasons.has(keyOf(position));
  }

  add(position: Position, reason: StopReason): void {
    if (!this.has(position)) this.reasons.set(keyOf(position), { position, reason });
  }

  sentenceOf(position: Position): string {
    return say(sentences[this.reasons.get(keyOf(position))?.reason ?? "reads"]);
  }

  /** These are calculated now. */
  forget(ranges: Ranges): void {
    for (const [key, { position }] of this.reasons) if (ranges.hasPosition(position)) this.reasons.delete(key);
  }

  clear(): void {
    this.reasons.clear();
  }

  all(): Position[] {
    return [...this.reasons.values()].map(({ position }) => position);
  }

  /** Those that were stopped themselves. */
  causes(): Position[] {
    return [...this.reasons.values()].flatMap(({ position, reason }) => (reason === "reads" ? [] : [position]));
  }
}
