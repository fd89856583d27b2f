import { expectAbove, expectAtLeast, expectBetween, expectInteger, wrongArgument } from "../guard/expect";
import type { Column, Growth, Ratio } from "../guard/types";
import { bothOrNeither } from "./texts";

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
  if (jumpYear === undefined) throw wrongArgument("jumpYear", jumpYear, bothOrNeither);
  if (jump === undefined) throw wrongArgument("jump", jump, bothOrNeither);
  expectInteger("jumpYear", jumpYear);
  expectBetween("jumpYear", jumpYear, 0, years);
  expectAbove("jump", jump, 0);
}
