import { expectAtLeast, expectBetween, expectInteger, expectSameLength, notAvailable } from "../guard/expect";
import type { Column, Row } from "../guard/types";
import { regress } from "./regressionTable";
import { windowsOutsideData } from "./texts";

/**
 * Cumulative abnormal return of an asset around an event, by the market model.
 * @customfunction
 * @param assetRet Returns of the asset, decimals, in time order.
 * @param mktRet Returns of the market over the same periods.
 * @param eventIndex Row of the event, counted from 1.
 * @param estLen Rows to estimate the model on, 3 or more.
 * @param gap Rows left out between estimation and event window, zero or more.
 * @param pre Rows of the event window before the event, zero or more.
 * @param post Rows of the event window after the event, zero or more.
 * @returns A row {α, β, CAR, se, t}: α, CAR and se decimals, se = s·√L with L rows in the event window.
 * @see MacKinlay (1997), Event Studies in Economics and Finance
 * @errors #N/A when the windows reach outside the data; #VALUE! when the returns differ in length; #NUM! for counts that are not whole numbers in their range.
 * @terms 事件研究, 異常報酬, 异常收益, event study, CAR
 * @rows 0-12, 2-46
 * @example =MKT.EVENTCAR({0.01;0.02;0.031;0.02;0.1}, {0.01;0.02;0.03;0.02;0.01}, 5, 4, 0, 0, 0) // {-0.00075,1.05,0.09025,0.0003535533905932741,255.26554800834342}
 */
export function eventCar(
  assetRet: Column,
  mktRet: Column,
  eventIndex: number,
  estLen: number,
  gap: number,
  pre: number,
  post: number,
): Row {
  expectSameLength("assetRet", assetRet, "mktRet", mktRet);
  for (const [name, count, least] of [
    ["estLen", estLen, 3],
    ["gap", gap, 0],
    ["pre", pre, 0],
    ["post", post, 0],
  ] as const) {
    expectInteger(name, count);
    expectAtLeast(name, count, least);
  }
  expectInteger("eventIndex", eventIndex);
  expectBetween("eventIndex", eventIndex, 1, assetRet.length);
  const event = eventIndex - 1;
  const windowStart = event - pre;
  const windowEnd = event + post + 1;
  const estimationStart = windowStart - gap - estLen;
  if (estimationStart < 0 || windowEnd > assetRet.length) throw notAvailable(windowsOutsideData);
  const estimation = [estimationStart, estimationStart + estLen] as const;
  const { fit, residualSum, degrees } = regress(
    assetRet.slice(...estimation),
    mktRet.slice(...estimation).map((value) => [value]),
    true,
  );
  const [alpha, beta] = fit.coefficients;
  let abnormal = 0;
  for (let row = windowStart; row < windowEnd; row++) abnormal += assetRet[row] - alpha - beta * mktRet[row];
  const error = Math.sqrt((residualSum / degrees) * (windowEnd - windowStart));
  return [alpha, beta, abnormal, error, abnormal / error];
}
