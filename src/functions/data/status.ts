/** How fresh a series is, in the user's words: the status of META. */
import { serialToIso } from "../../cells/serialDates";
import { say, type Text } from "../../language/language";
import { isDue } from "../../series/memory/staleness";
import { readableMoment } from "../../series/moment";
import type { Series } from "../../series/series";

const own: Text = {
  en: "own data: changes only when you replace it",
  tw: "自有資料：只有您更換時才會改變",
  cn: "自有数据：只有您更换时才会改变",
};
const made: Text = {
  en: "made-up data to try things out with, never market data",
  tw: "供試用的虛構數據，絕非市場資料",
  cn: "供试用的虚构数据，绝非市场数据",
};
const fresh: Text = { en: "fresh: checked {checked}", tw: "最新：{checked} 已查核", cn: "最新：{checked} 已查核" };
const due: Text = {
  en: "stale: last checked {checked}, due for a refresh",
  tw: "過時：{checked} 查核後未再更新，該更新了",
  cn: "过时：{checked} 查核后未再刷新，该刷新了",
};
const failed: Text = {
  en: "failed at {at}: {reason} The numbers are those of {retrieved}.",
  tw: "{at} 更新失敗：{reason}數值仍為 {retrieved} 所取得者。",
  cn: "{at} 刷新失败：{reason}数值仍为 {retrieved} 所获取者。",
};
const vintage: Text = {
  en: "as known at the end of {day} (midnight UTC)",
  tw: "{day} 結束時（世界協調時間午夜）已知的資料",
  cn: "{day} 结束时（协调世界时午夜）已知的数据",
};
const known: Text = { en: "{status}; as of {day}", tw: "{status}；基準日 {day}", cn: "{status}；基准日 {day}" };

function freshness({ kind, failure, frequency, checked, retrieved, asOf, whole }: Series): string {
  if (kind === "own") return say(own);
  if (kind === "made") return say(made);
  if (failure)
    return say(failed, {
      at: readableMoment(failure.at),
      reason: say(failure.text),
      retrieved: retrieved === undefined ? "–" : serialToIso(retrieved),
    });
  const since = checked ?? "";
  // What was known on a past day does not grow old.
  if ((whole ?? { asOf }).asOf !== undefined) return say(vintage, { day: serialToIso(asOf as number) });
  return say(isDue(frequency, since) ? due : fresh, { checked: readableMoment(since) });
}

export function statusOf(series: Series): string {
  const status = freshness(series);
  if (series.asOf === undefined) return status;
  return say(known, { status, day: serialToIso(series.asOf) });
}
