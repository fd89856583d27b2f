import { expectAtLeast, zeroDenominator } from "../guard/expect";
import { someReserves } from "./texts";

/** Troy ounces in a tonne, at 31.1034768 g each. */
const ouncesPerTonne = 1e6 / 31.1034768;

/**
 * Share of gold in reserves, decimal.
 * @customfunction
 * @param goldTonnes Gold, tonnes.
 * @param usdPerOz Gold price, dollars per troy ounce.
 * @param otherUsdBn Other reserves, billions of dollars.
 * @returns Decimal, gold value/(gold value + other); a tonne is 32150.7466 troy ounces (31.1034768 g each).
 * @see World Gold Council and IMF practice
 * @errors #DIV/0! when there are no reserves at all; #NUM! when an argument is negative.
 * @terms 黃金占比, 黄金占比, 央行儲備, 央行储备, 外匯儲備, 外汇储备, gold share of reserves
 * @rows 4-05, 4-08
 * @example =MKT.RESERVESHARE(36300, 4400, 12500) // 0.2911870202784085
 * @example =MKT.RESERVESHARE(0, 4400, 12500) // 0
 */
export function reserveShare(goldTonnes: number, usdPerOz: number, otherUsdBn: number): number {
  expectAtLeast("goldTonnes", goldTonnes, 0);
  expectAtLeast("usdPerOz", usdPerOz, 0);
  expectAtLeast("otherUsdBn", otherUsdBn, 0);
  const goldUsdBn = (goldTonnes * ouncesPerTonne * usdPerOz) / 1e9;
  const reserves = goldUsdBn + otherUsdBn;
  if (reserves === 0) throw zeroDenominator("otherUsdBn", otherUsdBn, someReserves);
  return goldUsdBn / reserves;
}
