/** Labels beside one another: moved as little as keeps them apart and inside their frame. */

/**
 * Places of the middles of labels, in the order given; each at least `gap` from the next and between `least` and `most`
 * (units of the caller, such as pixels). Where there is no room for all, they stand closer, evenly.
 */
export function keptApart(wanted: readonly number[], gap: number, least: number, most: number): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((one, other) => one.place - other.place);
  const step = Math.min(gap, order.length > 1 ? (most - least) / (order.length - 1) : gap);
  const groups: { sum: number; count: number }[] = [];
  const start = ({ sum, count }: { sum: number; count: number }) =>
    Math.min(Math.max(sum / count, least), most - (count - 1) * step);
  for (const { place } of order) {
    // A group is a run of labels that touch; its sum holds where its first would stand for each of them.
    let group = { sum: place, count: 1 };
    for (
      let last = groups.at(-1);
      last && start(last) + last.count * step > start(group) + 1e-9;
      last = groups.at(-1)
    ) {
      groups.pop();
      group = { sum: last.sum + group.sum - last.count * group.count * step, count: last.count + group.count };
    }
    groups.push(group);
  }
  const places = groups.flatMap((group) => Array.from({ length: group.count }, (_, at) => start(group) + at * step));
  const result: number[] = [];
  for (const [rank, { index }] of order.entries()) result[index] = places[rank] ?? least;
  return result;
}
