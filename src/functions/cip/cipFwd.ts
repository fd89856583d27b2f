import { ParityCompounding } from "../choices/parityCompounding";
import { Quote } from "../choices/quote";
import { expectAbove, expectAtLeast, noAnswer } from "../guard/expect";
import type { BasisPoints, Rate, Years } from "../guard/types";

/**
 * Theoretical forward exchange rate from two interest rates and a basis, in price units; the inverse of CIPBASIS.
 * @customfunction
 * @param spot Spot exchange rate, in the direction that quote states.
 * @param rUsd Dollar interest rate for the tenor, decimal a year.
 * @param rForeign Foreign interest rate for the tenor, decimal a year.
 * @param tenor Years, zero or more.
 * @param basisBp Cross-currency basis on the foreign leg, in basis points, negative when dollars are scarce; 0 when left out.
 * @param comp Compounding of the rates: "cont" (the default), "simple" or "annual".
 * @param quote "USDXXX" (foreign per dollar, the default) or "XXXUSD" (dollars per foreign, as EURUSD).
 * @returns Price in the direction of spot.
 * @see Du, Tepper, Verdelhan (2018), Deviations from Covered Interest Rate Parity, solved for the forward
 * @errors #NUM! when spot is not above zero, tenor is negative, or a rate loses all of the principal; #VALUE! for an unknown comp or quote.
 * @terms 理論遠期匯率, 理论远期汇率, 遠期定價, 远期定价, 賣出美元遠期, 卖出美元远期, covered interest parity forward
 * @rows 2-40
 * @example =MKT.CIPFWD(1.0855, 0.0436, 0.0235, 0.25, -25, "cont", "XXXUSD") // 1.0916504336135322
 * @example =MKT.CIPFWD(1.0855, 0.0436, 0.0235, 0.25, 0, "simple", "XXXUSD") // 1.0909227786752826
 * @tw 由兩種利率與基差推算的理論遠期匯率，單位同報價；為 CIPBASIS 的反函數。
 * @tw spot 即期匯率，方向依 quote。
 * @tw rUsd 該期限的美元利率，小數、年率。
 * @tw rForeign 該期限的外幣利率，小數、年率。
 * @tw tenor 年數，不小於 0。
 * @tw basisBp 外幣端的換匯換利基差（基點），美元稀缺時為負；省略時為 0。
 * @tw comp 利率的複利方式："cont"（連續複利，預設）、"simple"（單利）或 "annual"（年複利）。
 * @tw quote "USDXXX"（每美元兌外幣，預設）或 "XXXUSD"（每單位外幣兌美元，如 EURUSD）。
 * @tw returns: 價格，方向同 spot。
 * @tw errors: #NUM!：spot 不大於零、tenor 為負，或利率使本金歸零；#VALUE!：comp 或 quote 無法辨識。
 * @cn 由两种利率与基差推算的理论远期汇率，单位同报价；为 CIPBASIS 的反函数。
 * @cn spot 即期汇率，方向由 quote 指定。
 * @cn rUsd 该期限的美元利率，小数、年率。
 * @cn rForeign 该期限的外币利率，小数、年率。
 * @cn tenor 年数，不小于 0。
 * @cn basisBp 外币端的货币互换基差（基点），美元稀缺时为负；省略时为 0。
 * @cn comp 利率的复利方式："cont"（连续复利，默认）、"simple"（单利）或 "annual"（年复利）。
 * @cn quote "USDXXX"（每美元兑外币，默认）或 "XXXUSD"（每单位外币兑美元，如 EURUSD）。
 * @cn returns: 价格，方向同 spot。
 * @cn errors: #NUM!：spot 不大于零、tenor 为负，或利率使本金归零；#VALUE!：comp 或 quote 无法识别。
 */
export function cipFwd(
  spot: number,
  rUsd: Rate,
  rForeign: Rate,
  tenor: Years,
  basisBp: BasisPoints = 0,
  comp: ParityCompounding = ParityCompounding.continuous,
  quote: Quote = Quote.foreignPerDollar,
): number {
  expectAbove("spot", spot, 0);
  expectAtLeast("tenor", tenor, 0);
  const foreign = logGrowth(rForeign + basisBp / 1e4, tenor, comp);
  const dollar = logGrowth(rUsd, tenor, comp);
  return spot * Math.exp(quote === Quote.dollarsPerForeign ? dollar - foreign : foreign - dollar);
}

/** Logarithm of what one unit grows to over the tenor. */
function logGrowth(rate: number, tenor: number, comp: ParityCompounding): number {
  if (comp === ParityCompounding.continuous) return rate * tenor;
  const interest = comp === ParityCompounding.simple ? rate * tenor : rate;
  if (!(interest > -1))
    throw noAnswer({
      en: "At these rates nothing of the principal is left, so there is no forward.",
      tw: "在這些利率下本金已無剩餘，因此沒有遠期價格。",
      cn: "在这些利率下本金已无剩余，因此没有远期价格。",
    });
  return comp === ParityCompounding.simple ? Math.log1p(interest) : Math.log1p(interest) * tenor;
}
