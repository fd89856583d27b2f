import { erfInverse } from "../../analytics/distributions/normalQuantile";
import { expectAbove, expectBetween, expectInside } from "../guard/expect";
import type { Row } from "../guard/types";

/**
 * Hit rate with its Wilson score interval, decimals.
 * @customfunction
 * @param hits Number of hits.
 * @param n Number of trials.
 * @param conf Confidence level, decimal; 0.95 when left out.
 * @returns A row {hit rate, low, high}; no hits give exactly 0 as the low end, all hits exactly 1 as the high end.
 * @see Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference
 * @errors #NUM! when n is not above zero, hits is outside 0 to n, or conf is not strictly between 0 and 1.
 * @terms 命中率, 準確率, 准确率, 信賴區間, 置信区间, 80%的命中率, Wilson interval, hit rate
 * @rows 0-21, 0-35
 * @example =MKT.WILSONCI(16, 20) // {0.8,0.5839825677481064,0.919342337420202}
 * @example =MKT.WILSONCI(80, 100) // {0.8,0.7111708344068411,0.8666330666689674}
 * @tw 命中率及其威爾遜信賴區間，小數。
 * @tw hits 命中次數。
 * @tw n 試驗次數。
 * @tw conf 信心水準，小數；省略時為 0.95。
 * @tw returns: 一列 {命中率、下限、上限}；全未命中時下限恰為 0，全部命中時上限恰為 1。
 * @tw errors: #NUM!：n 不大於零、hits 不在 0 到 n 之間，或 conf 不在 0 與 1 之間。
 * @cn 命中率及其威尔逊置信区间，小数。
 * @cn hits 命中次数。
 * @cn n 试验次数。
 * @cn conf 置信水平，小数；省略时为 0.95。
 * @cn returns: 一行 {命中率、下限、上限}；全未命中时下限恰为 0，全部命中时上限恰为 1。
 * @cn errors: #NUM!：n 不大于零、hits 不在 0 到 n 之间，或 conf 不在 0 与 1 之间。
 */
export function wilsonCi(hits: number, n: number, conf = 0.95): Row {
  expectAbove("n", n, 0);
  expectBetween("hits", hits, 0, n);
  expectInside("conf", conf, 0, 1);
  const z = erfInverse(conf) * Math.SQRT2;
  const misses = n - hits;
  const reach = hits + (z * z) / 2 + z * Math.sqrt((hits / n) * misses + (z * z) / 4);
  const low = (hits / n) * (hits / reach);
  const high = misses === 0 ? 1 : reach / (n + z * z);
  return [hits / n, low, high];
}
