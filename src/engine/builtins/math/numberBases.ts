/** Numbers written in other bases, and their bits. */
import type { Text } from "../../../language/language";
import { cellOf, number, optional, text, whole } from "../arguments";
import { type Argument, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";

const bases = { BIN: 2, OCT: 8, HEX: 16 } as const;
type BaseName = keyof typeof bases;

const baseNames: Readonly<Record<BaseName | "DEC", Text>> = {
  BIN: { en: "binary", tw: "二進位", cn: "二进制" },
  OCT: { en: "octal", tw: "八進位", cn: "八进制" },
  DEC: { en: "decimal", tw: "十進位", cn: "十进制" },
  HEX: { en: "hexadecimal", tw: "十六進位", cn: "十六进制" },
};

const conversion = (from: BaseName | "DEC", to: BaseName | "DEC"): Text => ({
  en: `A ${baseNames[from].en} number as a ${baseNames[to].en} one.`,
  tw: `將${baseNames[from].tw}數值轉為${baseNames[to].tw}。`,
  cn: `将${baseNames[from].cn}数值转为${baseNames[to].cn}。`,
});

/** Ten digits, of which the first half of all numbers stands for those below zero. */
const range = (base: number): number => base ** 10;

function parse(digits: string, base: number): number {
  const value = digits === "" ? 0 : Number.parseInt(digits, base);
  within(
    /^[\da-f]{0,10}$/i.test(digits) &&
      (digits === "" || value.toString(base).padStart(digits.length, "0") === digits.toLowerCase()),
    "number",
  );
  return value >= range(base) / 2 ? value - range(base) : value;
}

function write(value: number, base: number, places: number | undefined): string {
  const half = range(base) / 2;
  within(value >= -half && value < half, "number");
  // The number of places must be possible, but does not cut the ten digits of a number below zero.
  if (places !== undefined) within(places >= 1 && places <= 10, "places");
  if (value < 0) return (value + range(base)).toString(base).toUpperCase();
  const digits = value.toString(base).toUpperCase();
  if (places === undefined) return digits;
  within(places >= digits.length, "places");
  return digits.padStart(places, "0");
}

const places = optional(whole("places"), undefined);
const names = Object.keys(bases) as BaseName[];

const conversions: readonly Builtin[] = names.flatMap((from) => [
  builtin(`${from}2DEC`, conversion(from, "DEC"), [text("number")], (digits) => parse(digits, bases[from])),
  builtin(`DEC2${from}`, conversion("DEC", from), [whole("number"), places], (value, count) =>
    write(value, bases[from], count),
  ),
  ...names
    .filter((to) => to !== from)
    .map((to) =>
      builtin(`${from}2${to}`, conversion(from, to), [text("number"), places], (digits, count) =>
        write(parse(digits, bases[from]), bases[to], count),
      ),
    ),
]);

const limit = 2 ** 48;

function bits(value: number, argument: string): bigint {
  within(value >= 0 && value < limit && Number.isInteger(value), argument);
  return BigInt(value);
}

const first = number("number1");
const second = number("number2");

const bitwise = (name: string, text_: Text, combine: (a: bigint, b: bigint) => bigint): Builtin =>
  builtin(name, text_, [first, second], (a, b) => Number(combine(bits(a, "number1"), bits(b, "number2"))));

function shifted(value: number, by: number): number {
  const source = Number(bits(value, "number"));
  within(Math.abs(by) <= 53, "shift_amount");
  const result = Math.floor(source * 2 ** by);
  within(result < limit, "shift_amount");
  return result;
}

const romanParts = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** Shorter spellings that forms 1 to 4 allow beside the classic ones. */
const shortened: readonly (readonly (readonly [number, string])[])[] = [
  [],
  [
    [950, "LM"],
    [450, "LD"],
    [95, "VC"],
    [45, "VL"],
  ],
  [
    [990, "XM"],
    [490, "XD"],
    [99, "IC"],
    [49, "IL"],
  ],
  [
    [995, "VM"],
    [495, "VD"],
  ],
  [
    [999, "IM"],
    [499, "ID"],
  ],
];

/** TRUE is the classic spelling and FALSE the shortest. */
const romanForm: Argument<number> = (() => {
  const argument = optional(whole("form"), 0);
  return {
    ...argument,
    read(given, around) {
      const value = cellOf(given)?.value;
      return typeof value === "boolean" ? (value ? 0 : 4) : argument.read(given, around);
    },
  };
})();

function roman(value: number, form: number): string {
  if (value < 0 || value > 3999 || form < 0 || form > 4) refuse("#VALUE!", "outside", { argument: "number" });
  const parts = [...romanParts, ...shortened.slice(1, form + 1).flat()].sort(([a], [b]) => b - a);
  let rest = value;
  let letters = "";
  for (const [size, spelling] of parts)
    while (rest >= size) {
      letters += spelling;
      rest -= size;
    }
  return letters;
}

const letterValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function arabic(letters: string): number {
  const negative = letters.startsWith("-");
  const values = [...letters.slice(negative ? 1 : 0).toUpperCase()].map((letter) => {
    const value = letterValues[letter];
    return value ?? refuse("#VALUE!", "outside", { argument: "text" });
  });
  const sum = values.reduce((total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value), 0);
  return negative ? -sum : sum;
}

export const numberBaseFunctions: readonly Builtin[] = [
  ...conversions,
  bitwise("BITAND", { en: "Bits set in both numbers.", tw: "位元 AND。", cn: "按位与。" }, (a, b) => a & b),
  bitwise("BITOR", { en: "Bits set in either number.", tw: "位元 OR。", cn: "按位或。" }, (a, b) => a | b),
  bitwise("BITXOR", { en: "Bits set in one number only.", tw: "位元 XOR。", cn: "按位异或。" }, (a, b) => a ^ b),
  builtin(
    "BITLSHIFT",
    { en: "Bits moved to the left.", tw: "位元左移。", cn: "按位左移。" },
    [number("number"), whole("shift_amount")],
    (value, by) => shifted(value, by),
  ),
  builtin(
    "BITRSHIFT",
    { en: "Bits moved to the right.", tw: "位元右移。", cn: "按位右移。" },
    [number("number"), whole("shift_amount")],
    (value, by) => shifted(value, -by),
  ),
  builtin(
    "BASE",
    { en: "A number written in a base.", tw: "以指定基數表示的數值文字。", cn: "以指定基数表示的数值文本。" },
    [whole("number"), whole("radix"), optional(whole("min_length"), 0)],
    (value, radix, least) => {
      within(value >= 0 && value < 2 ** 53, "number");
      within(radix >= 2 && radix <= 36, "radix");
      within(least >= 0 && least <= 255, "min_length");
      return value.toString(radix).toUpperCase().padStart(least, "0");
    },
  ),
  builtin(
    "ROMAN",
    { en: "A number in Roman numerals.", tw: "將數值轉為羅馬數字。", cn: "将数值转为罗马数字。" },
    [whole("number"), romanForm],
    roman,
  ),
  builtin(
    "ARABIC",
    { en: "The number of a Roman numeral.", tw: "將羅馬數字轉為數值。", cn: "将罗马数字转为数值。" },
    [text("text")],
    arabic,
  ),
];
