/** FREQUENCY: numbers up to each bound and above the one before it, and last those above all. */
import { numbers } from "../arguments";
import { type Builtin, builtin } from "../builtin";

function counts(data: readonly number[], bounds: readonly number[]): number[] {
  const order = bounds.map((_, index) => index).sort((a, b) => bounds[a] - bounds[b] || a - b);
  const result: number[] = new Array(bounds.length + 1).fill(0);
  for (const number of data) {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[order[middle]] >= number) high = middle;
      else low = middle + 1;
    }
    result[low < order.length ? order[low] : bounds.length]++;
  }
  return result;
}

export const frequencyFunctions: readonly Builtin[] = [
  builtin(
    "FREQUENCY",
    {
      en: "How many numbers fall into each class.",
      tw: "各組距內的數值個數。",
      cn: "各分组内的数值个数。",
    },
    [numbers("data_array"), numbers("bins_array")],
    (data, bounds) => [counts(data, bounds).map((value) => ({ value }))],
  ),
];
