import { Bench } from "tinybench";

/** Milliseconds that each piece of work takes, by name: the best of at least so many runs, so that what else the machine does counts least. */
export async function bestTimes(works, { time = 1500, iterations = 8 } = {}) {
  const bench = new Bench({ time, iterations, warmupTime: time / 4, warmupIterations: 2, throws: true });
  for (const [name, work] of Object.entries(works)) bench.add(name, work);
  await bench.run();
  return Object.fromEntries(bench.tasks.map((task) => [task.name, task.result.latency.min]));
}

/** The power of n with which times grow, from the slope of their logarithms. */
export function growthExponent(sizes, times) {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const along = x.reduce((sum, value, index) => sum + (value - mean(x)) * (y[index] - mean(y)), 0);
  return along / x.reduce((sum, value) => sum + (value - mean(x)) ** 2, 0);
}

/** A generator of the same numbers from 0 to 1 in every run. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
