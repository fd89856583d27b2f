import { expectAtLeast, zeroDenominator } from "../guard/expect";

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
 * @tw 黃金占儲備的比例，小數。
 * @tw goldTonnes 黃金，公噸。
 * @tw usdPerOz 金價，每金衡盎司美元。
 * @tw otherUsdBn 其他儲備，十億美元。
 * @tw returns: 小數，黃金價值/（黃金價值 + 其他）；一噸為 32150.7466 金衡盎司（每盎司 31.1034768 公克）。
 * @tw errors: #DIV/0!：完全沒有儲備；#NUM!：任一引數為負。
 * @cn 黄金占储备的比例，小数。
 * @cn goldTonnes 黄金，吨。
 * @cn usdPerOz 金价，每金衡盎司美元。
 * @cn otherUsdBn 其他储备，十亿美元。
 * @cn returns: 小数，黄金价值/（黄金价值 + 其他）；一吨为 32150.7466 金衡盎司（每盎司 31.1034768 克）。
 * @cn errors: #DIV/0!：完全没有储备；#NUM!：任一参数为负。
 */
export function reserveShare(goldTonnes: number, usdPerOz: number, otherUsdBn: number): number {
  expectAtLeast("goldTonnes", goldTonnes, 0);
  expectAtLeast("usdPerOz", usdPerOz, 0);
  expectAtLeast("otherUsdBn", otherUsdBn, 0);
  const goldUsdBn = (goldTonnes * ouncesPerTonne * usdPerOz) / 1e9;
  const reserves = goldUsdBn + otherUsdBn;
  if (reserves === 0)
    throw zeroDenominator("otherUsdBn", otherUsdBn, {
      en: "such that there are reserves",
      tw: "使儲備總額不為 0 的數",
      cn: "使储备总额不为 0 的数",
    });
  return goldUsdBn / reserves;
}
