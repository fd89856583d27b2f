import { currentLanguage, languageTags, say, type Text } from "../../language/language";
import { scaleTexts } from "../../language/scales";
import { index, percent, ratio } from "../../language/units";
import { decimalDivisor } from "../../series/decimals";
import { showNumber } from "../numbers";
import { dataTexts } from "../texts/dataTexts";

function scaleName(scale: number): string {
  const known = scaleTexts.find((each) => each.scale === scale);
  return known ? say(known.text) : `× ${showNumber(scale)}`;
}

/** Units are kept by their English words. */
const words: Readonly<Record<string, Text>> = { percent, index, ratio };

function inWords(unit: string): string {
  const text = Object.hasOwn(words, unit) ? words[unit] : undefined;
  return text ? say(text) : unit;
}

/** "USD, millions", or the unit alone where values are in ones. */
export function unitName(unit: string, scale: number): string {
  return scale === 1 ? inWords(unit) : `${inWords(unit)} · ${scaleName(scale)}`;
}

/** The same with what makes decimals of it, as functions take rates: "percent · ÷ 100 = decimal". */
export function unitWithDecimals(unit: string, scale: number): string {
  const divisor = decimalDivisor({ unit, scale });
  const name = unitName(unit, scale);
  return divisor === undefined || divisor === 1 ? name : `${name} · ${say(dataTexts.inDecimals, { divisor })}`;
}

/** A value in plain units, written short: 6,587,034 in millions of USD is "6.587T USD". */
export function reading(value: number, unit: string, scale: number): string {
  const amount = (value * scale).toLocaleString(languageTags[currentLanguage()], {
    notation: "compact",
    maximumSignificantDigits: 4,
  });
  // 4.18 百分比 is no Chinese.
  if (unit === "percent" && currentLanguage() !== "en") return `${amount}%`;
  return `${amount} ${inWords(unit)}`;
}
