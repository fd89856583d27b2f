import { knownBy } from "../../sources/alignment/align";
import type { DateSerial } from "../guard/types";
import { askedSeries, nothingThere } from "./askedSeries";
import { askedDay } from "./days";

/**
 * The latest value of a series, in the unit that META states.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FILE:WALCL for your own data.
 * @param asof Observations after this date are not looked at; all are when it is left out.
 * @returns The value of the last observation, however old: AGE says how old.
 * @see Own definition: the observation with the latest date, on or before asof
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when no observation is that old.
 * @terms 最新值, 最新資料, 最新数据, 最後一筆, latest value
 * @rows 2-32, 3-01
 * @example =MKT.LAST("FILE:DEMO", "2026-01-10") // 104
 * @example =MKT.LAST("FILE:DEMO") // 107
 * @example =MKT.LAST("FILE:DEMO", "2025-12-31") // #N/A
 * @example =MKT.LAST("FILE:UNKNOWN") // #N/A
 * @tw 數列的最新值；單位見 META。
 * @tw id 「來源：代碼」，大小寫不拘，如您自己的資料 FILE:WALCL。
 * @tw asof 不採用此日期之後的觀測值；省略時全部採用。
 * @tw returns: 最後一個觀測值的數值，不論多舊：多舊請見 AGE。
 * @tw errors: #N/A：代碼不明（說明文字會指出最接近的代碼），或沒有那麼早的觀測值。
 * @cn 序列的最新值；单位见 META。
 * @cn id “来源：代码”，大小写不限，如您自己的数据 FILE:WALCL。
 * @cn asof 不采用此日期之后的观测值；省略时全部采用。
 * @cn returns: 最后一个观测值的数值，不论多旧：多旧请见 AGE。
 * @cn errors: #N/A：代码不明（说明文字会指出最接近的代码），或没有那么早的观测值。
 */
export function last(id: string, asof?: DateSerial): number {
  const asked = askedSeries(id);
  const latest = knownBy(asked.observations, askedDay("asof", asof)).at(-1);
  if (!latest) throw nothingThere(asked);
  return latest.value;
}
