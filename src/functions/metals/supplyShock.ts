import { expectAtLeast, outsideDomain, zeroDenominator } from "../guard/expect";
import type { Share } from "../guard/types";

/**
 * Price change that balances a market after part of its supply is lost, decimal.
 * @customfunction
 * @param share Share of supply lost, decimal below 1.
 * @param elasDemand Price elasticity of demand, as a positive number.
 * @param elasSupply Price elasticity of the supply that remains; 0 when left out.
 * @returns Decimal, (1 − share)^(−1/(elasDemand + elasSupply)) − 1; 0.1 is a rise of 10 %.
 * @see Textbook: constant elasticities, P^−elasDemand = (1 − share)·P^elasSupply
 * @errors #NUM! when share is 1 or more or an elasticity is negative; #DIV/0! when both elasticities are 0.
 * @terms 供應衝擊, 供应冲击, 錫, 锡, 供應中斷, 供应中断, 價格彈性, 价格弹性, supply shock
 * @rows 0-54
 * @example =MKT.SUPPLYSHOCK(0.1, 0.5) // 0.2345679012345679
 * @example =MKT.SUPPLYSHOCK(0.1, 0.3, 0.2) // 0.2345679012345679
 * @tw 損失部分供應後使市場重新平衡的價格變動，小數。
 * @tw share 損失的供應比例，小於 1 的小數。
 * @tw elasDemand 需求的價格彈性，以正數表示。
 * @tw elasSupply 剩餘供應的價格彈性；省略時為 0。
 * @tw returns: 小數，(1 − share)^(−1/(elasDemand + elasSupply)) − 1；0.1 即上漲 10 %。
 * @tw errors: #NUM!：share 不小於 1，或彈性為負；#DIV/0!：兩個彈性皆為 0。
 * @cn 损失部分供应后使市场重新平衡的价格变动，小数。
 * @cn share 损失的供应比例，小于 1 的小数。
 * @cn elasDemand 需求的价格弹性，以正数表示。
 * @cn elasSupply 剩余供应的价格弹性；省略时为 0。
 * @cn returns: 小数，(1 − share)^(−1/(elasDemand + elasSupply)) − 1；0.1 即上涨 10 %。
 * @cn errors: #NUM!：share 不小于 1，或弹性为负；#DIV/0!：两个弹性皆为 0。
 */
export function supplyShock(share: Share, elasDemand: number, elasSupply = 0): number {
  if (!(share < 1)) throw outsideDomain("share", share, { en: "below 1", tw: "小於 1 的數", cn: "小于 1 的数" });
  expectAtLeast("elasDemand", elasDemand, 0);
  expectAtLeast("elasSupply", elasSupply, 0);
  const elasticity = elasDemand + elasSupply;
  if (elasticity === 0)
    throw zeroDenominator("elasDemand", elasDemand, {
      en: "above 0 when elasSupply is 0",
      tw: "大於 0 的數（elasSupply 為 0 時）",
      cn: "大于 0 的数（elasSupply 为 0 时）",
    });
  return Math.expm1(-Math.log1p(-share) / elasticity);
}
