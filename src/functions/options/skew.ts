import { logRatio } from "../../analytics/black";
import { expectAbove, expectInside, expectSameLength, notAvailable } from "../guard/expect";
import type { Column, Row, VolColumn, Years } from "../guard/types";
import { type Smile, smileAt, volAtDelta } from "./smile";

const outside = {
  en: "This point of the smile lies outside the quoted strikes, and nothing is extrapolated.",
  tw: "波動率曲線的這一點在報價履約價之外，不作外插。",
  cn: "波动率曲线的这一点在报价行权价之外，不作外推。",
};

/**
 * Skew of a strip of implied volatilities in one row: at the money, call wing, put wing, risk reversal and butterfly, decimals a year.
 * @customfunction
 * @param strikes Strikes in rising order: a row or a column.
 * @param vols Implied volatility at each strike, decimals a year.
 * @param F Futures or forward price for the expiry.
 * @param T Years to expiry: calendar days / 365.
 * @param delta Forward delta of the wings, between 0 and 0.5; 0.25 when left out.
 * @returns A row of five: vol at the forward, vol of the call with that delta, vol of the put with that delta, risk reversal = call − put (> 0 when the upside is the dearer side), butterfly = mean of the wings − at the money.
 * @see Market convention (25-delta risk reversal and butterfly); own definition of the smile between quotes: linear in ln(strike/F), no extrapolation
 * @errors #NUM! when strikes do not rise, a strike, vol, F or T is not above 0, or delta is not between 0 and 0.5; #VALUE! when the lists differ in length; #N/A in the place of a wing, or of the money, that lies outside the quoted strikes.
 * @terms 偏斜, 上行偏斜, 波動率微笑, 波动率微笑, 風險逆轉, 风险逆转, skew, risk reversal, upside skew
 * @rows 0-25
 * @example =MKT.SKEW({80;100;125}, {0.5;0.5;0.5}, 100, 0.25) // {0.5,0.5,0.5,0,0}
 * @tw 一組隱含波動率的偏斜，列為一列：價平、買權翼、賣權翼、風險逆轉與蝶式，小數年率。
 * @tw strikes 由低到高的履約價：一列或一欄。
 * @tw vols 各履約價的隱含波動率，小數年率。
 * @tw F 同一到期日的期貨或遠期價格。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw delta 兩翼的遠期 Delta，介於 0 與 0.5；省略時為 0.25。
 * @tw returns: 一列五格：遠期價處的波動率、該 Delta 買權的波動率、該 Delta 賣權的波動率、風險逆轉 = 買權 − 賣權（上行較貴時 > 0）、蝶式 = 兩翼平均 − 價平。
 * @tw errors: #NUM!：履約價未遞增，履約價、波動率、F 或 T 不大於 0，或 delta 不在 0 與 0.5 之間；#VALUE!：各清單長度不同；#N/A：落在報價履約價之外的翼或價平，只出現在該格。
 * @cn 一组隐含波动率的偏斜，列为一行：平值、看涨翼、看跌翼、风险逆转与蝶式，小数年率。
 * @cn strikes 由低到高的行权价：一行或一列。
 * @cn vols 各行权价的隐含波动率，小数年率。
 * @cn F 同一到期日的期货或远期价格。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn delta 两翼的远期 Delta，介于 0 与 0.5；省略时为 0.25。
 * @cn returns: 一行五格：远期价处的波动率、该 Delta 看涨的波动率、该 Delta 看跌的波动率、风险逆转 = 看涨 − 看跌（上行较贵时 > 0）、蝶式 = 两翼平均 − 平值。
 * @cn errors: #NUM!：行权价未递增，行权价、波动率、F 或 T 不大于 0，或 delta 不在 0 与 0.5 之间；#VALUE!：各列表长度不同；#N/A：落在报价行权价之外的翼或平值，只出现在该格。
 */
export function skew(strikes: Column, vols: VolColumn, F: number, T: Years, delta = 0.25): Row {
  expectSameLength("strikes", strikes, "vols", vols);
  strikes.forEach((strike, index) => {
    expectAbove("strikes", strike, index === 0 ? 0 : (strikes[index - 1] as number));
  });
  for (const vol of vols) expectAbove("vols", vol, 0);
  expectAbove("F", F, 0);
  expectAbove("T", T, 0);
  expectInside("delta", delta, 0, 0.5);
  const smile: Smile = { distances: strikes.map((strike) => logRatio(strike, F)), vols };
  const money = smileAt(smile, 0);
  const call = volAtDelta(smile, 1, delta, T);
  const put = volAtDelta(smile, -1, delta, T);
  const both = call !== undefined && put !== undefined;
  return [
    money ?? notAvailable(outside),
    call ?? notAvailable(outside),
    put ?? notAvailable(outside),
    both ? call - put : notAvailable(outside),
    both && money !== undefined ? 0.5 * (call + put) - money : notAvailable(outside),
  ];
}
