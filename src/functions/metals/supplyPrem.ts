import { expectAbove } from "../guard/expect";
import type { Share } from "../guard/types";
import { gramsPerTroyOunce } from "./troyOunce";

/**
 * What a supplier earns by shipping metal to a market, before its value-added tax and after costs, dollars per troy ounce.
 * @customfunction
 * @param localPx Local price for the unit that gramsPerUnit states, in local currency.
 * @param fxLocalPerUsd Exchange rate, local currency per dollar.
 * @param gramsPerUnit Grams in the unit of the local price: 1000 for silver in Shanghai (CNY/kg), 1 for gold (CNY/g).
 * @param usdPerOz International price, dollars per troy ounce.
 * @param vat Value-added tax inside the local price, decimal: 0.13 for silver in Shanghai, none for gold; 0 when left out.
 * @param costPerOz Freight, insurance and financing, dollars per troy ounce; 0 when left out.
 * @returns Dollars per troy ounce; positive when supplying that market pays. LOCPREM gives the premium as a share.
 * @see Own definition: localPx/(1+vat)/fx·31.1034768/grams − usdPerOz − cost
 * @errors #NUM! when a price, the exchange rate or gramsPerUnit is not above zero, or vat is −1 or less.
 * @terms 供應溢價, 供应溢价, 增值稅, 增值税, 進口套利, 进口套利, import parity, supply premium
 * @rows 0-20
 * @example =MKT.SUPPLYPREM(20500, 7.02, 1000, 76.93, 0.13) // 3.4498596172755422
 * @example =MKT.SUPPLYPREM(20500, 7.02, 1000, 76.93, 0, 1.5) // 12.399241367521364
 */
export function supplyPrem(
  localPx: number,
  fxLocalPerUsd: number,
  gramsPerUnit: number,
  usdPerOz: number,
  vat: Share = 0,
  costPerOz = 0,
): number {
  expectAbove("localPx", localPx, 0);
  expectAbove("fxLocalPerUsd", fxLocalPerUsd, 0);
  expectAbove("gramsPerUnit", gramsPerUnit, 0);
  expectAbove("usdPerOz", usdPerOz, 0);
  expectAbove("vat", vat, -1);
  return ((localPx / (1 + vat) / fxLocalPerUsd) * gramsPerTroyOunce) / gramsPerUnit - usdPerOz - costPerOz;
}
