import { expectAbove } from "../guard/expect";

/**
 * New dollar liquidity from three channels together: central bank, bank lending and government-sponsored purchases, in one unit.
 * @customfunction
 * @param fed What the central bank adds.
 * @param banks What bank lending adds.
 * @param gse What government-sponsored enterprises add.
 * @param fedScale Factor that brings fed into the unit of the result; 1 when left out.
 * @param banksScale The same for banks; 1 when left out.
 * @param gseScale The same for gse; 1 when left out.
 * @returns The unit that the scales bring the inputs to; a blank among them is #N/A, not 0.
 * @see Own definition: the sum of the three, each times its scale
 * @errors #NUM! when a scale is not above zero.
 * @terms 三大支柱, 美元流動性, 美元流动性, 銀行放貸, 银行放贷, 抵押貸款支持證券, 抵押贷款支持证券, liquidity sum
 * @rows 4-28, 4-29
 * @example =MKT.LIQSUM(480, 300, 200) // 980
 * @example =MKT.LIQSUM(480000, 300, 200, 0.001) // 980
 */
export function liqSum(fed: number, banks: number, gse: number, fedScale = 1, banksScale = 1, gseScale = 1): number {
  expectAbove("fedScale", fedScale, 0);
  expectAbove("banksScale", banksScale, 0);
  expectAbove("gseScale", gseScale, 0);
  return fed * fedScale + banks * banksScale + gse * gseScale;
}
