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
 * @param vat Value-added tax inside the local price, decimal; 0.13 when left out, as in Shanghai's exchange prices.
 * @param costPerOz Freight, insurance and financing, dollars per troy ounce; 0 when left out.
 * @returns Dollars per troy ounce; positive when supplying that market pays. LOCPREM gives the premium as a share, with no tax and no cost unless stated.
 * @see Own definition: localPx/(1+vat)/fx·31.1034768/grams − usdPerOz − cost
 * @errors #NUM! when a price, the exchange rate or gramsPerUnit is not above zero, or vat is −1 or less.
 * @terms 供應溢價, 供应溢价, 增值稅, 增值税, 進口套利, 进口套利, import parity, supply premium
 * @rows 0-20
 * @example =MKT.SUPPLYPREM(20500, 7.02, 1000, 76.93) // 3.4498596172755422
 * @example =MKT.SUPPLYPREM(20500, 7.02, 1000, 76.93, 0, 1.5) // 12.399241367521364
 * @tw 供應商把金屬運往某市場，扣除增值稅與成本後的利潤，每金衡盎司美元。
 * @tw localPx 當地價格，單位由 gramsPerUnit 指定，以當地貨幣計。
 * @tw fxLocalPerUsd 匯率，每美元兌當地貨幣。
 * @tw gramsPerUnit 當地報價單位的克數：上海白銀為 1000（元/公斤），黃金為 1（元/克）。
 * @tw usdPerOz 國際價格，每金衡盎司美元。
 * @tw vat 當地價格所含的增值稅，小數；省略時為 0.13，如上海的交易所價格。
 * @tw costPerOz 運費、保險與融資，每金衡盎司美元；省略時為 0。
 * @tw returns: 每金衡盎司美元；供應該市場有利可圖時為正。LOCPREM 給出比例形式的溢價，除非註明否則不計稅與成本。
 * @tw errors: #NUM!：價格、匯率或 gramsPerUnit 不大於零，或 vat 不大於 −1。
 * @cn 供应商把金属运往某市场，扣除增值税与成本后的利润，每金衡盎司美元。
 * @cn localPx 当地价格，单位由 gramsPerUnit 指定，以当地货币计。
 * @cn fxLocalPerUsd 汇率，每美元兑当地货币。
 * @cn gramsPerUnit 当地报价单位的克数：上海白银为 1000（元/千克），黄金为 1（元/克）。
 * @cn usdPerOz 国际价格，每金衡盎司美元。
 * @cn vat 当地价格所含的增值税，小数；省略时为 0.13，如上海的交易所价格。
 * @cn costPerOz 运费、保险与融资，每金衡盎司美元；省略时为 0。
 * @cn returns: 每金衡盎司美元；供应该市场有利可图时为正。LOCPREM 给出比例形式的溢价，除非注明否则不计税与成本。
 * @cn errors: #NUM!：价格、汇率或 gramsPerUnit 不大于零，或 vat 不大于 −1。
 */
export function supplyPrem(
  localPx: number,
  fxLocalPerUsd: number,
  gramsPerUnit: number,
  usdPerOz: number,
  vat: Share = 0.13,
  costPerOz = 0,
): number {
  expectAbove("localPx", localPx, 0);
  expectAbove("fxLocalPerUsd", fxLocalPerUsd, 0);
  expectAbove("gramsPerUnit", gramsPerUnit, 0);
  expectAbove("usdPerOz", usdPerOz, 0);
  expectAbove("vat", vat, -1);
  return ((localPx / (1 + vat) / fxLocalPerUsd) * gramsPerTroyOunce) / gramsPerUnit - usdPerOz - costPerOz;
}
