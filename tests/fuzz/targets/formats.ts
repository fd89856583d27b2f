/**
 * Number formats, by TEXT. Codes that are known to be good show the number as decimal arithmetic by hand rounds it (fifteen
 * digits, half away from zero, as Excel does), days as the calendar has them, and fractions no further off than their denominators allow. Of any code:
 * nothing is thrown, nothing takes long, and the answer is a text or an error.
 */
import fc from "fast-check";
import { type Cell, CellError } from "../../../src/cells/cell";
import { expectAnswer, sheetOfNumbers } from "../sheetOfNumbers";
import { type Subject, type Tally, type Target, worked } from "../target";

/** A number that fifteen digits hold, as digits and a power of ten. */
interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

const decimal: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.oneof(
    fc.bigInt(0n, 10n ** 15n - 1n),
    fc.bigInt(0n, 99_999n),
    fc.bigInt(0n, 99n),
    fc.constantFrom(5n, 95n, 995n, 2675n, 1005n),
  ),
  power: fc.integer({ min: -12, max: 4 }),
});

const signed = fc.tuple(decimal, fc.boolean());

const textOf = ({ digits, power }: Decimal, negative: boolean) => `${negative ? "-" : ""}${digits}E${power}`;

/** Rounded half away from zero to so many places, as digits with those places behind the point. */
function rounded({ digits, power }: Decimal, places: number): { whole: string; behind: string } {
  const shift = power + places;
  const divisor = 10n ** BigInt(Math.max(0, -shift));
  const scaled = shift >= 0 ? digits * 10n ** BigInt(shift) : (digits + divisor / 2n) / divisor;
  const text = String(scaled).padStart(places + 1, "0");
  return { whole: text.slice(0, text.length - places), behind: places === 0 ? "" : text.slice(-places) };
}

const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ",");
const isZero = (whole: string, behind: string) => /^0*$/.test(whole + behind);

/** Good codes for decimals: "0.00", "#,##0.0##%" and their like, with a text around. */
interface DecimalCode {
  readonly thousands: boolean;
  readonly least: number;
  readonly fixed: number;
  readonly open: number;
  readonly percents: number;
  readonly thousandths: number;
  readonly before: string;
  readonly behind: string;
  readonly negatives: "minus" | "brackets";
}

const decimalCode: fc.Arbitrary<DecimalCode> = fc.record({
  thousands: fc.boolean(),
  least: fc.constantFrom(0, 1, 1, 1, 3),
  fixed: fc.integer({ min: 0, max: 6 }),
  open: fc.constantFrom(0, 0, 0, 1, 3),
  percents: fc.constantFrom(0, 0, 0, 1),
  thousandths: fc.constantFrom(0, 0, 0, 1, 2),
  before: fc.constantFrom("", "", "$", '"USD "', "[Red]", "€"),
  behind: fc.constantFrom("", "", '" bp"', '"bn"', "_)", "\\x"),
  negatives: fc.constantFrom("minus", "minus", "brackets"),
});

const literalOf = (text: string) =>
  text
    .replace(/^\[.*\]$/, "")
    .replace(/^_.$/, " ")
    .replace(/^\\/, "")
    .replace(/"/g, "");

function codeOf({
  thousands,
  least,
  fixed,
  open,
  percents,
  thousandths,
  before,
  behind,
  negatives,
}: DecimalCode): string {
  const places = thousands ? `#,${"#".repeat(Math.max(0, 3 - least))}${"0".repeat(least)}` : `#${"0".repeat(least)}`;
  const point = fixed + open > 0 ? "." : "";
  const body = `${places}${point}${"0".repeat(fixed)}${"#".repeat(open)}${",".repeat(thousandths)}${"%".repeat(percents)}`;
  const code = `${before}${body}${behind}`;
  return negatives === "minus" ? code : `${code};(${code})`;
}

function shownDecimal(number: Decimal, negative: boolean, code: DecimalCode): string {
  const power = number.power + 2 * code.percents - 3 * code.thousandths;
  const { whole, behind } = rounded({ ...number, power }, code.fixed + code.open);
  const zero = isZero(whole, behind);
  const integer = whole.replace(/^0+/, "").padStart(code.least, "0");
  const fraction = behind.slice(0, code.fixed) + behind.slice(code.fixed).replace(/0+$/, "");
  const point = code.fixed + code.open > 0 ? "." : "";
  const body = `${code.thousands ? grouped(integer) : integer}${point}${fraction}${"%".repeat(code.percents)}`;
  const text = `${literalOf(code.before)}${body}${literalOf(code.behind)}`;
  // The section for negatives is chosen by the number, not by what is left of it after rounding.
  if (negative && number.digits !== 0n && code.negatives === "brackets") return `(${text})`;
  return negative && !zero ? `-${text}` : text;
}

const names = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const pad = (number: number) => String(number).padStart(2, "0");

const dateParts: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => String(date.getUTCFullYear()),
  yy: (date) => pad(date.getUTCFullYear() % 100),
  m: (date) => String(date.getUTCMonth() + 1),
  mm: (date) => pad(date.getUTCMonth() + 1),
  mmm: (date) => names[date.getUTCMonth()].slice(0, 3),
  mmmm: (date) => names[date.getUTCMonth()],
  d: (date) => String(date.getUTCDate()),
  dd: (date) => pad(date.getUTCDate()),
  ddd: (date) => weekdays[date.getUTCDay()].slice(0, 3),
  dddd: (date) => weekdays[date.getUTCDay()],
};
const dateCode = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(dateParts)), fc.constantFrom("-", "/", " ", ", ", ".")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => ({
    code: parts.flat().slice(0, -1).join(""),
    shown: (date: Date) =>
      parts
        .flatMap(([part, between]) => [dateParts[part]?.(date), between])
        .slice(0, -1)
        .join(""),
  }));

const pieces = fc.constantFrom(
  ..."0#?.,%/@;-+ ()$€_*\\\"eE[]ymdhsagbx:'<>=!&~{}^123".split(""),
  "General",
  "general",
  "0.00",
  "#,##0",
  "E+00",
  "E-0",
  "yyyy",
  "AM/PM",
  "A/P",
  "上午/下午",
  "[Red]",
  "[h]",
  "[mm]",
  "[>100]",
  "[<=-1]",
  "[=0]",
  "[$€-407]",
  "[$-404]",
  "[DBNum1]",
  "[Color 12]",
  "# ?/?",
  "??/16",
  '" bp"',
  "_-",
  "* ",
  "\\x",
  "ss.000",
  ";;;",
  "aaaa",
  "ggge",
  "年",
  "🙂",
);
const anyCode = fc.oneof(
  { weight: 6, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pieces, fc.integer({ min: 2, max: 250 }))
      .map(([piece, times]) => piece.repeat(times).slice(0, 250)),
  },
);
const anyValue = fc.oneof(
  fc.constantFrom(
    "0",
    "1",
    "-1",
    "0.5",
    "-0.5",
    "46000.75",
    "1E15",
    "-1E-15",
    "1E300",
    "-1E308",
    "5E-324",
    "2958466",
    "-1",
    "0.1+0.2",
    '"text"',
    '""',
    "TRUE",
    "B3",
    "E1",
  ),
  signed.map(([number, negative]) => textOf(number, negative)),
);

const slowest = 500;

export const formatsTarget: Target = {
  name: "formats",
  batch: 1000,
  subjects(tally: Tally) {
    const sheet = sheetOfNumbers();
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const ask = (formula: string): Cell => {
      tally.calls++;
      const rows = sheet.answer(formula);
      expectAnswer(rows);
      return rows[0]?.[0] ?? null;
    };
    const shown = (value: string, code: string) => ask(`=TEXT(${value},${quoted(code)})`);
    const expectShown = (value: string, code: string, expected: string) => {
      const answer = shown(value, code);
      if (answer !== expected)
        throw new Error(
          `shown otherwise\n${value} in ${code} → ${answer instanceof CellError ? answer.code : JSON.stringify(answer)}, not ${JSON.stringify(expected)}`,
        );
    };
    return [
      {
        name: "decimals",
        property: fc.property(signed, decimalCode, ([number, negative], code) =>
          expectShown(textOf(number, negative), codeOf(code), shownDecimal(number, negative, code)),
        ),
      },
      {
        name: "scientific",
        property: fc.property(signed, fc.integer({ min: 0, max: 8 }), ([number, negative], places) => {
          const digits = String(number.digits);
          const { whole, behind } = rounded({ digits: number.digits, power: 1 - digits.length }, places);
          const [mantissa, up] = whole.length > 1 ? [`1.${"0".repeat(places)}`, 1] : [`${whole}.${behind}`, 0];
          const exponent = number.digits === 0n ? 0 : digits.length - 1 + number.power + up;
          const sign = negative && number.digits !== 0n ? "-" : "";
          const text = `${sign}${places === 0 ? mantissa[0] : mantissa}E${exponent < 0 ? "-" : "+"}${pad(Math.abs(exponent))}`;
          expectShown(textOf(number, negative), places === 0 ? "0E+00" : `0.${"0".repeat(places)}E+00`, text);
        }),
      },
      {
        name: "days",
        property: fc.property(fc.integer({ min: 61, max: 2_958_465 }), dateCode, (serial, { code, shown: expected }) =>
          expectShown(String(serial), code, expected(new Date((serial - 25_569) * 86_400_000))),
        ),
      },
      {
        name: "times",
        property: fc.property(fc.nat(86_399), fc.integer({ min: 61, max: 99_999 }), (seconds, day) => {
          const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
          expectShown(`${day}+${seconds}/86400`, "hh:mm:ss", `${pad(hours)}:${pad(minutes)}:${pad(rest)}`);
          expectShown(
            `${seconds}/86400`,
            "[m]:ss",
            `${pad(Math.floor(seconds / 60)).replace(/^0(?=.)/, "")}:${pad(rest)}`,
          );
          expectShown(
            `${seconds}/86400`,
            "h:mm AM/PM",
            `${hours % 12 || 12}:${pad(minutes)} ${hours < 12 ? "AM" : "PM"}`,
          );
        }),
      },
      {
        name: "fractions",
        property: fc.property(fc.nat(99_999), fc.integer({ min: 1, max: 3 }), (hundreds, places) => {
          const value = hundreds / 100;
          const text = String(shown(String(value), `# ${"?".repeat(places)}/${"?".repeat(places)}`));
          const found = /^\s*(?:(\d+)(?:\s+|$))?(?:(\d+)\/(\d+))?\s*$/.exec(text);
          if (!found) throw new Error(`no fraction: ${text}`);
          const [, whole = "0", above = "0", below = "1"] = found;
          const read = Number(whole) + Number(above) / Number(below);
          if (Number(below) > 10 ** places - 1) throw new Error(`a larger denominator: ${text}`);
          // Of any denominator up to the largest, the nearest is at most half of its share away.
          for (let each = 1; each < 10 ** places; each++)
            if (Math.abs(Math.round(value * each) / each - value) < Math.abs(read - value) - 1e-12)
              throw new Error(`there is a nearer fraction\n${value} → ${text}, nearer with ${each}`);
        }),
      },
      {
        name: "read back",
        property: fc.property(
          signed,
          fc.constantFrom(
            "0.00",
            "#,##0.00",
            "0.0000",
            "0%",
            "0.00%",
            "0.00E+00",
            "General",
            "0",
            "#,##0",
            "#,##0.00;(#,##0.00)",
            "$#,##0.00",
          ),
          ([number, negative], code) => {
            const value = textOf(number, negative);
            const text = shown(value, code);
            const read = ask(`=VALUE(TEXT(${value},${quoted(code)}))`);
            const exact = Number(value);
            const places =
              code === "General" || code.includes("E")
                ? undefined
                : (/\.(0+)/.exec(code)?.[1]?.length ?? 0) + (code.includes("%") ? 2 : 0);
            const off =
              places === undefined ? 0.01 * Math.abs(exact) : 0.5000001 * 10 ** -places + 1e-14 * Math.abs(exact);
            if (typeof read !== "number" || Math.abs(read - exact) > off)
              throw new Error(
                `read back as another number\n${value} in ${code} → ${text} → ${read instanceof CellError ? read.code : read}`,
              );
          },
        ),
      },
      {
        name: "any code",
        property: fc.property(anyValue, anyCode, (value, code) => {
          const began = worked();
          const answer = shown(value, code);
          if (worked() - began > slowest) throw new Error(`more than ${slowest} ms of work`);
          if (!(answer instanceof CellError) && typeof answer !== "string")
            throw new Error(`${typeof answer} is no text`);
          if (
            typeof answer === "string" &&
            /[\u{F0000}-\u{FFFFF}]/u.test(answer) &&
            !/[\u{F0000}-\u{FFFFF}]/u.test(code)
          )
            throw new Error("a mark of our own is shown");
        }),
      },
    ] as unknown as Subject[];
  },
};
