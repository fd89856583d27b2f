// Random options priced and their volatilities asked back, to see that none is missed: node bench/impliedVols.mjs [how many].
// The error is in half units of the last place (2⁻⁵³) of what is knowable: the volatility's own, plus what half a unit of the
// price moves it by. A price so near its intrinsic value or its limit that rounding is a hundredth of the rest no longer tells the
// volatility, and is set aside.
import { requireTypeScript } from "../scripts/requireTypeScript.mjs";
import { randomNumbers } from "./timing.mjs";

const from = (name) => requireTypeScript(`src/functions/options/${name}.ts`)[name];
const [bsPrice, bsVega, bsIv] = ["bsPrice", "bsVega", "bsIv"].map(from);
const [b76Price, b76Vega, b76Iv] = ["b76Price", "b76Vega", "b76Iv"].map(from);
const [bachPrice, bachIv] = ["bachPrice", "bachIv"].map(from);

const halfUnit = 2 ** -53;
const logUniform = (random, low, high) => low * (high / low) ** random();

/** A day to forty years, 0.1 % to 500 % a year, strikes up to 37 deviations away, most of them near. */
function conditions(random) {
  const T = logUniform(random, 1 / 365, 40);
  const vol = logUniform(random, 0.001, 5);
  // A strike must be a double.
  const reach = Math.min(random() < 0.7 ? 3 : random() < 0.7 ? 8 : 37, 300 / (vol * Math.sqrt(T)));
  return {
    side: random() < 0.5 ? "C" : "P",
    T,
    vol,
    depth: reach * (2 * random() - 1),
    level: logUniform(random, 0.01, 1e5),
  };
}

const models = {
  BSIV(random) {
    const { side, T, vol, depth, level: S } = conditions(random);
    const [r, q] = [0.15 * random() - 0.03, 0.1 * random()];
    const K = S * Math.exp((r - q) * T + vol * Math.sqrt(T) * depth);
    const price = bsPrice(side, S, K, T, r, q, vol);
    return {
      vol,
      price,
      vega: bsVega(side, S, K, T, r, q, vol, true),
      least: bsPrice(side, S, K, T, r, q, 0),
      limit: side === "C" ? S * Math.exp(-q * T) : K * Math.exp(-r * T),
      find: () => bsIv(side, price, S, K, T, r, q),
      shown: [side, price, S, K, T, r, q],
    };
  },
  B76IV(random) {
    const { side, T, vol, depth, level: F } = conditions(random);
    const r = 0.15 * random() - 0.03;
    const K = F * Math.exp(vol * Math.sqrt(T) * depth);
    const price = b76Price(side, F, K, T, r, vol);
    return {
      vol,
      price,
      vega: b76Vega(side, F, K, T, r, vol, true),
      least: b76Price(side, F, K, T, r, 0),
      limit: (side === "C" ? F : K) * Math.exp(-r * T),
      find: () => b76Iv(side, price, F, K, T, r),
      shown: [side, price, F, K, T, r],
    };
  },
  BACHIV(random) {
    const { side, T, vol: share, depth, level } = conditions(random);
    const F = level * (2 * random() - 1);
    const [vol, r] = [level * share, 0.15 * random() - 0.03];
    const K = F + vol * Math.sqrt(T) * depth;
    const price = bachPrice(side, F, K, T, r, vol);
    // The strike as the formula sees it.
    const reached = (F - K) / (vol * Math.sqrt(T));
    const vega = (Math.exp(-r * T - 0.5 * reached * reached) * Math.sqrt(T)) / Math.sqrt(2 * Math.PI);
    return {
      vol,
      price,
      vega,
      least: bachPrice(side, F, K, T, r, 0),
      limit: Number.POSITIVE_INFINITY,
      find: () => bachIv(side, price, F, K, T, r),
      shown: [side, price, F, K, T, r],
    };
  },
};

/** Whether the price is within the doubles and its rounding small beside what tells the volatility. */
const isAsked = ({ price, least, limit }) =>
  price > 1e-290 && price * halfUnit < 0.01 * Math.min(price - least, limit - price);

export function checkImplied(id, count, seed) {
  const random = randomNumbers(seed);
  const found = { asked: 0, missed: 0, worst: 0, total: 0, worstAt: undefined, firstMissed: undefined };
  while (found.asked < count) {
    const option = models[id](random);
    if (!isAsked(option)) continue;
    found.asked++;
    let answer = Number.NaN;
    try {
      answer = option.find();
    } catch {
      // A refusal is a miss: the price is one that a volatility gave.
    }
    const error = Math.abs(answer / option.vol - 1) / (halfUnit * (1 + option.price / (option.vega * option.vol)));
    if (!(error < 1e6)) {
      found.missed++;
      found.firstMissed ??= option.shown;
      continue;
    }
    found.total += error;
    if (error > found.worst) {
      found.worst = error;
      found.worstAt = option.shown;
    }
  }
  return { ...found, mean: found.total / (count - found.missed) };
}

if (process.argv[1].endsWith("impliedVols.mjs"))
  for (const id of Object.keys(models)) {
    const count = Number(process.argv[2] ?? 1_000_000);
    const began = performance.now();
    const { missed, worst, mean, worstAt, firstMissed } = checkImplied(id, count, 20260131);
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `${id}: ${count.toLocaleString("en")} options in ${seconds.toFixed(0)} s, ${missed} missed; error in half units of the last place: worst ${worst.toFixed(1)}, mean ${mean.toFixed(2)}; at ${id}(${worstAt.join(", ")})${missed > 0 ? `; missed ${id}(${firstMissed.join(", ")})` : ""}`,
    );
  }
