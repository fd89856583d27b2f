/** The compact form in which history is carried (run-length and difference coding), and how it becomes observations again. */
import type { Frequency, Observation } from "../../publishers/observation";

/** Made by scripts/archive.mjs. */
export interface PackedSeries {
  readonly title: string;
  readonly unit: string;
  readonly scale: number;
  readonly frequency: Frequency;
  readonly publisher: string;
  readonly licence: string;
  /** Values are whole numbers of this many decimals. */
  readonly decimals: number;
  /** An Excel serial. */
  readonly first: number;
  /** Days from one observation to the next, each followed by how often it comes: 7, 3, 14, 1. */
  readonly gaps: readonly number[];
  /** The first value, then what each differs from the one before. */
  readonly steps: readonly number[];
}

export function unpack({ decimals, first, gaps, steps }: PackedSeries): Observation[] {
  const dates = [first];
  for (let place = 0; place < gaps.length; place += 2)
    for (let count = 0; count < gaps[place + 1]; count++) dates.push(dates[dates.length - 1] + gaps[place]);
  let whole = 0;
  const divisor = 10 ** decimals;
  return steps.map((step, index) => {
    whole += step;
    // A whole number over a power of ten is the double nearest to the decimal that was published.
    return { date: dates[index], value: whole / divisor };
  });
}
