import type { Frequency, Observation } from "../../publishers/observation";

/** How many days lie between neighbours of each frequency; holidays and short months included. */
const gaps: readonly { readonly frequency: Frequency; readonly least: number; readonly most: number }[] = [
  { frequency: "D", least: 1, most: 4 },
  { frequency: "W", least: 5, most: 9 },
  { frequency: "M", least: 26, most: 35 },
  { frequency: "Q", least: 85, most: 97 },
  { frequency: "A", least: 355, most: 375 },
];
const shareThatAgrees = 0.8;

/**
 * The frequency that at least four gaps in five agree on. Fewer than three observations, and dates that keep no rhythm, are
 * irregular; so is "every two or three days", where the middle gap is not one day.
 */
export function detectFrequency(observations: readonly Observation[]): Frequency {
  const between = observations.slice(1).map(({ date }, index) => date - observations[index].date);
  if (between.length < 2) return "irregular";
  const middle = [...between].sort((a, b) => a - b)[Math.floor(between.length / 2)];
  const found = gaps.find(({ least, most }) => middle >= least && middle <= most);
  if (!found || (found.frequency === "D" && middle !== 1)) return "irregular";
  const agreeing = between.filter((days) => days >= found.least && days <= found.most).length;
  return agreeing >= shareThatAgrees * between.length ? found.frequency : "irregular";
}
