import { expectAbove, expectBetween, expectInteger } from "../guard/expect";
import type { Column, Rate, Ratio } from "../guard/types";

/**
 * Path of debt over GDP, as shares of GDP, year by year.
 * @customfunction
 * @param debt0 Debt over GDP now, a share such as 1.2.
 * @param r Effective interest rate on the debt, decimal a year.
 * @param g Growth of nominal GDP, decimal a year, above −1.
 * @param primaryBalance Primary balance over GDP; a surplus is positive.
 * @param years Years ahead, a whole number from 0 to 1,000.
 * @returns A column of years + 1 shares of GDP, now first; rises when r exceeds g without a surplus.
 * @see Government budget identity: d(t) = d(t − 1)·(1 + r)/(1 + g) − primary balance
 * @errors #NUM! when g is −1 or below, or years is not a whole number from 0 to 1,000; #VALUE! when an argument is not a number; #N/A for a blank.
 * @terms 債務動態, 债务动态, 債務/GDP, 国债, 國債, debt dynamics
 * @rows 1-06, 2-66
 * @example =MKT.DEBTDYN(1, 0.04, 0.04, 0.01, 2) // {1;0.99;0.98}
 * @tw 債務占 GDP 比率的逐年路徑。
 * @tw debt0 目前債務占 GDP 比率，如 1.2。
 * @tw r 債務的有效利率，小數、年率。
 * @tw g 名目 GDP 成長率，小數、年率，須大於 −1。
 * @tw primaryBalance 基本財政餘額占 GDP 比率，盈餘為正。
 * @tw years 預測年數，0 至 1,000 的整數。
 * @tw returns: 一欄 years + 1 個占 GDP 的比例，目前值在前；沒有盈餘且 r 大於 g 時上升。
 * @tw errors: #NUM!：g 不大於 −1，或 years 不是 0 到 1,000 的整數；#VALUE!：引數不是數字；#N/A：有空白。
 * @cn 债务占 GDP 比率的逐年路径。
 * @cn debt0 目前债务占 GDP 比率，如 1.2。
 * @cn r 债务的有效利率，小数、年率。
 * @cn g 名义 GDP 增长率，小数、年率，须大于 −1。
 * @cn primaryBalance 基本财政余额占 GDP 比率，盈余为正。
 * @cn years 预测年数，0 至 1,000 的整数。
 * @cn returns: 一列 years + 1 个占 GDP 的比例，当前值在前；没有盈余且 r 大于 g 时上升。
 * @cn errors: #NUM!：g 不大于 −1，或 years 不是 0 到 1,000 的整数；#VALUE!：参数不是数字；#N/A：有空白。
 */
export function debtDyn(debt0: Ratio, r: Rate, g: Rate, primaryBalance: Rate, years: number): Column {
  expectAbove("g", g, -1);
  expectInteger("years", years);
  expectBetween("years", years, 0, 1000);
  const growth = (1 + r) / (1 + g);
  const path = [debt0];
  for (let year = 1; year <= years; year++) path.push(path[year - 1] * growth - primaryBalance);
  return path;
}
