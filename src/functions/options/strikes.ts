import { outsideDomain } from "../guard/expect";

/** A butterfly's strikes: 0 < k1 < k2 < k3, or #NUM! that names the first one out of order. */
export function expectStrikesRising(k1: number, k2: number, k3: number): void {
  if (!(k1 > 0)) throw outsideDomain("k1", k1, { en: "above 0", tw: "大於 0 的數", cn: "大于 0 的数" });
  if (!(k2 > k1)) throw outsideDomain("k2", k2, { en: `above k1 (${k1})`, tw: `大於 k1(${k1})`, cn: `大于 k1(${k1})` });
  if (!(k3 > k2)) throw outsideDomain("k3", k3, { en: `above k2 (${k2})`, tw: `大於 k2(${k2})`, cn: `大于 k2(${k2})` });
}
