import { expectAbove, zeroDenominator } from "../guard/expect";
import type { BasisPoints, Cells, DateSerial, GrowthColumn, Rate, Years } from "../guard/types";
import { readDatedLegs } from "./legs";
import { legValue } from "./legValue";

/**
 * Crash table of two hedges side by side: what a bond holding and an option position earn for each fall of the underlying.
 * @customfunction
 * @param shocks Moves of the underlying, decimals: −0.2 is a fall of 20 %.
 * @param bondValue Money in the bonds.
 * @param duration Modified duration of the bonds, years.
 * @param yieldBp Basis points by which the yield falls for each 1 % that the underlying falls; negative when bonds fall too.
 * @param legs Rows of quantity (negative when sold), type ("C" or "P"), strike, premium per unit, vol, expiry date; blank rows are skipped.
 * @param spot Price of the underlying before the shock.
 * @param date Day of the shock: a date serial or text such as 2026-01-31.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param volPoints Vol points that each leg’s volatility gains for each 1 % that the underlying falls; 0 when left out.
 * @returns One row for each shock, six columns: shock, profit of the bonds, profit of the options (value after the shock less premium), options less bonds, profit of the bonds per money in them, profit of the options per premium paid.
 * @see Own definition: bonds −duration·Δy·bondValue with Δy = yieldBp·100·shock bp; options Σ quantity·(BSPRICE at spot·(1 + shock) and vol − volPoints·shock − premium); both at once, without time passing
 * @errors #NUM! when a shock is −1 or lower, spot is not above 0, or a leg has expired; #DIV/0! in the last two columns when bondValue or the premium paid is not above 0; #VALUE! for legs that cannot be read.
 * @terms 看跌期權, 看跌期权, 保證金效率, 保证金效率, 避險比較, 对冲比较, crash table, tail hedge
 * @rows 0-30, 0-34
 * @example =MKT.HEDGECOMP({-0.1;-0.2}, 100000, 6, 5, {10,"P",100,5,0.2,46388}, 100, 46388, 0, 0) // {-0.1,3000,50,-2950,0.03,1;-0.2,6000,150,-5850,0.06,3}
 * @tw 兩種避險並列的壓力表：標的每種跌幅下，債券部位與選擇權部位各賺多少。
 * @tw shocks 標的漲跌幅，小數：−0.2 即下跌 20 %。
 * @tw bondValue 投入債券的金額。
 * @tw duration 債券的修正存續期間，年。
 * @tw yieldBp 標的每跌 1 % 時殖利率下降的基點數；債券同跌時為負。
 * @tw legs 每列依序為數量（賣出為負）、類型（「C」或「P」）、履約價、每單位權利金、波動率、到期日；空白列略過。
 * @tw spot 衝擊前的標的價格。
 * @tw date 衝擊日：日期序號或如 2026-01-31 的文字。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw volPoints 標的每跌 1 % 時各部位波動率上升的百分點；省略時為 0。
 * @tw returns: 每種衝擊一列六欄：衝擊、債券損益、選擇權損益（衝擊後價值減權利金）、選擇權減債券、債券每單位投入的損益、選擇權每單位權利金的損益。
 * @tw errors: #NUM!：衝擊不大於 −1、spot 不大於 0，或有部位已到期；#DIV/0!：bondValue 或支付的權利金不大於 0 時的最後兩欄；#VALUE!：部位無法讀取。
 * @cn 两种对冲并列的压力表：标的每种跌幅下，债券头寸与期权头寸各赚多少。
 * @cn shocks 标的涨跌幅，小数：−0.2 即下跌 20 %。
 * @cn bondValue 投入债券的金额。
 * @cn duration 债券的修正久期，年。
 * @cn yieldBp 标的每跌 1 % 时收益率下降的基点数；债券同跌时为负。
 * @cn legs 每行依次为数量（卖出为负）、类型（“C”或“P”）、行权价、每单位权利金、波动率、到期日；空白行略过。
 * @cn spot 冲击前的标的价格。
 * @cn date 冲击日：日期序列号或如 2026-01-31 的文本。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn volPoints 标的每跌 1 % 时各头寸波动率上升的百分点；省略时为 0。
 * @cn returns: 每种冲击一行六列：冲击、债券盈亏、期权盈亏（冲击后价值减权利金）、期权减债券、债券每单位投入的盈亏、期权每单位权利金的盈亏。
 * @cn errors: #NUM!：冲击不大于 −1、spot 不大于 0，或有头寸已到期；#DIV/0!：bondValue 或支付的权利金不大于 0 时的最后两列；#VALUE!：头寸无法读取。
 */
export function hedgeComp(
  shocks: GrowthColumn,
  bondValue: number,
  duration: Years,
  yieldBp: BasisPoints,
  legs: Cells,
  spot: number,
  date: DateSerial,
  r: Rate,
  q: Rate,
  volPoints = 0,
): Cells {
  expectAbove("spot", spot, 0);
  const read = readDatedLegs("legs", legs);
  const paid = read.reduce((sum, { quantity, premium }) => sum + quantity * premium, 0);
  return shocks.map((shock) => {
    expectAbove("shocks", shock, -1);
    const bonds = (-duration * yieldBp * 100 * shock * bondValue) / 1e4;
    const options = read.reduce(
      (sum, leg) => sum + leg.quantity * legValue(leg, spot * (1 + shock), date, r, q, -volPoints * shock),
      -paid,
    );
    return [
      shock,
      bonds,
      options,
      options - bonds,
      perMoney("bondValue", bonds, bondValue),
      perMoney("legs", options, paid),
    ];
  });
}

function perMoney(argument: string, profit: number, money: number) {
  if (money > 0) return profit / money;
  return zeroDenominator(argument, money, {
    en: "something that cost money",
    tw: "需付出成本的部位",
    cn: "需付出成本的头寸",
  });
}
