import { expectAbove } from "../guard/expect";
import type { Share } from "../guard/types";
import { gramsPerTroyOunce } from "./troyOunce";

/**
 * Location premium of a metal: the local price before tax in dollars per troy ounce over the international price, decimal.
 * @customfunction
 * @param localPx Local price for the unit that gramsPerUnit states, in local currency.
 * @param fxLocalPerUsd Exchange rate, local currency per dollar.
 * @param gramsPerUnit Grams in the unit of the local price: 1000 for silver in Shanghai (CNY/kg), 1 for gold (CNY/g).
 * @param usdPerOz International price, dollars per troy ounce.
 * @param tax Value-added tax inside the local price, decimal: 0.13 in Shanghai silver; 0 when left out.
 * @returns Decimal; positive when the metal costs more there than abroad.
 * @see Shanghai Gold Exchange quotes CNY/kg for silver and CNY/g for gold; a troy ounce is 31.1034768 g
 * @errors #NUM! when a price, the exchange rate or gramsPerUnit is not above zero, or tax is −1 or less.
 * @terms 地區溢價, 地区溢价, 上海溢價, 上海溢价, 孟買溢價, 迪拜溢價, 白銀溢價, location premium, Shanghai premium, 溢價率, 溢价率
 * @rows 0-20
 * @example =MKT.LOCPREM(20500, 7.02, 1000, 76.93, 0.13) // 0.04484413905206738
 * @example =MKT.LOCPREM(20500, 7.02, 1000, 76.93) // 0.18067387712883612
 */
export function locPrem(
  localPx: number,
  fxLocalPerUsd: number,
  gramsPerUnit: number,
  usdPerOz: number,
  tax: Share = 0,
): number {
  expectAbove("localPx", localPx, 0);
  expectAbove("fxLocalPerUsd", fxLocalPerUsd, 0);
  expectAbove("gramsPerUnit", gramsPerUnit, 0);
  expectAbove("usdPerOz", usdPerOz, 0);
  expectAbove("tax", tax, -1);
  const localUsdPerOz = ((localPx / (1 + tax) / fxLocalPerUsd) * gramsPerTroyOunce) / gramsPerUnit;
  return (localUsdPerOz - usdPerOz) / usdPerOz;
}
