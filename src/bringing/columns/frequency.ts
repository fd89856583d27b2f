/** How often a series has a value. */
import type { Frequency, Observation } from "../../publishers/observation";
import { detectFrequency } from "../../series/alignment/frequency";
import type { Period } from "../dates/reading";

const ofPeriod: Readonly<Record<Exclude<Period, "day">, Frequency>> = {
  week: "W",
  month: "M",
  quarter: "Q",
  half: "irregular",
  year: "A",
};

const frequencyWords: readonly (readonly [RegExp, Frequency])[] = [
  [/semi|half|bi-?weekly|bi-?month|半年|旬/i, "irregular"],
  [/daily|\bday|^d$|^日|每日|日度|business/i, "D"],
  [/weekly|^w$|週|周/i, "W"],
  [/monthly|^m$|月/i, "M"],
  [/quarter|^q$|季/i, "Q"],
  [/annual|yearly|^a$|^y$|年/i, "A"],
];

/** Sep '23 and Sep '24 are years. */
function betweenTwo([one, other]: readonly Observation[]): Frequency {
  const days = other.date - one.date;
  if (days >= 365 && days <= 366) return "A";
  return days >= 90 && days <= 92 ? "Q" : "irregular";
}

/** By the form of its dates; of days by their distance, and where that tells nothing by what the file says. */
export function frequencyOf(
  periods: readonly Period[],
  observations: readonly Observation[],
  told: string | undefined,
): Frequency {
  const [period] = periods;
  const found = detectFrequency(observations);
  if (period !== "day" && periods.every((each) => each === period)) {
    // Mar-24, Jun-24, Sep-24: quarters that are named by their last month.
    const apart = observations.length === 2 ? betweenTwo(observations) : found;
    const isSparse = period === "month" && (apart === "Q" || apart === "A");
    return isSparse && (observations.length > 2 || told === undefined) ? apart : ofPeriod[period];
  }
  if (found !== "irregular" || told === undefined) return found;
  return frequencyWords.find(([pattern]) => pattern.test(told.trim()))?.[1] ?? found;
}
