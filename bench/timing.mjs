import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Bench } from "tinybench";

/** Milliseconds that each piece of work takes, by name: the best of at least so many runs, so that what else the machine does counts least. */
export async function bestTimes(works, { time = 1500, iterations = 8 } = {}) {
  const bench = new Bench({ time, iterations, warmupTime: time / 4, warmupIterations: 2, throws: true });
  for (const [name, work] of Object.entries(works)) bench.add(name, work);
  await bench.run();
  return Object.fromEntries(bench.tasks.map((task) => [task.name, task.result.latency.min]));
}

/** What threads of the engine still do after memory was cleared. */
const sweeping = () => new Promise((done) => setTimeout(done, 250));

/**
 * Milliseconds of processor time, of all threads, that each piece of work takes, by name: the best of the runs and the middle
 * one. All of them in turn, so that what else the machine does meets all alike; what one leaves behind is cleared away before
 * the next begins, so that none pays for another.
 */
export async function timesInTurn(works, { rounds = 15, warmUp = 3 } = {}) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  setFlagsFromString("--expose-gc");
  const clear = runInNewContext("gc");
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      clear();
      await sweeping();
      const begun = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(begun);
      if (round >= 0) times[name].push((user + system) / 1000);
    }
  const told = (values) => {
    values.sort((one, other) => one - other);
    return { best: values[0], middle: values[values.length >> 1] };
  };
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, told(values)]));
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
