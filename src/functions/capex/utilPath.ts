import { expectAbove, expectAtLeast, expectBetween, expectInteger, wrongArgument } from "../guard/expect";
import type { Column, Growth, Ratio } from "../guard/types";

/**
 * Path of utilisation (demand over capacity) over the years, decimal.
 * @customfunction
 * @param util0 Utilisation today, decimal.
 * @param gSupply Yearly growth of capacity, decimal.
 * @param gDemand Yearly growth of demand, decimal.
 * @param years Number of years, 0 to 1000.
 * @param jumpYear Year in which demand jumps once (a new use arrives); none when left out.
 * @param jump Multiple by which demand jumps in that year.
 * @returns A column of years + 1 values, the first being util0: util0·((1+gDemand)/(1+gSupply))^k, times jump from jumpYear on. Above 1 there is not enough capacity. Without a jump the path only falls or only rises: a trough needs one.
 * @see Compound-growth algebra
 * @errors #NUM! when a growth is −1 or less, util0 is negative, years is no whole number from 0 to 1000, jumpYear no year of the path or jump not above zero; #VALUE! when only one of jumpYear and jump is given.
 * @terms 利用率, 使用率, 算力, 計算能力, 计算能力, 光纖, utilisation, utilization path
 * @rows 0-42, 0-43, 0-44, 0-46, 0-50, 3-03
 * @example =MKT.UTILPATH(0.25, 0.5, 0.15, 4) // {0.25;0.19166666666666665;0.14694444444444443;0.1126574074074074;0.08637067901234567}
 * @example =MKT.UTILPATH(0.3, 0.5, 0.5, 3, 2, 10) // {0.3;0.3;3;3}
 * @tw 各年的利用率（需求除以產能）路徑，小數。
 * @tw util0 目前的利用率，小數。
 * @tw gSupply 產能年增率，小數。
 * @tw gDemand 需求年增率，小數。
 * @tw years 年數，0 到 1000。
 * @tw jumpYear 需求一次性跳升（新用途出現）的年份；省略時無。
 * @tw jump 該年需求跳升的倍數。
 * @tw returns: 一欄 years + 1 個值，第一個為 util0：util0·((1+gDemand)/(1+gSupply))^k，自 jumpYear 起乘以 jump。大於 1 表示產能不足。沒有 jump 時路徑只升或只降：要有谷底就需要它。
 * @tw errors: #NUM!：成長率不大於 −1、util0 為負、years 不是 0 到 1000 的整數、jumpYear 不是路徑中的年份，或 jump 不大於零；#VALUE!：jumpYear 與 jump 只給了一個。
 * @cn 各年的利用率（需求除以产能）路径，小数。
 * @cn util0 当前的利用率，小数。
 * @cn gSupply 产能年增长率，小数。
 * @cn gDemand 需求年增长率，小数。
 * @cn years 年数，0 到 1000。
 * @cn jumpYear 需求一次性跃升（新用途出现）的年份；省略时无。
 * @cn jump 该年需求跃升的倍数。
 * @cn returns: 一列 years + 1 个值，第一个为 util0：util0·((1+gDemand)/(1+gSupply))^k，自 jumpYear 起乘以 jump。大于 1 表示产能不足。没有 jump 时路径只升或只降：要有谷底就需要它。
 * @cn errors: #NUM!：增长率不大于 −1、util0 为负、years 不是 0 到 1000 的整数、jumpYear 不是路径中的年份，或 jump 不大于零；#VALUE!：jumpYear 与 jump 只给了一个。
 */
export function utilPath(
  util0: Ratio,
  gSupply: Growth,
  gDemand: Growth,
  years: number,
  jumpYear?: number,
  jump?: number,
): Column {
  expectAtLeast("util0", util0, 0);
  expectAbove("gSupply", gSupply, -1);
  expectAbove("gDemand", gDemand, -1);
  expectInteger("years", years);
  expectBetween("years", years, 0, 1000);
  expectJump(years, jumpYear, jump);
  const yearly = (1 + gDemand) / (1 + gSupply);
  return Array.from({ length: years + 1 }, (_, year) => {
    const jumped = jumpYear !== undefined && jump !== undefined && year >= jumpYear ? jump : 1;
    return util0 * yearly ** year * jumped;
  });
}

function expectJump(years: number, jumpYear: number | undefined, jump: number | undefined): void {
  if (jumpYear === undefined && jump === undefined) return;
  const together = { en: "given together with the other", tw: "與另一引數同時提供的數", cn: "与另一参数同时提供的数" };
  if (jumpYear === undefined) throw wrongArgument("jumpYear", jumpYear, together);
  if (jump === undefined) throw wrongArgument("jump", jump, together);
  expectInteger("jumpYear", jumpYear);
  expectBetween("jumpYear", jumpYear, 0, years);
  expectAbove("jump", jump, 0);
}
