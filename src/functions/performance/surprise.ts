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
 */
export function surprise(actual: number, consensus: number, stdev?: number): number {
  if (stdev === undefined) return actual - consensus;
  expectPositiveDenominator("stdev", stdev);
  return (actual - consensus) / stdev;
}
