/** A cell as a number: its digits as they are written, and what stands around them (a sign, a scale, per cent, money, a flag). */
import { halfWidth } from "../../cells/halfWidth";
import { isShown, type RawCell, type ShownSize } from "../grid";
import { compoundDigits } from "./compound";
import { westernDigits } from "./westernDigits";

export interface NumberForm {
  /** Digits with their marks, such as 1,234.5; blanks and apostrophes between thousands are gone. Undefined of a cell's number. */
  readonly digits?: string;
  /** Of a number of a workbook's cell. */
  readonly value?: number;
  readonly negative: boolean;
  /** Before it stands ▲ or △, which is minus in one country and plus in another; ▼ is minus in all. */
  readonly triangle?: "up" | "down";
  /** 1e6 for 55.47M. */
  readonly factor: number;
  /** "percent", "bp" or the code of a currency; "money" where its sign is that of several. */
  readonly unit?: string;
  /** Behind the number stands a "b", "bp" or other letter that a statistical office may mean as a flag. */
  readonly flag?: string;
  /** Of a number of a workbook's cell, whose value stays as it is. */
  readonly size?: ShownSize;
}

const missingMarks = new Set([
  "",
  ".",
  "..",
  "...",
  "…",
  "-",
  "--",
  "---",
  "–",
  "—",
  "―",
  ":",
  "*",
  "null",
  "na",
  "n/a",
  "#n/a",
  "#n/a n/a",
  "n.a.",
  "n.a",
  "nd",
  "n.d.",
  "nan",
  "none",
  "<na>",
  "nil",
  "n/d",
  "(na)",
  "(nd)",
  "nm",
  "not available",
  "no data",
  "無",
  "无",
  "暫無",
  "暂无",
  "不適用",
  "不适用",
  "缺",
  "k.a.",
  "-.-",
  "#n/a requesting data...",
]);

/** ".", "null", "NA" and the like: publishers' marks for no observation. */
export function isMissing(cell: RawCell): boolean {
  if (typeof cell !== "string") return false;
  if (cell === "") return true;
  if (cell.length >= 25) return false;
  // ": c" of Eurostat: not available, and the flag that says why.
  return missingMarks.has(halfWidth(cell).toLowerCase().trim()) || /^: ?[a-z]{1,3}$/.test(cell);
}

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const digitsAlone = /^(?:\d[\d.,]*|[.,]\d+)(?:[eE][+-]?\d+)?$/;

const money: readonly (readonly [RegExp, string])[] = [
  [/^(NT\$|NTD|TWD|新[台臺]幣)/i, "TWD"],
  [/^(HK\$|HKD|港元|港[幣币])/i, "HKD"],
  [/^(US ?\$|USD|U\$S?|美元|美金)/i, "USD"],
  [/^(A\$|AU\$|AUD)/i, "AUD"],
  [/^(C\$|CA\$|CAD)/i, "CAD"],
  [/^(S\$|SGD)/i, "SGD"],
  [/^(NZ\$|NZD)/i, "NZD"],
  [/^(R\$|BRL)/i, "BRL"],
  [/^(€|EUR|歐元|欧元)/i, "EUR"],
  [/^(£|GBP|英鎊|英镑)/i, "GBP"],
  [/^(CN¥|RMB|CNY|人民[幣币])/i, "CNY"],
  [/^(JP¥|JPY|日[圓元]|円)/i, "JPY"],
  [/^(₩|KRW|韓元|韩元|원)/i, "KRW"],
  [/^(₹|INR)/i, "INR"],
  // Rupees of India, Pakistan and others.
  [/^Rs\.?(?![A-Za-z])/i, "Rs"],
  [/^(CHF|Fr\.)/i, "CHF"],
  [/^(SEK|NOK|DKK|PLN|MXN|ZAR|THB|IDR|MYR|PHP|VND|TRY|RUB|ILS)/i, ""],
  [/^(zł|PLN)/i, "PLN"],
  [/^(₽|руб\.?)/i, "RUB"],
  [/^Kč/i, "CZK"],
  [/^₺/, "TRY"],
  [/^₪/, "ILS"],
  [/^฿/, "THB"],
  [/^₫/, "VND"],
  [/^₱/, "PHP"],
  // Of Sweden, Norway, Denmark and Iceland.
  [/^[Kk]r\.?(?![A-Za-z])/, "kr"],
  [/^\$/, "$"],
  [/^[¥元圓]/, "money"],
];

/** The currency that the text begins with, and the rest. */
export function moneyAt(text: string): { readonly unit: string; readonly length: number } | undefined {
  // Hundredths of a currency: 412.5 GBp are 4.125 pounds.
  const hundredths = /^(GBp|GBX|GBx|ZAc|ZAC|ILA|ILa|USX|USc|USd|EUX)(?![A-Za-z])/.exec(text);
  if (hundredths) return { unit: hundredths[0], length: hundredths[0].length };
  for (const [pattern, unit] of money) {
    const found = pattern.exec(text);
    if (found) return { unit: unit || found[0].toUpperCase(), length: found[0].length };
  }
  return undefined;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(萬億|万亿|兆)/, 1e12],
  [/^(千億|千亿)/, 1e11],
  [/^(百億|百亿)/, 1e10],
  [/^(十億|十亿)/, 1e9],
  [/^[億亿]/, 1e8],
  [/^(千萬|千万)/, 1e7],
  [/^(百萬|百万)/, 1e6],
  [/^[萬万]/, 1e4],
  [/^千/, 1e3],
  [/^십억/, 1e9],
  [/^천만/, 1e7],
  [/^백만/, 1e6],
  [/^조/, 1e12],
  [/^억/, 1e8],
  [/^만/, 1e4],
  [/^천/, 1e3],
  [/^(?:lakhs?|lacs?) crores?(?![a-z])/i, 1e12],
  [/^crores?(?![a-z])/i, 1e7],
  [/^(?:lakhs?|lacs?)(?![a-z])/i, 1e5],
  [/^(trillions?|tril\.?|trn|tn)(?![a-z])/i, 1e12],
  [/^(billions?|bil\.?|bln|bn|mrd\.?|mld\.?|milliarden?|milliards?|mia\.?)(?![a-z])/i, 1e9],
  [/^Mds?\.?(?![a-z])/, 1e9],
  [/^(millions?|millionen|mil\.?|mln|mn|mio\.?|MM)(?![a-z])/i, 1e6],
  [/^(трлн)\.?/i, 1e12],
  [/^(млрд)\.?/i, 1e9],
  [/^(млн)\.?/i, 1e6],
  [/^(тыс)\.?/i, 1e3],
  [/^(thousands?|thous?\.?|tsd\.?|ths\.?)(?![a-z])/i, 1e3],
  // German thousands, TEUR and T€; T elsewhere is a trillion.
  [/^T(?=(?:EUR|€|CHF|DEM|DM|USD|GBP|\$|£)(?![A-Za-z]))/, 1e3],
  [/^T(?![a-z])/, 1e12],
  [/^B(?![a-z])/, 1e9],
  [/^M(?![a-z])/, 1e6],
  [/^[Kk](?![a-z])/, 1e3],
];

/** The scale that the text begins with, and the rest. */
export function scaleAt(written: string): { readonly factor: number; readonly length: number } | undefined {
  // As companies of Taiwan write thousands and hundreds, so that nobody alters them.
  const text = written.replaceAll("仟", "千").replaceAll("佰", "百");
  for (const [pattern, factor] of scales) {
    const found = pattern.exec(text);
    if (found) return { factor, length: found[0].length };
  }
  return undefined;
}

/** Behind a number without a blank: 1.2m, 3b. */
const attached: Readonly<Record<string, number>> = { m: 1e6, b: 1e9 };
/** Flags of statistical offices: estimated, provisional, break in the series … */
const flags = /^[bcdefinprsuz]{1,3}$/;
const counters = /^(股|手|張|张|口|元|吨|噸|盎司|桶|枚|人|戶|户|次|點|点|倍|x)$/;

interface Sign {
  readonly text: string;
  readonly negative: boolean;
}

/** Brackets of accountants, signs before and behind. Undefined where there are two. */
function signOf(text: string): Sign | undefined {
  const bracketed = /^\((.+)\)([\s%‰]*)$/.exec(text);
  const inner = bracketed ? `${bracketed[1].trim()}${bracketed[2]}` : text;
  const behind = /^([^+-]*\d)\s*-$/.exec(inner);
  const bare = behind ? behind[1] : inner;
  const before = /^([+-])\s*(.*)$/.exec(bare);
  const minus = before?.[1] === "-";
  const marks = [bracketed !== null, behind !== null, before !== null].filter(Boolean).length;
  if (marks > 1) return undefined;
  return { text: before ? before[2] : bare, negative: bracketed !== null || behind !== null || minus };
}

/** Blanks, apostrophes between groups of three. */
const ungrouped = (text: string): string =>
  /[\s'’]/.test(text) && /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d*)?(?!\d)/.test(text)
    ? text.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1")
    : text;

const tidy = (text: string): string =>
  westernDigits(halfWidth(text))
    .replace(/[\u2212\u2010-\u2015\uFE63]/g, "-")
    .replace(/[\u00A0\u2007\u2009\u200A\u202F\s]+/g, " ")
    // A mark for an estimate may stand before the number.
    .replace(/^[*†‡]+ ?(?=[\d$€£¥.+(-])/, "")
    .replace(/(?:[*†‡¹²³⁴-⁹]+|\[(?:\d{1,2}|[a-z])\])$/, "")
    .trim();

type Behind = Pick<NumberForm, "factor" | "unit" | "flag">;

/** What stands behind the digits; undefined where it makes no number of them. */
export function behindDigits(written: string): Behind | undefined {
  const spaced = written.startsWith(" ");
  const text = written.trim();
  if (text === "") return { factor: 1 };
  if (text === "%" || /^(percent|per cent|pct\.?|pp|ppts?|percentage points?|[個个]?百分[點点])$/i.test(text))
    return { factor: 1, unit: "percent" };
  if (text === "‰") return { factor: 1, unit: "per mille" };
  // Pence, or a figure that is provisional: the whole column tells (columns/measure.ts).
  if (!spaced && text === "p") return { factor: 1, unit: "GBp", flag: "p" };
  if (/^(bps?|basis points?|個?基點|个?基点)$/i.test(text))
    return { factor: 1, unit: "bp", ...(text === "bp" && spaced && { flag: text }) };
  if (!spaced && text in attached) return { factor: attached[text] };
  if (/^\((p|r|e|f|c)\)$/i.test(text)) return { factor: 1 };
  const scale = scaleAt(text);
  if (spaced && !scale && flags.test(text)) return { factor: 1, flag: text };
  const rest = scale ? text.slice(scale.length).trim() : text;
  const factor = scale?.factor ?? 1;
  if (rest === "") return { factor };
  const found = moneyAt(rest);
  if (found && found.length === rest.length) return { factor, unit: found.unit };
  // "12.5 USD/t".
  if (found && !scale && /^\/[A-Za-z]+$/.test(rest.slice(found.length))) return { factor, unit: rest };
  return counters.test(rest) ? { factor } : undefined;
}

/** Undefined where the cell is no number. */
export function numberForm(cell: RawCell): NumberForm | undefined {
  if (typeof cell === "number") return { value: cell, negative: false, factor: 1 };
  if (isShown(cell)) {
    if (cell.as === "day") return undefined;
    if (cell.as === "percent")
      return { value: Number((cell.value * 100).toPrecision(15)), negative: false, factor: 1, unit: "percent" };
    const { value, unit, size } = cell;
    return { value, negative: false, factor: 1, ...(unit !== undefined && { unit }), ...(size && { size }) };
  }
  if (plain.test(cell)) {
    const negative = cell.startsWith("-");
    return { digits: /^[+-]/.test(cell) ? cell.slice(1) : cell, negative, factor: 1 };
  }
  if (cell.length > 40 || !/\p{Nd}/u.test(cell)) return undefined;
  return marked(tidy(cell));
}

/** ▲15.5, ▼3.2 %, (↓1.5); an arrow says where the number went. */
function marked(text: string): NumberForm | undefined {
  const [, open, mark, rest] = /^(\(?)([▲△▼▽↑↓])\s*(\S.*)$/.exec(text) ?? [];
  if (mark === undefined) return written(text);
  const form = /^[+-]/.test(rest) ? undefined : written(open === "" ? rest : rest.replace(/\)$/, ""));
  if (!form || form.negative) return undefined;
  if (/[↑↓]/.test(mark)) return { ...form, negative: mark === "↓" };
  return /[▼▽]/.test(mark) ? { ...form, negative: true, triangle: "down" } : { ...form, triangle: "up" };
}

function written(text: string): NumberForm | undefined {
  let sign = signOf(text);
  if (!sign) return undefined;
  const before = moneyAt(sign.text);
  let inner = sign.text;
  if (before) {
    const outer = sign.negative;
    sign = signOf(inner.slice(before.length).trim());
    if (!sign || (outer && sign.negative)) return undefined;
    [inner, sign] = [sign.text, { text: sign.text, negative: outer || sign.negative }];
  }
  const several = compoundDigits(inner);
  const found = several
    ? ["", several.digits, several.behind]
    : /^((?:\d|[.,]\d)(?:[\d.,]|[ '’](?=\d{3}(?!\d)))*(?:[eE][+-]?\d+)?)(.*)$/.exec(inner);
  const behind = found && behindDigits(found[2]);
  if (!found || !behind) return undefined;
  const digits = ungrouped(found[1]);
  if (!digitsAlone.test(digits) || (before && behind.unit)) return undefined;
  const unit = before?.unit ?? behind.unit;
  // Without money mm are millimetres.
  if (unit === undefined && /^ ?mm$/.test(found[2])) return undefined;
  return { digits, negative: sign.negative, ...behind, ...(unit !== undefined && { unit }) };
}
