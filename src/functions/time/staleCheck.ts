import { today } from "../../cells/calendar";
import type { Cell } from "../../cells/cell";
import { say } from "../../language/language";
import type { Frequency, Observation } from "../../publishers/observation";
import { indexUpTo } from "../../series/alignment/fill";
import { detectFrequency } from "../../series/alignment/frequency";
import { askedDay } from "../data/days";
import { expectAtLeast, notAvailable } from "../guard/expect";
import type { Cells, DateSerial } from "../guard/types";
import { readDated } from "./dated";

/**
 * Calendar days after which the next observation should have come: two periods, since publishers date a period at its first
 * day, and five weeks or more until it is published.
 */
const patience: Readonly<Record<Frequency, number>> = { D: 7, W: 14, M: 100, Q: 230, A: 800, irregular: 100 };

const states = {
  current: { en: "current", tw: "正常", cn: "正常" },
  old: { en: "old", tw: "過期", cn: "过期" },
  frozen: { en: "frozen", tw: "停滯", cn: "停滞" },
};

const noneYet = notAvailable({
  en: "There is no observation by then.",
  tw: "截至該日沒有觀測值。",
  cn: "截至该日没有观测值。",
});

/**
 * Whether a series is still alive: the age of its last observation in days, how often its last value has been repeated, and a verdict.
 * @customfunction
 * @param series Dates with one or more columns of values, oldest first, as SERIES and PANEL give them; or ids.
 * @param maxAge Calendar days after which it counts as old; by its frequency when left out: 7 daily, 14 weekly, 100 monthly or irregular, 230 quarterly, 800 annual.
 * @param maxRepeats How many times in a row the last value may stand; any number when left out.
 * @param asof The day from which to count back; today when left out.
 * @returns One row for each series: name, age in calendar days, observations in a row with the last value, and current, old or frozen. The verdict is a text in the language of the add-in.
 * @see Own definition
 * @errors #N/A in the row of a series without an observation by then; #NUM! when maxAge is negative or maxRepeats below 1; #VALUE! when the dates do not rise.
 * @terms 過期資料, 过期数据, 停更, 數列停滯, 数据停滞, stale series, frozen series
 * @example =MKT.STALECHECK({46020,1.5;46021,1.6;46022,1.6}, , , 46024) // {"1",2,2,"current"}
 * @example =MKT.STALECHECK({46020,1.5;46021,1.6;46022,1.6}, , , 46060) // {"1",38,2,"old"}
 * @example =MKT.STALECHECK({46020,1.6;46021,1.6;46022,1.6}, , 2, 46024) // {"1",2,3,"frozen"}
 * @tw 檢查數列是否仍在更新：最後觀測值距今天數、最後一個值重複的次數，以及判斷。
 * @tw series 日期及一欄或多欄數值，由舊到新，如 SERIES、PANEL 的結果；或代碼。
 * @tw maxAge 超過多少日曆天算過期；省略時依頻率：日 7、週 14、月或不規則 100、季 230、年 800。
 * @tw maxRepeats 最後一個值最多可連續出現幾次；省略時不限。
 * @tw asof 從哪一天起往回算；省略時為今天。
 * @tw returns: 每個數列一列：名稱、距今日曆天數、最後值連續出現的次數，以及正常、過期或停滯。判斷以增益集的語言顯示。
 * @tw errors: #N/A：截至該日沒有觀測值的數列那一列；#NUM!：maxAge 為負，或 maxRepeats 小於 1；#VALUE!：日期未遞增。
 * @cn 检查序列是否仍在更新：最后观测值距今天数、最后一个值重复的次数，以及判断。
 * @cn series 日期及一列或多列数值，由旧到新，如 SERIES、PANEL 的结果；或代码。
 * @cn maxAge 超过多少日历天算过期；省略时按频率：日 7、周 14、月或不规则 100、季 230、年 800。
 * @cn maxRepeats 最后一个值最多可连续出现几次；省略时不限。
 * @cn asof 从哪一天起往回算；省略时为今天。
 * @cn returns: 每个序列一行：名称、距今日历天数、最后值连续出现的次数，以及正常、过期或停滞。判断以加载项的语言显示。
 * @cn errors: #N/A：截至该日没有观测值的序列那一行；#NUM!：maxAge 为负，或 maxRepeats 小于 1；#VALUE!：日期未递增。
 */
export function staleCheck(series: Cells, maxAge?: number, maxRepeats?: number, asof?: DateSerial): Cells {
  if (maxAge !== undefined) expectAtLeast("maxAge", maxAge, 0);
  if (maxRepeats !== undefined) expectAtLeast("maxRepeats", maxRepeats, 1);
  const day = askedDay("asof", asof ?? today());
  return readDated("series", series).map(({ name, observations }): Cell[] => {
    const known = observations.slice(0, indexUpTo(observations, day) + 1);
    const latest = known.at(-1);
    if (!latest) return [name, noneYet, noneYet, noneYet];
    const age = day - latest.date;
    const repeats = timesRepeated(known);
    const old = age > (maxAge ?? patience[detectFrequency(known)]);
    const frozen = maxRepeats !== undefined && repeats > maxRepeats;
    return [name, age, repeats, say(old ? states.old : frozen ? states.frozen : states.current)];
  });
}

function timesRepeated(observations: readonly Observation[]): number {
  const { value } = observations[observations.length - 1];
  return observations.length - 1 - observations.findLastIndex((each) => each.value !== value);
}
