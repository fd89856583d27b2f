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
 * @tw 美元流動性：聯準會資產減財政部帳戶減隔夜附賣回，再加其他項目，以同一單位計。
 * @tw fedAssets 聯準會資產。
 * @tw tga 財政部一般帳戶（TGA）。
 * @tw rrp 隔夜附賣回。
 * @tw other 其他加項，單位須已同結果；省略時為 0。
 * @tw fedScale 將 fedAssets 換算為結果單位的倍數；省略時為 1。FRED 的 WALCL 單位為百萬美元，換成十億美元用 0.001。
 * @tw tgaScale tga 的換算倍數；省略時為 1。FRED 的 WTREGEN 單位為百萬美元，換成十億美元用 0.001。
 * @tw rrpScale rrp 的換算倍數；省略時為 1。FRED 的 RRPONTSYD 已是十億美元。
 * @tw returns: 各 scale 將輸入換成的單位。未給 scale 時，所有輸入須已同單位。
 * @tw errors: #NUM!：scale 不大於零。
 * @cn 美元流动性：美联储资产减财政部账户减逆回购，再加其他项目，以同一单位计。
 * @cn fedAssets 美联储资产。
 * @cn tga 财政部一般账户（TGA）。
 * @cn rrp 隔夜逆回购。
 * @cn other 其他加项，单位须已同结果；省略时为 0。
 * @cn fedScale 将 fedAssets 换算为结果单位的倍数；省略时为 1。FRED 的 WALCL 单位为百万美元，换成十亿美元用 0.001。
 * @cn tgaScale tga 的换算倍数；省略时为 1。FRED 的 WTREGEN 单位为百万美元，换成十亿美元用 0.001。
 * @cn rrpScale rrp 的换算倍数；省略时为 1。FRED 的 RRPONTSYD 已是十亿美元。
 * @cn returns: 各 scale 将输入换成的单位。未给 scale 时，所有输入须已同单位。
 * @cn errors: #NUM!：scale 不大于零。
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
