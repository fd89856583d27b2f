/**
 * Checks this computer's clock against the time that publishers tell with their answers (the Date header), since what is
 * kept says for ever from when on it was known.
 */
import type { Text } from "../../language/language";
import { clockTolerance, isoOf, type Time } from "../moments";

/** The clock is not believed, so that nothing can be kept under the moment that it shows. */
export class ClockFault extends Error {
  override readonly name = "ClockFault";
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** What one answer says of the time, as it was sent. */
interface ToldTime {
  readonly date: string | undefined;
  /** Seconds that it lay in a cache on its way. */
  readonly age: string | undefined;
}

export interface Witness {
  /** Hears what time an answer was made; the fault, when that speaks against the clock and no other publisher for it. */
  hear(provider: string, told: ToldTime): ClockFault | undefined;
  /** Whether a publisher has agreed with the clock as it runs now. */
  isConfirmed(): boolean;
}

function momentOf({ date, age }: ToldTime): number | undefined {
  const made = Date.parse(date ?? "");
  const seconds = /^\d{1,9}$/.test(age?.trim() ?? "") ? Number(age) : 0;
  return Number.isNaN(made) ? undefined : made + seconds * 1000;
}

export function witnessOf({ now, ticks }: Pick<Time, "now" | "ticks">): Witness {
  /** The clock less the ticks since start, as it was when a publisher last agreed: a clock that is set anew changes it. */
  let agreed: number | undefined;
  const isConfirmed = () => agreed !== undefined && Math.abs(now() - ticks() - agreed) <= clockTolerance;
  return {
    isConfirmed,
    hear(provider, told) {
      const theirs = momentOf(told);
      if (theirs === undefined) return undefined;
      const ours = now();
      if (Math.abs(ours - theirs) > clockTolerance)
        return isConfirmed() ? undefined : new ClockFault(apart(provider, ours, theirs));
      agreed = ours - ticks();
      return undefined;
    },
  };
}

function apart(provider: string, ours: number, theirs: number): Text {
  const [here, there] = [ours, theirs].map((moment) => isoOf(moment).slice(0, 16).replace("T", " "));
  return {
    en: `The clock of this computer shows ${here} UTC, that of ${provider} ${there} UTC: nothing new is kept until they agree. Set the clock, then refresh.`,
    tw: `這部電腦的時鐘為 ${here} UTC，${provider} 的時鐘為 ${there} UTC：兩者一致之前不保存新資料。請校正時鐘後再更新。`,
    cn: `这台电脑的时钟为 ${here} UTC，${provider} 的时钟为 ${there} UTC：两者一致之前不保存新数据。请校正时钟后再刷新。`,
  };
}
