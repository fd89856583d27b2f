import { wrongArgument } from "../guard/expect";
import { knownUnit, oneSlash, tonnesOrMillions, unitOfSameKind } from "./texts";

/** In grams; the troy ounce is 480 grains and the pound 7,000 grains of 64.79891 mg, exactly. */
const masses: Readonly<Record<string, number>> = {
  g: 1,
  kg: 1e3,
  t: 1e6,
  kt: 1e9,
  mt: 1e12,
  ozt: 31.1034768,
  kozt: 31_103.4768,
  mozt: 31_103_476.8,
  lb: 453.59237,
};

/** In dollars, or in any one currency. */
const moneys: Readonly<Record<string, number>> = { $: 1, $k: 1e3, $mn: 1e6, $bn: 1e9, $tn: 1e12 };

interface Unit {
  readonly kind: string;
  readonly factor: number;
}

function simple(argument: string, given: string, unit: string): Unit {
  const name = unit.trim().toLowerCase();
  if (name === "mt" && unit.trim() !== "Mt") throw wrongArgument(argument, given, tonnesOrMillions);
  if (Object.hasOwn(masses, name)) return { kind: "mass", factor: masses[name] };
  if (Object.hasOwn(moneys, name)) return { kind: "money", factor: moneys[name] };
  const list = [...Object.keys(masses), ...Object.keys(moneys)].join(", ");
  throw wrongArgument(argument, given, knownUnit(list));
}

function readUnit(argument: string, given: string): Unit {
  const parts = given.split("/").map((part) => simple(argument, given, part));
  if (parts.length === 1) return parts[0];
  const [above, below, more] = parts;
  if (more) throw wrongArgument(argument, given, oneSlash);
  return { kind: `${above.kind}/${below.kind}`, factor: above.factor / below.factor };
}

/**
 * An amount or a price in another unit: metal by mass, money by thousands.
 * @customfunction
 * @param value Amount in the unit `from`.
 * @param from g, kg, t, kt, Mt, ozt, kozt, Mozt, lb; $, $k, $mn, $bn, $tn; or a price such as $/ozt. Any case, but Mt (millions of tonnes) as written, since traders write MT for one metric tonne; t is the metric tonne, ozt the troy ounce, lb the avoirdupois pound.
 * @param to The unit wanted, of the same kind.
 * @returns The same amount in the unit `to`. The dollar sign stands for any one currency: nothing is exchanged.
 * @see Definitions: 1 ozt = 31.1034768 g, 1 lb = 453.59237 g
 * @errors #VALUE! for an unknown unit, for MT or mt, and when the two are of different kinds.
 * @terms 單位換算, 单位换算, 噸, 吨, 盎司, 公斤, 磅, 十億美元, 百萬美元, unit conversion, troy ounce
 * @rows 0-24, 2-59, 4-08
 * @example =MKT.UNITCONV(1, "t", "ozt") // 32150.746568627983
 * @example =MKT.UNITCONV(6634.2, "$mn", "$tn") // 0.0066342
 * @example =MKT.UNITCONV(31.1034768, "$/ozt", "$/kg") // 1000
 * @example =MKT.UNITCONV(5, "$/lb", "$/t") // 11023.11310924388
 */
export function unitConv(value: number, from: string, to: string): number {
  const [given, wanted] = [readUnit("from", from), readUnit("to", to)];
  if (given.kind !== wanted.kind) throw wrongArgument("to", to, unitOfSameKind(from));
  return (value * given.factor) / wanted.factor;
}
