import { expectAtLeast, outsideDomain, zeroDenominator } from "../guard/expect";
import { expected } from "../guard/expected";
import type { Share } from "../guard/types";
import { someElasticity } from "./texts";

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
 */
export function supplyShock(share: Share, elasDemand: number, elasSupply = 0): number {
  if (!(share < 1)) throw outsideDomain("share", share, expected.belowOne);
  expectAtLeast("elasDemand", elasDemand, 0);
  expectAtLeast("elasSupply", elasSupply, 0);
  const elasticity = elasDemand + elasSupply;
  if (elasticity === 0) throw zeroDenominator("elasDemand", elasDemand, someElasticity);
  return Math.expm1(-Math.log1p(-share) / elasticity);
}
