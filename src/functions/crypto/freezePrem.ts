import { expectAbove, expectAtLeast, expectBetween } from "../guard/expect";
import type { Rate, Share, Years } from "../guard/types";

/**
 * Extra yield that makes up for the risk that an asset is frozen, in basis points a year.
 * @customfunction
 * @param odds Odds of a freeze as an intensity, decimal a year: 0.01 is about 1 % a year.
 * @param loss Share of the asset that is lost, decimal; 1 when left out.
 * @param horizon Years of holding; 1 when left out.
 * @returns Basis points a year, continuous: −ln(1 − loss·(1 − e^(−odds·horizon)))/horizon; equal to odds when everything is lost.
 * @see Own definition: the premium at which the expected value equals that of a safe asset, as the spread of a bond that can default once
 * @errors #NUM! when odds is negative, loss is outside 0 to 1 or horizon is not above zero.
 * @terms 凍結風險, 冻结风险, 凍結資產, 冻结资产, 央行儲備, 央行储备, 對手方風險, freeze premium, seizure risk
 * @rows 4-09
 * @example =MKT.FREEZEPREM(0.01) // 100
 * @example =MKT.FREEZEPREM(0.02, 0.5, 10) // 95.00831117835347
 * @tw 彌補資產被凍結風險所需的額外殖利率，每年基點。
 * @tw odds 被凍結的強度，小數、年率：0.01 約為每年 1 %。
 * @tw loss 損失的資產比例，小數；省略時為 1。
 * @tw horizon 持有年數；省略時為 1。
 * @tw returns: 每年基點，連續：−ln(1 − loss·(1 − e^(−odds·horizon)))/horizon；全部損失時等於 odds。
 * @tw errors: #NUM!：odds 為負、loss 不在 0 到 1 之間，或 horizon 不大於零。
 * @cn 弥补资产被冻结风险所需的额外收益率，每年基点。
 * @cn odds 被冻结的强度，小数、年率：0.01 约为每年 1 %。
 * @cn loss 损失的资产比例，小数；省略时为 1。
 * @cn horizon 持有年数；省略时为 1。
 * @cn returns: 每年基点，连续：−ln(1 − loss·(1 − e^(−odds·horizon)))/horizon；全部损失时等于 odds。
 * @cn errors: #NUM!：odds 为负、loss 不在 0 到 1 之间，或 horizon 不大于零。
 */
export function freezePrem(odds: Rate, loss: Share = 1, horizon: Years = 1): number {
  expectAtLeast("odds", odds, 0);
  expectBetween("loss", loss, 0, 1);
  expectAbove("horizon", horizon, 0);
  if (loss === 1) return odds * 1e4;
  return (-Math.log1p(loss * Math.expm1(-odds * horizon)) / horizon) * 1e4;
}
