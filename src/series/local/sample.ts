/** Made-up series, SAMPLE:name: random walks with a fixed seed, the same on every machine. */
import { isWeekend } from "../../cells/calendar";
import { dateToSerial, serialToDate } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import type { Frequency, Observation } from "../../publishers/observation";
import type { KnownProvider, ParsedSeries } from "../../publishers/provider";

const firstDay = dateToSerial(2015, 1, 1);

interface Recipe {
  readonly what: string;
  readonly unit: string;
  readonly scale?: number;
  readonly days: (day: number) => boolean;
  readonly frequency: Frequency;
  readonly first: number;
  /** A year's expected growth and its standard deviation, as shares. */
  readonly drift: number;
  readonly vol: number;
  /** The share of its distance from the first value that is lost at each step. */
  readonly pull?: number;
  readonly decimals: number;
}

const businessDay = { frequency: "D", days: (day: number) => !isWeekend(day) } as const;
const everyDay = { frequency: "D", days: () => true } as const;
const wednesday = { frequency: "W", days: (day: number) => day % 7 === 4 } as const;
const month = { frequency: "M", days: (day: number) => serialToDate(day).day === 1 } as const;
const quarter = {
  frequency: "Q",
  days: (day: number) => month.days(day) && serialToDate(day).month % 3 === 1,
} as const;

const stepsInYear: Readonly<Record<Frequency, number>> = { D: 261, W: 52, M: 12, Q: 4, A: 1, irregular: 1 };

const recipes: Readonly<Record<string, Recipe>> = {
  SILVER: { ...businessDay, what: "silver", unit: "USD/ozt", first: 16, drift: 0.11, vol: 0.3, decimals: 3 },
  GOLD: { ...businessDay, what: "gold", unit: "USD/ozt", first: 1200, drift: 0.09, vol: 0.15, decimals: 2 },
  COPPER: { ...businessDay, what: "copper", unit: "USD/t", first: 6000, drift: 0.04, vol: 0.2, decimals: 1 },
  WTI: {
    ...businessDay,
    what: "crude oil",
    unit: "USD/barrel",
    first: 60,
    drift: 0,
    vol: 0.35,
    pull: 0.002,
    decimals: 2,
  },
  SPX: { ...businessDay, what: "American shares", unit: "index", first: 2000, drift: 0.09, vol: 0.17, decimals: 2 },
  NDX: { ...businessDay, what: "technology shares", unit: "index", first: 4200, drift: 0.13, vol: 0.21, decimals: 2 },
  VIX: {
    ...businessDay,
    what: "implied volatility",
    unit: "index",
    first: 18,
    drift: 0,
    vol: 1.1,
    pull: 0.03,
    decimals: 2,
  },
  BTC: { ...everyDay, what: "bitcoin", unit: "USD per BTC", first: 3000, drift: 0.3, vol: 0.6, decimals: 2 },
  USDKRW: {
    ...businessDay,
    what: "won for a dollar",
    unit: "KRW per USD",
    first: 1100,
    drift: 0.02,
    vol: 0.08,
    decimals: 1,
  },
  USDJPY: {
    ...businessDay,
    what: "yen for a dollar",
    unit: "JPY per USD",
    first: 110,
    drift: 0.02,
    vol: 0.09,
    decimals: 2,
  },
  EURUSD: {
    ...businessDay,
    what: "dollars for a euro",
    unit: "USD per EUR",
    first: 1.12,
    drift: 0,
    vol: 0.08,
    decimals: 4,
  },
  SOFR: {
    ...businessDay,
    what: "overnight rate",
    unit: "percent",
    first: 2.5,
    drift: 0,
    vol: 0.3,
    pull: 0.001,
    decimals: 2,
  },
  UST10Y: {
    ...businessDay,
    what: "ten-year yield",
    unit: "percent",
    first: 3,
    drift: 0,
    vol: 0.25,
    pull: 0.001,
    decimals: 2,
  },
  JGB10Y: {
    ...businessDay,
    what: "ten-year yield in yen",
    unit: "percent",
    first: 0.8,
    drift: 0,
    vol: 0.3,
    pull: 0.001,
    decimals: 3,
  },
  WALCL: {
    ...wednesday,
    what: "central bank assets",
    unit: "USD",
    scale: 1e6,
    first: 4_500_000,
    drift: 0.04,
    vol: 0.04,
    decimals: 0,
  },
  TGA: {
    ...businessDay,
    what: "government cash",
    unit: "USD",
    scale: 1e6,
    first: 500_000,
    drift: 0,
    vol: 0.7,
    pull: 0.02,
    decimals: 0,
  },
  RRP: {
    ...businessDay,
    what: "reverse repos",
    unit: "USD",
    scale: 1e9,
    first: 300,
    drift: 0,
    vol: 0.9,
    pull: 0.01,
    decimals: 3,
  },
  M2: { ...month, what: "money", unit: "USD", scale: 1e9, first: 12_000, drift: 0.055, vol: 0.015, decimals: 1 },
  CPI: { ...month, what: "consumer prices", unit: "index", first: 240, drift: 0.03, vol: 0.01, decimals: 3 },
  GDP: { ...quarter, what: "output", unit: "USD", scale: 1e9, first: 18_000, drift: 0.045, vol: 0.015, decimals: 1 },
};

/** Uniform numbers between 0 and 1 that are the same on every machine (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The sum of twelve uniforms less six: nearly normal, and without a function whose last digit depends on the machine. */
function nearlyNormal(next: () => number): number {
  let sum = -6;
  for (let count = 0; count < 12; count++) sum += next();
  return sum;
}

/** Always from the first day on, so that a date has the same value whenever it is asked for. */
function generate(name: string, recipe: Recipe, end: number): Observation[] {
  const { first, drift, vol, pull = 0, decimals, frequency, days } = recipe;
  const next = uniform([...name].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7));
  const steps = stepsInYear[frequency];
  const observations: Observation[] = [];
  let value = first;
  for (let date = firstDay; date <= end; date++) {
    if (!days(date)) continue;
    observations.push({ date, value: Number(value.toFixed(decimals)) });
    const change = drift / steps + (vol / Math.sqrt(steps)) * nearlyNormal(next);
    value *= Math.max(0.5, 1 + change + pull * (first / value - 1));
  }
  return observations;
}

const licence: Text = {
  en: "Free; not to be passed off as market data.",
  tw: "可自由使用；不得冒充市場資料。",
  cn: "可自由使用；不得冒充市场数据。",
};

const timeZone = "UTC";

export const sample = {
  id: "SAMPLE",
  name: "SAMPLE, made-up data · 虛構數據 · 虚构数据",
  example: "SILVER",
  codeCase: "upper",
  fields: [],
  licence,
  /** The codes that there are. */
  codes: Object.keys(recipes),
  /** The series up to a day, an Excel serial; undefined when there is none of that code. */
  read(code: string, today: number): ParsedSeries | undefined {
    const recipe = Object.hasOwn(recipes, code) ? recipes[code] : undefined;
    return (
      recipe && {
        title: `SAMPLE ${code}: made-up numbers in the manner of ${recipe.what} · 虛構數據 · 虚构数据`,
        unit: recipe.unit,
        scale: recipe.scale ?? 1,
        frequency: recipe.frequency,
        aggregation: "last",
        timeZone,
        observations: generate(code, recipe, today),
        warnings: [],
      }
    );
  },
} as const satisfies KnownProvider & Record<string, unknown>;
