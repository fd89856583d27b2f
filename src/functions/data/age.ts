import { today } from "../../cells/calendar";
import { ageOn, lastKnown } from "../../series/knowledge";
import type { DateSerial } from "../guard/types";
import { askedSeries, nothingThere, standingDay } from "./askedSeries";
import { askedDay } from "./days";

/**
 * How old the latest observation of a series is, in calendar days from the end of the period that it describes.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param asof The day from which to count back; MKT_ASOF of the workbook, else today, when left out.
 * @returns Calendar days from the end of the last observation's day, week, month, quarter or year; 0 when it is of the same day, or of a period that is not over. It is what maxAge limits. Calculated anew when the sheet is.
 * @see Own definition: asof − last day of the period of the last observation that was known on it
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when there is no observation by then.
 * @terms 資料時效, 数据时效, 過時資料, 过时数据, stale data, data age
 * @rows 2-32, 3-01
 * @example =MKT.AGE("FILE:DEMO", "2026-01-20") // 4
 * @example =MKT.AGE("FILE:UNKNOWN") // #N/A
 * @tw 數列最新觀測值距今的日曆天數。
 * @tw id 「來源：代碼」，大小寫不拘，如 FRED:WALCL；您自己的資料如 FILE:WALCL。
 * @tw asof 從哪一天起往回算；省略時依活頁簿的 MKT_ASOF，否則為今天。
 * @tw returns: 該日或之前最後一個觀測值距今的日曆天數；同一天為 0。工作表重算時隨之更新。
 * @tw errors: #N/A：代碼不明（說明文字會指出最接近的代碼），或截至該日沒有觀測值。
 * @cn 序列最新观测值距今的日历天数。
 * @cn id “来源：代码”，大小写不限，如 FRED:WALCL；您自己的数据如 FILE:WALCL。
 * @cn asof 从哪一天起往回算；省略时按工作簿的 MKT_ASOF，否则为今天。
 * @cn returns: 该日或之前最后一个观测值距今的日历天数；同一天为 0。工作表重算时随之更新。
 * @cn errors: #N/A：代码不明（说明文字会指出最接近的代码），或截至该日没有观测值。
 */
export function age(id: string, asof?: DateSerial): number {
  const asked = askedSeries(id);
  const day = askedDay("asof", asof ?? standingDay() ?? today());
  const latest = lastKnown(asked, day);
  if (!latest) throw nothingThere(asked);
  return ageOn(latest, day);
}
