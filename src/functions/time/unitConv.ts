import { wrongArgument } from "../guard/expect";

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
  if (name === "mt" && unit.trim() !== "Mt")
    throw wrongArgument(argument, given, {
      en: "t for metric tonnes, or Mt for millions of them",
      tw: "t（公噸）或 Mt（百萬公噸）",
      cn: "t（公吨）或 Mt（百万公吨）",
    });
  if (Object.hasOwn(masses, name)) return { kind: "mass", factor: masses[name] };
  if (Object.hasOwn(moneys, name)) return { kind: "money", factor: moneys[name] };
  const list = [...Object.keys(masses), ...Object.keys(moneys)].join(", ");
  throw wrongArgument(argument, given, {
    en: `one of ${list}, or two of them with a slash, such as $/ozt`,
    tw: `下列之一：${list}；或以斜線相連的兩個，如 $/ozt`,
    cn: `下列之一：${list}；或以斜线相连的两个，如 $/ozt`,
  });
}

function readUnit(argument: string, given: string): Unit {
  const parts = given.split("/").map((part) => simple(argument, given, part));
  if (parts.length === 1) return parts[0];
  const [above, below, more] = parts;
  if (more) throw wrongArgument(argument, given, { en: "one slash at most", tw: "最多一條斜線", cn: "最多一条斜线" });
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
 * @tw 換算單位後的數量或價格：金屬的重量，或金額的千、百萬、十億、兆。
 * @tw value 以 from 為單位的數量。
 * @tw from g、kg、t、kt、Mt、ozt、kozt、Mozt、lb；$、$k、$mn、$bn、$tn；或價格如 $/ozt。大小寫不拘，惟 Mt（百萬公噸）須照寫，因 MT 也常指一公噸；t 為公噸，ozt 為金衡盎司，lb 為常衡磅。
 * @tw to 所求的單位，須為同類。
 * @tw returns: 以單位 `to` 表示的同一數量。$ 代表任一種貨幣：不作匯兌。
 * @tw errors: #VALUE!：單位無法辨識、寫作 MT 或 mt，或兩者種類不同。
 * @cn 换算单位后的数量或价格：金属的重量，或金额的千、百万、十亿、万亿。
 * @cn value 以 from 为单位的数量。
 * @cn from g、kg、t、kt、Mt、ozt、kozt、Mozt、lb；$、$k、$mn、$bn、$tn；或价格如 $/ozt。大小写不限，但 Mt（百万公吨）须照写，因 MT 也常指一公吨；t 为公吨，ozt 为金衡盎司，lb 为常衡磅。
 * @cn to 所求的单位，须为同类。
 * @cn returns: 以单位 `to` 表示的同一数量。$ 代表任一种货币：不作汇兑。
 * @cn errors: #VALUE!：单位无法识别、写作 MT 或 mt，或两者种类不同。
 */
export function unitConv(value: number, from: string, to: string): number {
  const [given, wanted] = [readUnit("from", from), readUnit("to", to)];
  if (given.kind !== wanted.kind)
    throw wrongArgument("to", to, {
      en: `a unit of the same kind as ${from}`,
      tw: `與 ${from} 同類的單位`,
      cn: `与 ${from} 同类的单位`,
    });
  return (value * given.factor) / wanted.factor;
}
