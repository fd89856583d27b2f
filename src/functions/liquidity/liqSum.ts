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
 * @tw 三個管道合計的新增美元流動性：央行、銀行放款與政府贊助機構購買，以同一單位計。
 * @tw fed 央行新增的金額。
 * @tw banks 銀行放款新增的金額。
 * @tw gse 政府贊助機構新增的金額。
 * @tw fedScale 將 fed 換算為結果單位的倍數；省略時為 1。
 * @tw banksScale banks 的換算倍數；省略時為 1。
 * @tw gseScale gse 的換算倍數；省略時為 1。
 * @tw returns: 各 scale 將輸入換成的單位；其中有空白即為 #N/A，不當作 0。
 * @tw errors: #NUM!：scale 不大於零。
 * @cn 三个渠道合计的新增美元流动性：央行、银行放贷与政府支持机构购买，以同一单位计。
 * @cn fed 央行新增的金额。
 * @cn banks 银行放贷新增的金额。
 * @cn gse 政府支持机构新增的金额。
 * @cn fedScale 将 fed 换算为结果单位的倍数；省略时为 1。
 * @cn banksScale banks 的换算倍数；省略时为 1。
 * @cn gseScale gse 的换算倍数；省略时为 1。
 * @cn returns: 各 scale 将输入换成的单位；其中有空白即为 #N/A，不当作 0。
 * @cn errors: #NUM!：scale 不大于零。
 */
export function liqSum(fed: number, banks: number, gse: number, fedScale = 1, banksScale = 1, gseScale = 1): number {
  expectAbove("fedScale", fedScale, 0);
  expectAbove("banksScale", banksScale, 0);
  expectAbove("gseScale", gseScale, 0);
  return fed * fedScale + banks * banksScale + gse * gseScale;
}
