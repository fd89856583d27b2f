import { expectAbove, expectAtLeast, expectBetween } from "../guard/expect";
import type { Rate, Share, Years } from "../guard/types";

/**
 * Extra yield that makes up for the risk that an asset is frozen, in basis points a year.
 * @customfunction
 * @param odds Intensity of a freeze, decimal a year, no betting odds: 0.01 is about 1 % a year.
 * @param loss Share of the asset that is lost, decimal; 1 when left out.
 * @param horizon Years of holding; 1 when left out.
 * @returns Basis points a year, continuous: −ln(1 − loss·(1 − e^(−odds·horizon)))/horizon; equal to odds when everything is lost.
 * @see Own definition: the premium at which the expected value equals that of a safe asset, as the spread of a bond that can default once
 * @errors #NUM! when odds is negative, loss is outside 0 to 1 or horizon is not above zero.
 * @terms 凍結風險, 冻结风险, 凍結資產, 冻结资产, 央行儲備, 央行储备, 對手方風險, freeze premium, seizure risk
 * @rows 4-09
 * @example =MKT.FREEZEPREM(0.01) // 100
 * @example =MKT.FREEZEPREM(0.02, 0.5, 10) // 95.00831117835347
 */
export function freezePrem(odds: Rate, loss: Share = 1, horizon: Years = 1): number {
  expectAtLeast("odds", odds, 0);
  expectBetween("loss", loss, 0, 1);
  expectAbove("horizon", horizon, 0);
  if (loss === 1) return odds * 1e4;
  return (-Math.log1p(loss * Math.expm1(-odds * horizon)) / horizon) * 1e4;
}
