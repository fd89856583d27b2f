import type { Text } from "../../language/language";

export const dateOrToday: Text = {
  en: "a date, or empty for today",
  tw: "日期，或留空表示今天",
  cn: "日期，或留空表示今天",
};

export const seriesIdText: Text = {
  en: "an id such as FRED:WALCL",
  tw: "代碼，如 FRED:WALCL",
  cn: "代码，如 FRED:WALCL",
};

export const tooFarApart: Text = {
  en: "Start and end are further apart than a sheet has rows.",
  tw: "start 與 end 相隔太遠，超過工作表的列數。",
  cn: "start 与 end 相隔太远，超过工作表的行数。",
};

export const noObservations: Text = {
  en: "{id} has no observations.",
  tw: "{id} 沒有任何觀測值。",
  cn: "{id} 没有任何观测值。",
};

export const noneInWindow: Text = {
  en: "{id} has no observation for these dates; its data run from {first} to {last}.",
  tw: "{id} 在所求日期沒有觀測值；其資料自 {first} 至 {last}。",
  cn: "{id} 在所求日期没有观测值；其数据自 {first} 至 {last}。",
};

export const noneForDate: Text = {
  en: "There is no observation for this date, and the fill that was asked for finds none.",
  tw: "此日期沒有觀測值，所選的補值方式也找不到。",
  cn: "此日期没有观测值，所选的补值方式也找不到。",
};

export const comparedWithZero: Text = {
  en: "The value to compare with is zero.",
  tw: "用來比較的值為零。",
  cn: "用来比较的值为零。",
};

export const meaninglessChange: Text = {
  en: "A relative change from a negative value, or a logarithm of a value that is not above zero, has no meaning.",
  tw: "對負值計算相對變動，或對不大於零的值取對數，沒有意義。",
  cn: "对负值计算相对变动，或对不大于零的值取对数，没有意义。",
};

export const dateOfSheet: Text = {
  en: "a date from 1900 to 9999",
  tw: "1900 年到 9999 年之間的日期",
  cn: "1900 年到 9999 年之间的日期",
};

export const startOrLater = (first: string): Text => ({
  en: `${first} (start) or later`,
  tw: `${first}(start)或以後的日期`,
  cn: `${first}(start)或以后的日期`,
});

export const noProvider: Text = {
  en: "There is no provider {provider}; the nearest is {nearest}.",
  tw: "沒有資料來源 {provider}；最接近的是 {nearest}。",
  cn: "没有数据来源 {provider}；最接近的是 {nearest}。",
};

export const noKnownSeries: Text = {
  en: 'No known series has all of "{words}" in its id or description; the nearest is {nearest}.',
  tw: "沒有已知數列的代碼或說明含有全部的「{words}」；最接近的是 {nearest}。",
  cn: "没有已知序列的代码或说明含有全部的“{words}”；最接近的是 {nearest}。",
};

export const ownStatesNone: Text = {
  en: "Your own data states no {field}.",
  tw: "您自己的資料沒有註明 {field}。",
  cn: "您自己的数据没有注明 {field}。",
};

export const sourceStatesNone: Text = {
  en: "{source} states no {field}.",
  tw: "{source} 沒有註明 {field}。",
  cn: "{source} 没有注明 {field}。",
};

export const noRate: Text = {
  en: '{argument} "{asked}" takes a series in percent, basis points or decimals, but {id} is in {unit}.',
  tw: "{argument} 為「{asked}」時，數列的單位應為百分比、基點或小數，但 {id} 的單位是 {unit}。",
  cn: "{argument} 为“{asked}”时，序列的单位应为百分比、基点或小数，但 {id} 的单位是 {unit}。",
};

export const noUnit: Text = {
  en: '{argument} "{asked}" takes a series in percent, basis points or decimals, but {id} states no unit.',
  tw: "{argument} 為「{asked}」時，數列的單位應為百分比、基點或小數，但 {id} 沒有註明單位。",
  cn: "{argument} 为“{asked}”时，序列的单位应为百分比、基点或小数，但 {id} 没有注明单位。",
};

export const noFactor: Text = {
  en: "{id} is in {unit}, which is no rate: there is no factor to decimals.",
  tw: "{id} 的單位是 {unit}，不是比率，沒有換算為小數的倍數。",
  cn: "{id} 的单位是 {unit}，不是比率，没有换算为小数的倍数。",
};

export const noReferenceCases: Text = {
  en: "{id} has no built-in reference cases.",
  tw: "{id} 沒有內建的參考案例。",
  cn: "{id} 没有内置的参考案例。",
};

export const functionName: Text = {
  en: "the name of a function of Marketbook",
  tw: "Marketbook 的函數名稱",
  cn: "Marketbook 的函数名称",
};

export const unlikeReference: Text = {
  en: "An answer is missing or of another kind than its reference.",
  tw: "有答案缺漏，或與參考值種類不同。",
  cn: "有答案缺漏，或与参考值种类不同。",
};

export const own: Text = {
  en: "own data: changes only when you replace it",
  tw: "自有資料：只有您更換時才會改變",
  cn: "自有数据：只有您更换时才会改变",
};

export const archived: Text = {
  en: "archive, as of {last}: history that comes with Marketbook, never renewed",
  tw: "存檔，截至 {last}：隨 Marketbook 提供的歷史資料，不再更新",
  cn: "存档，截至 {last}：随 Marketbook 提供的历史数据，不再更新",
};

export const made: Text = {
  en: "made-up data to try things out with, never market data",
  tw: "供試用的虛構數據，絕非市場資料",
  cn: "供试用的虚构数据，绝非市场数据",
};

export const fresh: Text = {
  en: "fresh: checked {checked}",
  tw: "最新：{checked} 已查核",
  cn: "最新：{checked} 已查核",
};

export const due: Text = {
  en: "stale: last checked {checked}, due for a refresh",
  tw: "過時：{checked} 查核後未再更新，該更新了",
  cn: "过时：{checked} 查核后未再刷新，该刷新了",
};

export const failed: Text = {
  en: "failed at {at}: {reason} The numbers are those of {retrieved}.",
  tw: "{at} 更新失敗：{reason}數值仍為 {retrieved} 所取得者。",
  cn: "{at} 刷新失败：{reason}数值仍为 {retrieved} 所获取者。",
};

export const vintage: Text = {
  en: "as known at the end of {day} (midnight UTC)",
  tw: "{day} 結束時（世界協調時間午夜）已知的資料",
  cn: "{day} 结束时（协调世界时午夜）已知的数据",
};

export const fromSnapshot: Text = {
  en: "snapshot of {taken}, inside the workbook; {status}",
  tw: "活頁簿內 {taken} 的快照；{status}",
  cn: "工作簿内 {taken} 的快照；{status}",
};

export const known: Text = {
  en: "{status}; as of {day}",
  tw: "{status}；基準日 {day}",
  cn: "{status}；基准日 {day}",
};

export const tooOldToCarry: Text = {
  en: "The last value is of {last}: {age} days old by then, and more than {longest} days are not carried on; give maxAge to allow it.",
  tw: "最後一個值的日期為 {last}，屆時已有 {age} 天，超過 {longest} 天者不再沿用；如仍要使用，請給定 maxAge。",
  cn: "最后一个值的日期为 {last}，届时已有 {age} 天，超过 {longest} 天者不再沿用；如仍要使用，请给定 maxAge。",
};
