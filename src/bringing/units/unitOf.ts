/** What a heading or a line above a table says of unit and scale: "USD bn", "Billions of Dollars", "億美元", "% of GDP", "Index 2015=100". */
import { halfWidth } from "../../cells/halfWidth";
import { moneyAt, scaleAt } from "../numbers/forms";
import { offeredUnits } from "./offeredUnits";

export interface Measure {
  readonly unit: string;
  /** Undefined where the text names none. */
  readonly scale?: number | undefined;
}

/** What the file's language makes of $ and 元. */
export interface Country {
  /** It has Chinese characters. */
  readonly han: boolean;
  /** And such as only the mainland writes. */
  readonly simplified: boolean;
  /** Or kana, or signs that Japan alone writes. */
  readonly japanese?: boolean;
  /** And such as are Chinese, of the mainland or of Taiwan, and not Japanese. */
  readonly chinese?: boolean;
  /** The dollar of the office whose file it is, where that is not the one of the United States. */
  readonly dollar?: string | undefined;
}

const percent =
  /^(?:annual |yearly |monthly |quarterly |yoy |mom |qoq |in |연 ?)?(?:%|percent(?:age)?(?: points?)?(?![a-z])|per cent(?![a-z])|pct\.?(?![a-z])|百分比|百分[點点])/i;
const perMille = /^(?:‰|per ?mille?|permille|千分比)$/i;
/** "2010=100", "上年同月=100". */
const indexed = /^(?:\d{4}(?:[-/.]\d{1,2})?|\p{Script=Han}{2,8}) ?= ?100$/u;
const points = /^(?:bps?|basis points?|個?基[點点]|个基点)$/i;
const currencyWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:u\.?s\.? |us )dollars?(?![a-z])/i, "USD"],
  [/^dollars?(?![a-z])/i, "dollar"],
  [/^(?:dólares(?: (?:de )?(?:EE\.? ?UU\.?|estadounidenses))?|dollari)(?![a-z])/i, "USD"],
  [/^euros?(?![a-z])/i, "EUR"],
  [/^(?:japanese )?yen(?![a-z])/i, "JPY"],
  [/^(?:chinese )?(?:yuan|renminbi)(?![a-z])/i, "CNY"],
  [/^(?:pounds? sterling|british pounds?)(?![a-z])/i, "GBP"],
  [/^(?:korean )?won(?![a-z])/i, "KRW"],
];
const counted =
  /^(?:shares?|contracts?|lots?|trades?|persons?|people|units?|barrels?(?: per day)?|bbl|tonnes?|(?:short |metric )?tons?|cubic feet(?: per day)?|gallons|t|kg|ounces?|oz|ozt|troy ounces?|mwh|gwh|kwh|days?|years?|months?|ratio|times|x|index|points?|股|手|張|张|口|噸|吨|公噸|人|人次|點|点|倍|盎司|千瓦时|千瓦時|立方米|平方米|吨标准煤|桶|戶|户|台|輛|辆|stück)$/i;

/** The sign of a currency in its country. */
export function currencyOf(sign: string, { han, simplified, japanese, dollar }: Country): string {
  if (sign === "dollar") return dollar ?? "USD";
  if (sign === "$") return han ? "$" : (dollar ?? "USD");
  if (sign === "money") return simplified ? "CNY" : japanese ? "JPY" : "";
  return sign;
}

/** What the text begins with, and how long it is. */
interface Part {
  readonly length: number;
  readonly factor?: number | undefined;
}

function moneyIn(text: string): (Part & { readonly unit: string }) | undefined {
  for (const [pattern, unit] of currencyWords) {
    const found = pattern.exec(text);
    if (found) return { unit, length: found[0].length };
  }
  const found = moneyAt(text);
  // EURUSD and Eurozone are no euros.
  return found &&
    /^[A-Za-z]/.test(text) &&
    /^[A-Za-z]/.test(text.slice(found.length)) &&
    !/^(k|m|mn|mm|bn|b|tn|crs?|crores?|lakhs?|lacs?)\b/i.test(text.slice(found.length))
    ? undefined
    : found;
}

const shortScales: readonly (readonly [RegExp, number])[] = [
  [/^['’]?(?:000|'000)['’]?s?(?!\d)/, 1e3],
  [/^x ?1,?000(?!\d)/i, 1e3],
  [/^mm(?![a-z])/i, 1e6],
  [/^1[.,'’ ]?000(?!\d)/, 1e3],
  // Crores in a heading; behind a number it may be a credit.
  [/^crs?\.?(?![a-z])/i, 1e7],
  // Lakhs, beside a sign of rupees alone.
  [/^L(?![A-Za-z])/, 1e5],
  // Spanish has no word for a thousand millions, and a billón is a million of them.
  [/^(?:miles de millones|milhares de milhões|mil millones|mil milhões)(?![a-zñõ])/i, 1e9],
  [/^(?:millones|milhões|milioni)(?![a-z])/i, 1e6],
  [/^(?:miliardi)(?![a-z])/i, 1e9],
  [/^(?:billones)(?![a-z])/i, 1e12],
  [/^(?:miles|milhares|migliaia|milliers)(?![a-z])/i, 1e3],
  [/^m(?![a-z])/, 1e6],
  [/^b(?![a-z])/, 1e9],
  [/^(?:bio\.?|billionen)(?![a-z])/i, 1e12],
];

function scaleIn(text: string): (Part & { readonly factor: number }) | undefined {
  // "100 million yen".
  const several = /^(10|100) /.exec(text);
  const counted = several && scaleAt(text.slice(several[0].length));
  if (several && counted)
    return { factor: Number(several[1]) * counted.factor, length: several[0].length + counted.length };
  for (const [pattern, factor] of shortScales) {
    const found = pattern.exec(text);
    if (found) return { factor, length: found[0].length };
  }
  return scaleAt(text);
}

/** Undefined where the text names no unit that is known. */
export function unitOf(written: string, country: Country): Measure | undefined {
  const text = halfWidth(written)
    .replace(/_/g, " ")
    .replace(/^[\s([【]+|[\s)\]】.]+$/g, "")
    .trim();
  if (text === "" || text.length > 60) return undefined;
  if (percent.test(text)) return { unit: "percent" };
  if (points.test(text)) return { unit: "bp" };
  if (perMille.test(text)) return { unit: "per mille" };
  if (indexed.test(text)) return { unit: text };
  if (/^(?:index\b|指[數数]$)/i.test(text)) return { unit: "index" };
  const offered = offeredUnits.find((unit) => unit.toLowerCase() === text.toLowerCase());
  if (offered) return { unit: offered };
  let rest = text;
  let unit: string | undefined;
  let scale: number | undefined;
  for (;;) {
    rest = rest.replace(/^(?:[\s,]+|(?:of|in|de|di|current|constant|nominal)\s+|d['’])+/i, "");
    const size: Part | undefined = scale === undefined ? scaleIn(rest) : undefined;
    if (size) {
      scale = size.factor;
      rest = rest.slice(size.length);
      continue;
    }
    const money: (Part & { readonly unit: string }) | undefined = unit === undefined ? moneyIn(rest) : undefined;
    if (!money) break;
    unit =
      money.unit === "money" && !country.simplified ? rest.slice(0, money.length) : currencyOf(money.unit, country);
    rest = rest.slice(money.length);
  }
  // Barrels a day: kb/d of the energy agencies; mb/d is millions, while an M before bbl may be thousands.
  const barrels = scale === undefined && unit === undefined ? /^(k|mm?)(b|bbls?|bo)(\/d|pd|d)$/.exec(rest) : null;
  if (barrels && !(barrels[1] === "m" && barrels[2] !== "b"))
    return { unit: `${barrels[2] === "bo" ? "b" : barrels[2]}/d`, scale: barrels[1] === "k" ? 1e3 : 1e6 };
  rest = rest.trim().replace(/^[元圓圆](?=$|[,，/])/, "");
  // 亿元人民币.
  const behindSign = unit !== undefined && /^(?:人民|新[台臺]|港)[币幣]$/.test(rest) ? moneyAt(rest) : undefined;
  if (behindSign) return { unit: behindSign.unit, scale };
  if (scale !== undefined && /^(?:the )?(?:reported|reporting|local|national|domestic) currency$/i.test(rest))
    return { unit: "", scale };
  if (unit !== undefined)
    return rest === "" || /^(?:\/|per |a |，|,)/i.test(rest) ? { unit: behindMoney(unit, rest), scale } : undefined;
  // "Class (B)" is no billion, and "Amount (Cr)" a credit: alone they say nothing.
  if (rest === "" && scale !== undefined) return /^(?:[a-z]|cr|1.?000)$/i.test(text) ? undefined : { unit: "", scale };
  if (scale !== undefined) return counted.test(rest) || /^of /i.test(rest) ? { unit: rest, scale } : undefined;
  return counted.test(text) ? { unit: text } : undefined;
}

const behindMoney = (unit: string, rest: string): string => {
  if (rest === "" || /^[，,]/.test(rest)) return unit;
  return rest.startsWith("/") ? `${unit}${rest.replace(/\s+/g, "")}` : `${unit} ${rest}`;
};
