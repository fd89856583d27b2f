import { onStamps } from "../../series/knowledge";
import type { DateSerial } from "../guard/types";
import { askedSeries, nothingThere } from "./askedSeries";
import { askedDay } from "./days";
import { expectMaxAge, fresh, standsOn } from "./freshness";

/**
 * The latest value of a series, in the unit that META states.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL, or FILE:WALCL for your own data.
 * @param asof The data as known at the end of this day (midnight UTC); MKT_ASOF of the workbook, else today, when left out.
 * @param maxAge How many days old a value may be that is carried on, counted from the end of its period; when left out two periods and the publisher's lag (where unknown 15 daily, 25 weekly, 75 monthly, 200 quarterly, 750 annual).
 * @returns The value of the last observation that is known, unless it is older than maxAge; AGE says how old.
 * @see Own definition: the latest observation that was known at the end of asof
 * @errors #N/A for an unknown id (the sentence names the nearest one) and when no observation is that old, or the last one is older than maxAge (the sentence says its date).
 * @terms 最新值, 最新資料, 最新数据, 最後一筆, latest value
 * @rows 2-32, 3-01
 * @example =MKT.LAST("FILE:DEMO", "2026-01-10") // 104
 * @example =MKT.LAST("FILE:DEMO", "2026-01-31") // 107
 * @example =MKT.LAST("FILE:DEMO", "2026-02-01") // #N/A
 * @example =MKT.LAST("FILE:DEMO", "2026-02-01", 60) // 107
 * @example =MKT.LAST("FILE:DEMO", "2025-12-31") // #N/A
 * @example =MKT.LAST("FILE:UNKNOWN") // #N/A
 * @tw 數列的最新值；單位見 META。
 * @tw id 「來源：代碼」，大小寫不拘，如 FRED:WALCL；您自己的資料如 FILE:WALCL。
 * @tw asof 只採用此日結束時（世界協調時間午夜）已知的資料；省略時依活頁簿的 MKT_ASOF，否則為今天。
 * @tw maxAge 沿用的值最多可有幾天，自其期間結束日起算；省略時為兩期加上發布時差（不明時：日 15、週 25、月 75、季 200、年 750）。
 * @tw returns: 最後一個觀測值的數值，不論多舊：多舊請見 AGE。
 * @tw errors: #N/A：代碼不明（說明文字會指出最接近的代碼），或沒有那麼早的觀測值。
 * @cn 序列的最新值；单位见 META。
 * @cn id “来源：代码”，大小写不限，如 FRED:WALCL；您自己的数据如 FILE:WALCL。
 * @cn asof 只采用此日结束时（协调世界时午夜）已知的数据；省略时按工作簿的 MKT_ASOF，否则为今天。
 * @cn maxAge 沿用的值最多可有几天，自其期间结束日起算；省略时为两期加上发布时差（不明时：日 15、周 25、月 75、季 200、年 750）。
 * @cn returns: 最后一个观测值的数值，不论多旧：多旧请见 AGE。
 * @cn errors: #N/A：代码不明（说明文字会指出最接近的代码），或没有那么早的观测值。
 */
export function last(id: string, asof?: DateSerial, maxAge?: number): number {
  expectMaxAge(maxAge);
  const asked = askedSeries(id, askedDay("asof", asof));
  const latest = onStamps(asked).at(-1);
  if (!latest) throw nothingThere(asked);
  return fresh(asked, latest, standsOn(asked), maxAge).value;
}
