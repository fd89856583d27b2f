/** Numbers of several sizes, as Chinese and Japanese write them in full: 1兆2,345億円, 1億2345萬. */
import type { NumberForm } from "./forms";

const part = "(\\d{1,4}|\\d,\\d{3})";
const compound = new RegExp(`^(?:${part}兆)?(?:${part}[億亿])?(?:${part}[萬万])?(?:${part}(?=$|[^\\d.,%]))?(.*)$`);
const sizes = [1e12, 1e8, 1e4, 1];

/** The number in digits, and what stands behind it; undefined where it has one size alone, or none. */
export function compoundDigits(
  text: string,
): (Required<Pick<NumberForm, "digits">> & { readonly behind: string }) | undefined {
  if (!/\d[兆億亿萬万]\d/.test(text)) return undefined;
  const [, ...found] = compound.exec(text) ?? [];
  const parts = found.slice(0, sizes.length);
  if (parts.filter((each) => each !== undefined).length < 2) return undefined;
  const total = parts.reduce((sum, each = "0", index) => sum + Number(each.replace(",", "")) * sizes[index], 0);
  return Number.isSafeInteger(total) ? { digits: String(total), behind: found[sizes.length] ?? "" } : undefined;
}
