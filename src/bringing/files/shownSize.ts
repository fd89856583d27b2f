/** The size that a number format gives what it shows: the word behind its digits, and the commas that divide. */
import type { ShownSize } from "../grid";
import { behindDigits } from "../numbers/forms";
import { unitOf } from "../units/unitOf";

/** Words, signs of money and conditions of a format; all else is digits and marks. */
const literal = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*]./g;

const sectionsOf = (format: string): string[] =>
  format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;|^)(?=;|$)/g) ?? [];

const conditionOf = (section: string): readonly [mark: string, bound: number] | undefined => {
  const [, mark, bound] = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section) ?? [];
  return mark === undefined ? undefined : [mark, Number(bound)];
};

const holds = (value: number, [mark, bound]: readonly [string, number]): boolean => {
  if (mark === "<>") return value !== bound;
  return (
    (mark.includes("<") && value < bound) ||
    (mark.includes(">") && value > bound) ||
    (mark.includes("=") && value === bound)
  );
};

/** As Excel: by conditions where there are any, else positive, negative, zero. */
function sectionFor(value: number, format: string): string {
  const sections = sectionsOf(format);
  const conditions = sections.map(conditionOf);
  if (conditions.some(Boolean)) {
    const met = conditions.findIndex((condition) => condition !== undefined && holds(value, condition));
    const free = conditions.indexOf(undefined);
    return sections[met >= 0 ? met : free] ?? "";
  }
  const place = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  return sections[place] ?? "";
}

/** "bn", "億元", "USD bn". */
function wordOf(text: string): number | undefined {
  if (text === "") return undefined;
  const factor = behindDigits(text)?.factor ?? unitOf(text, { han: false, simplified: false })?.scale ?? 1;
  return factor === 1 ? undefined : factor;
}

/** Undefined where the format says nothing of a size. */
export function shownSize(value: number, format: string): ShownSize | undefined {
  const section = sectionFor(value, format);
  const digits = section.replace(literal, (found) => "\0".repeat(found.length));
  const last = Math.max(...["0", "#", "?"].map((digit) => digits.lastIndexOf(digit)));
  if (last < 0) return undefined;
  // Commas behind the last digit before the point or of all divide by a thousand each.
  const commas = [/[0#?](,+)(?=\.)/, /[0#?](,+)(?![0#?,.])/].reduce(
    (most, form) => Math.max(most, form.exec(digits)?.[1]?.length ?? 0),
    0,
  );
  const behind = section.slice(last + 1).replace(/^,+/, "");
  const text = behind.replace(literal, (found, quoted, escaped, code) =>
    found.startsWith("_") ? " " : (quoted ?? escaped ?? code ?? ""),
  );
  const word = wordOf(text.replace(/\)\s*$/, "").trim());
  if (word === undefined && commas === 0) return undefined;
  return { ...(word !== undefined && { word }), divisor: 1000 ** commas };
}
