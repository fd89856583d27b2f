import { expectAbove } from "../guard/expect";

/**
 * Dollar liquidity: Federal Reserve assets less Treasury account less reverse repo, plus other components, in one unit.
 * @customfunction
 * @param fedAssets Assets of the Federal Reserve.
 * @param tga Treasury General Account.
 * @param rrp Overnight reverse repo.
 * @param other Anything to add, already in the unit of the result; 0 when left out.
 * @param fedScale Factor that brings fedAssets into the unit of the result; 1 when left out. FRED's WALCL is in millions of dollars: 0.001 for billions.
 * @param tgaScale The same for tga; 1 when left out. FRED's WTREGEN is in millions of dollars: 0.001 for billions.
 * @param rrpScale The same for rrp; 1 when left out. FRED's RRPONTSYD is in billions of dollars already.
 * @returns The unit that the scales bring the inputs to. Without scales all inputs must already share one unit.
 * @see Hayes (2022), Teach Me Daddy: Fed assets − TGA − RRP
 * @errors #NUM! when a scale is not above zero.
 * @terms 美元流動性, 美元流动性, 流動性指數, 流动性指数, 淨流動性, 净流动性, TGA, 逆回購, 逆回购, net liquidity, WALCL, RRPONTSYD
 * @rows 1-17, 3-16, 4-01, 4-27
 * @example =MKT.LIQIDX(6536, 850, 5.2) // 5680.8
 * @example =MKT.LIQIDX(6536000, 850000, 5.2, 0, 0.001, 0.001) // 5680.8
 */
export function liqIdx(
  fedAssets: number,
  tga: number,
  rrp: number,
  other = 0,
  fedScale = 1,
  tgaScale = 1,
  rrpScale = 1,
): number {
  expectAbove("fedScale", fedScale, 0);
  expectAbove("tgaScale", tgaScale, 0);
  expectAbove("rrpScale", rrpScale, 0);
  return fedAssets * fedScale - tga * tgaScale - rrp * rrpScale + other;
}
