/** CONVERT's units with their defined values, not the rounded ones that other programs carry. */

interface Unit {
  readonly kind: string;
  /** In the first unit of its kind. */
  readonly size: number;
  /** How a prefix counts: not at all, once, or as often as the unit is a power of a length. */
  readonly power: number;
}

const foot = 0.3048;
const inch = foot / 12;
const yard = 3 * foot;
const mile = 5280 * foot;
const nautical = 1852;
const surveyFoot = 1200 / 3937;
const pound = 453.59237;
const gravity = 9.80665;
const poundForce = (pound / 1000) * gravity;
const lightYear = 9460730472580800;
const parsec = (149597870700 * 648000) / Math.PI;
const gallon = 231 * inch ** 3 * 1000;
const imperialGallon = 4.54609;
const point = inch / 72;
const horsepower = 550 * foot * poundForce;

const litres = (cubicMetres: number): number => cubicMetres * 1000;

/** Each line: kind, size in the kind's first unit, names. A star before a name lets it take a metric prefix. */
const lines: readonly (readonly [string, number, string])[] = [
  ["mass", 1, "*g"],
  ["mass", (pound * gravity) / foot, "sg"],
  ["mass", pound, "lbm"],
  ["mass", 1.6605390666e-24, "*u"],
  ["mass", pound / 16, "ozm"],
  ["mass", pound / 7000, "grain"],
  ["mass", 100 * pound, "cwt shweight"],
  ["mass", 112 * pound, "uk_cwt lcwt hweight"],
  ["mass", 14 * pound, "stone"],
  ["mass", 2000 * pound, "ton"],
  ["mass", 2240 * pound, "uk_ton LTON brton"],
  ["length", 1, "*m"],
  ["length", mile, "mi"],
  ["length", nautical, "Nmi"],
  ["length", inch, "in"],
  ["length", foot, "ft"],
  ["length", yard, "yd"],
  ["length", 1e-10, "*ang"],
  ["length", 45 * inch, "ell"],
  ["length", lightYear, "*ly"],
  ["length", parsec, "*parsec *pc"],
  ["length", point, "Picapt Pica"],
  ["length", 12 * point, "pica"],
  ["length", 5280 * surveyFoot, "survey_mi"],
  ["time", 1, "*sec *s"],
  ["time", 60, "mn min"],
  ["time", 3600, "hr"],
  ["time", 86400, "day d"],
  ["time", 365.25 * 86400, "yr"],
  ["pressure", 1, "*Pa *p"],
  ["pressure", 101325, "*atm *at"],
  ["pressure", 133.322387415, "*mmHg"],
  ["pressure", poundForce / inch ** 2, "psi"],
  ["pressure", 101325 / 760, "Torr"],
  ["force", 1, "*N"],
  ["force", 1e-5, "*dyn *dy"],
  ["force", poundForce, "lbf"],
  ["force", gravity / 1000, "*pond"],
  ["energy", 1, "*J"],
  ["energy", 1e-7, "*e"],
  ["energy", 4.184, "*c"],
  ["energy", 4.1868, "*cal"],
  ["energy", 1.602176634e-19, "*eV *ev"],
  ["energy", horsepower * 3600, "HPh hh"],
  ["energy", 3600, "*Wh *wh"],
  ["energy", foot * poundForce, "flb"],
  ["energy", 1055.05585262, "BTU btu"],
  ["power", 1, "*W *w"],
  ["power", horsepower, "HP h"],
  ["power", 75 * gravity, "PS"],
  ["magnetism", 1, "*T"],
  ["magnetism", 1e-4, "*ga"],
  ["volume", 1, "*l *L *lt"],
  ["volume", gallon / 768, "tsp"],
  ["volume", 0.005, "tspm"],
  ["volume", gallon / 256, "tbs"],
  ["volume", gallon / 128, "oz"],
  ["volume", gallon / 16, "cup"],
  ["volume", gallon / 8, "pt us_pt"],
  ["volume", imperialGallon / 8, "*uk_pt"],
  ["volume", gallon / 4, "qt"],
  ["volume", imperialGallon / 4, "uk_qt"],
  ["volume", gallon, "gal"],
  ["volume", imperialGallon, "uk_gal"],
  ["volume", 42 * gallon, "barrel"],
  ["volume", litres(2150.42 * inch ** 3), "bushel"],
  ["volume", litres(100 * foot ** 3), "GRT regton"],
  ["volume", litres(40 * foot ** 3), "MTON"],
  ["area", 4840 * yard ** 2, "uk_acre"],
  ["area", 43560 * surveyFoot ** 2, "us_acre"],
  ["area", 100, "*ar"],
  ["area", 10000, "ha"],
  ["area", 2500, "Morgen"],
  ["speed", 1, "*m/s *m/sec"],
  ["speed", 1 / 3600, "*m/h *m/hr"],
  ["speed", mile / 3600, "*mph"],
  ["speed", nautical / 3600, "kn"],
  ["speed", (6080 * foot) / 3600, "admkn"],
  ["information", 1, "*bit"],
  ["information", 8, "*byte"],
];

const prefixes: Readonly<Record<string, number>> = {
  Y: 1e24,
  Z: 1e21,
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 10,
  e: 10,
  d: 0.1,
  c: 0.01,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
  z: 1e-21,
  y: 1e-24,
};

const binaryPrefixes: Readonly<Record<string, number>> = {
  Yi: 2 ** 80,
  Zi: 2 ** 70,
  Ei: 2 ** 60,
  Pi: 2 ** 50,
  Ti: 2 ** 40,
  Gi: 2 ** 30,
  Mi: 2 ** 20,
  ki: 2 ** 10,
};

/** Lengths of which CONVERT knows squares and cubes. */
const powered = new Set(["m", "mi", "Nmi", "in", "ft", "yd", "ang", "ly", "Picapt", "Pica"]);

const units = new Map<string, Unit>();
for (const [kind, size, names] of lines)
  for (const each of names.split(" ")) {
    const metric = each.startsWith("*");
    const name = metric ? each.slice(1) : each;
    units.set(name, { kind, size, power: metric ? 1 : 0 });
    if (kind !== "length" || !powered.has(name)) continue;
    // A light-year takes a prefix, but its square and cube do not.
    const power = metric && name !== "ly" ? 1 : 0;
    for (const mark of ["", "^"]) {
      units.set(`${name}${mark}2`, { kind: "area", size: size ** 2, power: 2 * power });
      units.set(`${name}${mark}3`, { kind: "volume", size: litres(size ** 3), power: 3 * power });
    }
  }

function prefixed(
  name: string,
  table: Readonly<Record<string, number>>,
  allowed: (unit: Unit) => boolean,
): Unit | undefined {
  for (const [prefix, times] of Object.entries(table)) {
    const unit = name.startsWith(prefix) ? units.get(name.slice(prefix.length)) : undefined;
    if (unit && allowed(unit)) return { ...unit, size: unit.size * times ** unit.power };
  }
  return undefined;
}

/** The size of one unit in another; undefined when either is unknown or they measure different things. */
export function unitRatio(from: string, to: string): number | undefined {
  const [first, second] = [from, to].map(
    (name) =>
      units.get(name) ??
      prefixed(name, prefixes, (unit) => unit.power > 0) ??
      prefixed(name, binaryPrefixes, (unit) => unit.kind === "information"),
  );
  return first && second && first.kind === second.kind ? first.size / second.size : undefined;
}

/** Kelvin of a temperature, and back. */
const scales: Readonly<Record<string, { readonly degree: number; readonly zero: number }>> = {
  C: { degree: 1, zero: 273.15 },
  cel: { degree: 1, zero: 273.15 },
  F: { degree: 5 / 9, zero: 459.67 / 1.8 },
  fah: { degree: 5 / 9, zero: 459.67 / 1.8 },
  K: { degree: 1, zero: 0 },
  kel: { degree: 1, zero: 0 },
  Rank: { degree: 5 / 9, zero: 0 },
  Reau: { degree: 1.25, zero: 273.15 },
};

/** Only the kelvin takes prefixes. */
function scaleOf(name: string): { readonly degree: number; readonly zero: number } | undefined {
  const prefix = name.replace(/(K|kel)$/, "");
  return scales[name] ?? (name !== prefix && prefixes[prefix] ? { degree: prefixes[prefix], zero: 0 } : undefined);
}

export function temperature(value: number, from: string, to: string): number | undefined {
  const [first, second] = [scaleOf(from), scaleOf(to)];
  if (!first || !second) return undefined;
  if (from === to) return value;
  // Fahrenheit's and Celsius' zeros lie 32 degrees apart, which the way over Kelvin would blur.
  return (value * first.degree + (first.zero - second.zero)) / second.degree;
}
