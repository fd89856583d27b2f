/** Numbers in Chinese numerals, as [DBNum1] and [DBNum2] ask for them. */
import type { Section } from "./sections";

interface Script {
  readonly digits: string;
  readonly tens: readonly string[];
  readonly groups: readonly string[];
}

const scripts: Readonly<Record<"tw" | "cn", readonly [Script, Script]>> = {
  tw: [
    { digits: "○一二三四五六七八九", tens: ["", "十", "百", "千"], groups: ["", "萬", "億", "兆"] },
    { digits: "零壹貳參肆伍陸柒捌玖", tens: ["", "拾", "佰", "仟"], groups: ["", "萬", "億", "兆"] },
  ],
  cn: [
    { digits: "○一二三四五六七八九", tens: ["", "十", "百", "千"], groups: ["", "万", "亿", "万亿"] },
    { digits: "零壹贰叁肆伍陆柒捌玖", tens: ["", "拾", "佰", "仟"], groups: ["", "万", "亿", "万亿"] },
  ],
};

const scriptOf = ({ locale, numerals }: Section): Script | undefined =>
  locale === "en" || numerals === 0 ? undefined : scripts[locale][numerals - 1];

/** Digit by digit. */
export function inNumerals(text: string, section: Section): string {
  const script = scriptOf(section);
  return script ? text.replace(/\d/g, (digit) => script.digits[Number(digit)]) : text;
}

/** Four digits with their tens; one zero stands for a gap. */
function group(digits: string, { digits: names, tens }: Script): string {
  return [...digits]
    .map((digit, index) => (digit === "0" ? "0" : names[Number(digit)] + tens[digits.length - 1 - index]))
    .join("")
    .replace(/0+$/, "")
    .replace(/0+/g, names[0]);
}

/** With tens, hundreds and thousands, as General is written. */
export function inWords(text: string, section: Section): string {
  const script = scriptOf(section);
  const match = /^(-?)(\d{1,16})(?:\.(\d+))?$/.exec(text);
  if (!script || !match) return text;
  const [, sign, whole, behind] = match;
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, "0");
  const groups = padded.match(/\d{4}/g) as string[];
  let words = "";
  for (const [index, digits] of groups.entries()) {
    const written = group(digits.replace(/^0+/, ""), script);
    if (written === "") continue;
    const gap = words !== "" && digits.startsWith("0") ? script.digits[0] : "";
    words += gap + written + script.groups[groups.length - 1 - index];
  }
  const fraction = behind === undefined ? "" : `.${inNumerals(behind, section)}`;
  return sign + (words || script.digits[0]) + fraction;
}
