import { expectPositiveDenominator } from "../guard/expect";

/**
 * Surprise of a release: actual less consensus, in its own unit or in standard deviations.
 * @customfunction
 * @param actual Value published.
 * @param consensus Value expected.
 * @param stdev Standard deviation of past surprises; when left out the answer keeps the unit.
 * @returns Unit of actual, or standard deviations; positive when the figure came in higher (a smaller deficit is higher).
 * @see As in Citi's economic surprise index: (actual − consensus) ÷ stdev
 * @errors #DIV/0! when stdev is not above zero.
 * @terms 意外, 超預期, 超预期, 經濟數據, 经济数据, 貿易逆差, 贸易逆差, economic surprise
 * @rows 2-69, 4-10
 * @example =MKT.SURPRISE(-52.8, -63.3) // 10.5
 * @example =MKT.SURPRISE(3, 2, 0.5) // 2
 * @tw 數據意外：實際值減市場預期，以原單位或標準差計。
 * @tw actual 公布值。
 * @tw consensus 預期值。
 * @tw stdev 過往意外的標準差；省略時保留原單位。
 * @tw returns: actual 的單位，或標準差個數；數字高於預期為正（赤字較小算較高）。
 * @tw errors: #DIV/0!：stdev 不大於零。
 * @cn 数据意外：实际值减市场预期，以原单位或标准差计。
 * @cn actual 公布值。
 * @cn consensus 预期值。
 * @cn stdev 过往意外的标准差；省略时保留原单位。
 * @cn returns: actual 的单位，或标准差个数；数字高于预期为正（赤字较小算较高）。
 * @cn errors: #DIV/0!：stdev 不大于零。
 */
export function surprise(actual: number, consensus: number, stdev?: number): number {
  if (stdev === undefined) return actual - consensus;
  expectPositiveDenominator("stdev", stdev);
  return (actual - consensus) / stdev;
}
