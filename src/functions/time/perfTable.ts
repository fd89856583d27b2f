import { type Cell, CellError } from "../../cells/cell";
import type { Observation } from "../../publishers/observation";
import { ChangeKind } from "../choices/changeKind";
import { askedDay, expectOrder } from "../data/days";
import type { Cells, DateSerial } from "../guard/types";
import { type Dated, readDated, readOne } from "./dated";
import { lastOnOrBefore } from "./lastOnOrBefore";
import { measureChange } from "./measureChange";

/**
 * Performance of several series over the same period: one row each with where it stood, where it stands and the relative change, decimal.
 * @customfunction
 * @param series Dates with a column of values for each, oldest first, a row of headings on top if wanted, as PANEL gives them; or a range of ids.
 * @param start The performance is from the last observation on or before this date.
 * @param end Up to the last observation on or before this date; the last of each when left out.
 * @param fx Dates and values of an exchange rate, or its id: units of the wanted currency for one unit of the currency that the values are in.
 * @returns Six columns: name, date and value at the start, date and value at the end, change (decimal, in the wanted currency when fx is given). Values stay in their own unit.
 * @see Arithmetic: (v₁/v₀)·(fx₁/fx₀) − 1
 * @errors #N/A in the row of a series that begins after start; #NUM! in the row of a negative start value, #DIV/0! of a zero one; #NUM! when end is before start; #VALUE! when dates do not rise.
 * @terms 資產表現, 资产表现, 表現比較, 表现比较, 漲跌幅, 涨跌幅, performance table, returns
 * @rows 1-01, 4-02, 4-19
 * @example =MKT.PERFTABLE({"date","gold","silver";45657,2600,29;46022,4400,72.5}, 45657) // {"gold",45657,2600,46022,4400,0.6923076923076923;"silver",45657,29,46022,72.5,1.5}
 * @example =MKT.PERFTABLE({45657,100;46022,120}, 45657, 46022, {45657,7.3;46022,7}) // {"1",45657,100,46022,120,0.15068493150684936}
 * @tw 多個數列在同一期間的表現：各一列，列出期初值、期末值與變動率（小數）。
 * @tw series 日期及各數列的數值欄，由舊到新，最上方可有一列標題，如 PANEL 的結果；或代碼的範圍。
 * @tw start 以該日當日或以前最後一個觀測值為起點。
 * @tw end 至該日當日或以前最後一個觀測值；省略時為各自的最後一個。
 * @tw fx 匯率的日期與數值，或其代碼：數值所用貨幣每 1 單位兌多少所求貨幣。
 * @tw returns: 六欄：名稱、起始日期與數值、結束日期與數值、變動（小數；給定 fx 時以所要的貨幣計）。數值維持各自的單位。
 * @tw errors: #N/A：晚於 start 才開始的數列那一列；#NUM!：起始值為負的那一列，#DIV/0!：起始值為零的那一列；#NUM!：end 早於 start；#VALUE!：日期未遞增。
 * @cn 多个序列在同一期间的表现：各一行，列出期初值、期末值与变动率（小数）。
 * @cn series 日期及各序列的数值列，由旧到新，最上方可有一行标题，如 PANEL 的结果；或代码的区域。
 * @cn start 以该日当日或以前最后一个观测值为起点。
 * @cn end 至该日当日或以前最后一个观测值；省略时为各自的最后一个。
 * @cn fx 汇率的日期与数值，或其代码：数值所用货币每 1 单位兑多少所求货币。
 * @cn returns: 六列：名称、起始日期与数值、结束日期与数值、变动（小数；给定 fx 时以所要的货币计）。数值维持各自的单位。
 * @cn errors: #N/A：晚于 start 才开始的序列那一行；#NUM!：起始值为负的那一行，#DIV/0!：起始值为零的那一行；#NUM!：end 早于 start；#VALUE!：日期未递增。
 */
export function perfTable(series: Cells, start: DateSerial, end?: DateSerial, fx?: Cells): Cells {
  const [first, last] = [askedDay("start", start), askedDay("end", end)];
  expectOrder(first, last);
  const rates = fx && readOne("fx", fx);
  return readDated("series", series).map((each) => performance(each, first, last, rates));
}

function performance(
  { name, observations }: Dated,
  start: number,
  end: number | undefined,
  rates: readonly Observation[] | undefined,
): Cell[] {
  try {
    const to = lastOnOrBefore(observations, end ?? observations.at(-1)?.date ?? start);
    const from = lastOnOrBefore(observations, Math.min(start, to.date));
    const exchange = (day: number) => (rates ? lastOnOrBefore(rates, day).value : 1);
    const change = measureChange(from.value * exchange(from.date), to.value * exchange(to.date), ChangeKind.percent);
    return [name, from.date, from.value, to.date, to.value, change];
  } catch (thrown) {
    if (thrown instanceof CellError) return [name, thrown, thrown, thrown, thrown, thrown];
    throw thrown;
  }
}
