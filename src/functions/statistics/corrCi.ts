import { normalQuantile } from "../../analytics/distributions/normalQuantile";
import { expectInside, outsideDomain } from "../guard/expect";
import type { Row } from "../guard/types";

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
 * @tw 相關係數的信賴區間（Fisher z 轉換）。
 * @tw r 樣本相關係數，介於 −1 與 1 之間（不含兩端）。
 * @tw n 樣本配對數，須大於 3。
 * @tw conf 信賴水準，介於 0 與 1 之間；省略時為 0.95。
 * @tw returns: 一列 {下限、上限}，各在 −1 與 1 之間。
 * @tw errors: #NUM!：|r| 不小於 1、n 不大於 3，或 conf 不在 0 與 1 之間。
 * @cn 相关系数的置信区间（Fisher z 变换）。
 * @cn r 样本相关系数，介于 −1 与 1 之间（不含两端）。
 * @cn n 样本配对数，须大于 3。
 * @cn conf 置信水平，介于 0 与 1 之间；省略时为 0.95。
 * @cn returns: 一行 {下限、上限}，各在 −1 与 1 之间。
 * @cn errors: #NUM!：|r| 不小于 1、n 不大于 3，或 conf 不在 0 与 1 之间。
 */
export function corrCi(r: number, n: number, conf = 0.95): Row {
  expectInside("r", r, -1, 1);
  if (!(n > 3)) throw outsideDomain("n", n, { en: "above 3", tw: "大於 3 的數", cn: "大于 3 的数" });
  expectInside("conf", conf, 0, 1);
  const half = -normalQuantile((1 - conf) / 2) / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}
