import type { Text } from "../../language/language";

export const noneForDate: Text = {
  en: "The series has no observation for this date, and the fill that was asked for finds none.",
  tw: "此日期沒有觀測值，所選的補值方式也找不到。",
  cn: "此日期没有观测值，所选的补值方式也找不到。",
};

export const noneBetween: Text = {
  en: "The series has no observation between these dates.",
  tw: "數列在這兩個日期之間沒有觀測值。",
  cn: "序列在这两个日期之间没有观测值。",
};

export const noneSoFarBack: Text = {
  en: "There is no value so many rows before.",
  tw: "往前這麼多列沒有值。",
  cn: "往前这么多行没有值。",
};

export const noValueOnDate: Text = {
  en: "This series has no value on this date.",
  tw: "此數列在這個日期沒有值。",
  cn: "此序列在这个日期没有值。",
};

export const comparisonForEach = (count: number): Text => ({
  en: `one comparison, or ${count}, one for each series`,
  tw: `一個比較式，或 ${count} 個，每個數列一個`,
  cn: `一个比较式，或 ${count} 个，每个序列一个`,
});

export const neverTogether: Text = {
  en: "On no date do so many of the series meet their conditions.",
  tw: "沒有任何日期有這麼多數列同時符合條件。",
  cn: "没有任何日期有这么多序列同时符合条件。",
};

export const comparison: Text = {
  en: 'a comparison such as ">0", "<=-0.05" or "<-5%"',
  tw: '比較式，如 ">0"、"<=-0.05" 或 "<-5%"',
  cn: '比较式，如 ">0"、"<=-0.05" 或 "<-5%"',
};

export const datedTable: Text = {
  en: "dates with values beside them, such as the result of SERIES or PANEL, or ids of series",
  tw: "日期及其旁的數值（如 SERIES 或 PANEL 的結果），或數列代碼",
  cn: "日期及其旁的数值（如 SERIES 或 PANEL 的结果），或序列代码",
};

export const laterDate = (latest: string): Text => ({
  en: `a date after ${latest}: oldest first, each once`,
  tw: `晚於 ${latest} 的日期：由舊到新，不重複`,
  cn: `晚于 ${latest} 的日期：由旧到新，不重复`,
});

export const oneSeries: Text = {
  en: "one series: a column of dates and one of values, or one id",
  tw: "單一數列：一欄日期與一欄數值，或一個代碼",
  cn: "单一序列：一列日期与一列数值，或一个代码",
};

export const holdsNoValues: Text = {
  en: "{argument} holds no values.",
  tw: "{argument} 沒有任何數值。",
  cn: "{argument} 没有任何数值。",
};

export const neverCrosses: Text = {
  en: "The series never crosses {level} that way.",
  tw: "數列從未以該方向越過 {level}。",
  cn: "序列从未以该方向越过 {level}。",
};

export const noneByThen: Text = {
  en: "There is no observation on or before {day}; the data begin on {first}.",
  tw: "{day} 當日及以前沒有觀測值；資料自 {first} 開始。",
  cn: "{day} 当日及以前没有观测值；数据自 {first} 开始。",
};

export const changeFromZero: Text = {
  en: "There is no relative change from zero.",
  tw: "從零開始沒有相對變動。",
  cn: "从零开始没有相对变动。",
};

export const changeFromNegative: Text = {
  en: "A relative change from a negative value has no meaning; use the difference.",
  tw: "對負值計算相對變動沒有意義，請改用差額。",
  cn: "对负值计算相对变动没有意义，请改用差额。",
};

export const noLogarithm: Text = {
  en: "A logarithmic change needs two values above zero.",
  tw: "對數變動需要兩個大於零的值。",
  cn: "对数变动需要两个大于零的值。",
};

export const noneThisPeriod: Text = {
  en: "There is no observation of this period yet: the last one is of {last}.",
  tw: "本期間尚無觀測值：最後一個是 {last}。",
  cn: "本期间尚无观测值：最后一个是 {last}。",
};

export const zeroDenominatorOnDate: Text = {
  en: "The denominator is zero on this date.",
  tw: "此日期的分母為零。",
  cn: "此日期的分母为零。",
};

export const noDenominatorOnDate: Text = {
  en: "The denominator has no value on this date.",
  tw: "此日期的分母沒有值。",
  cn: "此日期的分母没有值。",
};

export const noCommonDate: Text = {
  en: "The two series have no date in common.",
  tw: "兩個數列沒有共同的日期。",
  cn: "两个序列没有共同的日期。",
};

export const noneInPeriod: Text = {
  en: "This series has no observation in this period.",
  tw: "此數列在這個期間沒有觀測值。",
  cn: "此序列在这个期间没有观测值。",
};

export const neverReaches: Text = {
  en: "No value reaches {wanted} in the data since {first}.",
  tw: "自 {first} 以來的資料中，沒有值達到 {wanted}。",
  cn: "自 {first} 以来的数据中，没有值达到 {wanted}。",
};

export const currentState: Text = {
  en: "current",
  tw: "正常",
  cn: "正常",
};

export const oldState: Text = {
  en: "old",
  tw: "過期",
  cn: "过期",
};

export const frozenState: Text = {
  en: "frozen",
  tw: "停滯",
  cn: "停滞",
};

export const noneByDay: Text = {
  en: "There is no observation by then.",
  tw: "截至該日沒有觀測值。",
  cn: "截至该日没有观测值。",
};

export const notTurned: Text = {
  en: "The series has not turned: its extreme is at an end of the data, or no observation is one within the window.",
  tw: "數列尚未轉折：極值位於資料的一端，或沒有觀測值是其前後範圍內的極值。",
  cn: "序列尚未转折：极值位于数据的一端，或没有观测值是其前后范围内的极值。",
};

export const tonnesOrMillions: Text = {
  en: "t for metric tonnes, or Mt for millions of them",
  tw: "t（公噸）或 Mt（百萬公噸）",
  cn: "t（公吨）或 Mt（百万公吨）",
};

export const knownUnit = (units: string): Text => ({
  en: `one of ${units}, or two of them with a slash, such as $/ozt`,
  tw: `下列之一：${units}；或以斜線相連的兩個，如 $/ozt`,
  cn: `下列之一：${units}；或以斜线相连的两个，如 $/ozt`,
});

export const oneSlash: Text = {
  en: "one slash at most",
  tw: "最多一條斜線",
  cn: "最多一条斜线",
};

export const unitOfSameKind = (unit: string): Text => ({
  en: `a unit of the same kind as ${unit}`,
  tw: `與 ${unit} 同類的單位`,
  cn: `与 ${unit} 同类的单位`,
});

export const noRateAsked: Text = {
  en: "No exchange rate was asked for.",
  tw: "未要求換算匯率。",
  cn: "未要求换算汇率。",
};
