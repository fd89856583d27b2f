import { erfInverse } from "../../analytics/distributions/normalQuantile";
import { expectAbove, expectBetween, expectInside } from "../guard/expect";
import type { Probability, Row } from "../guard/types";

/**
 * Hit rate with its Wilson score interval, decimals.
 * @customfunction
 * @param hits Number of hits.
 * @param n Number of trials.
 * @param conf Confidence level, decimal; 0.95 when left out.
 * @returns A row {hit rate, low, high}; no hits give exactly 0 as the low end, all hits exactly 1 as the high end.
 * @see Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference
 * @errors #NUM! when n is not above zero, hits is outside 0 to n, or conf is not strictly between 0 and 1.
 * @terms 命中率, 準確率, 准确率, 信賴區間, 置信区间, 80%的命中率, Wilson interval, hit rate, 勝率, 胜率, win rate
 * @rows 0-21, 0-35
 * @example =MKT.WILSONCI(16, 20) // {0.8,0.5839825677481064,0.919342337420202}
 * @example =MKT.WILSONCI(80, 100) // {0.8,0.7111708344068411,0.8666330666689674}
 */
export function wilsonCi(hits: number, n: number, conf: Probability = 0.95): Row {
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
