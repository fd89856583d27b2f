import { normalQuantile } from "../../analytics/distributions/normalQuantile";
import { expectInside, outsideDomain } from "../guard/expect";
import type { Probability, Row } from "../guard/types";
import { aboveThree } from "./texts";

/**
 * Confidence interval of a correlation, by Fisher's z.
 * @customfunction
 * @param r Correlation of the sample, strictly between −1 and 1.
 * @param n Pairs in the sample, above 3.
 * @param conf Confidence, strictly between 0 and 1; 0.95 when left out.
 * @returns A row {lo, hi}, each between −1 and 1.
 * @see Fisher (1921): atanh(r) ± z/√(n − 3)
 * @errors #NUM! when |r| is 1 or more, n is 3 or less, or conf is not between 0 and 1.
 * @terms 相關係數, 相关系数, 信賴區間, 置信区间, confidence interval
 * @rows 2-10
 * @example =MKT.CORRCI(-0.29, 180) // {-0.41851157839084696,-0.1501035286279871}
 */
export function corrCi(r: number, n: number, conf: Probability = 0.95): Row {
  expectInside("r", r, -1, 1);
  if (!(n > 3)) throw outsideDomain("n", n, aboveThree);
  expectInside("conf", conf, 0, 1);
  const half = -normalQuantile((1 - conf) / 2) / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}
