import type { Text } from "../../language/language";

export const rowsOnEachSide = (coefficients: number): Text => ({
  en: `a row that leaves more than ${coefficients} rows on each side`,
  tw: `前後各留有多於 ${coefficients} 列的列號`,
  cn: `前后各留有多于 ${coefficients} 行的行号`,
});

export const tooFewReturns: Text = {
  en: "Too few returns began in this state.",
  tw: "此狀態下的報酬筆數不足。",
  cn: "此状态下的收益笔数不足。",
};

export const aboveThree: Text = {
  en: "above 3",
  tw: "大於 3 的數",
  cn: "大于 3 的数",
};

export const threeForDifferences: Text = {
  en: "Differences need 3 values or more.",
  tw: "計算差分至少需要 3 個值。",
  cn: "计算差分至少需要 3 个值。",
};

export const varyingChanges: Text = {
  en: "series whose changes vary",
  tw: "變動幅度不為定值的序列",
  cn: "变动幅度不为定值的序列",
};

export const noPriorReturn: Text = {
  en: "There is no return in the period before.",
  tw: "前一期沒有報酬率。",
  cn: "前一期没有收益率。",
};

export const twoValues: Text = {
  en: "2 values or more",
  tw: "2 個以上的值",
  cn: "2 个以上的值",
};

export const windowsOutsideData: Text = {
  en: "The windows reach outside the data: there are too few rows before or after the event.",
  tw: "視窗超出資料範圍：事件前或事件後的列數不足。",
  cn: "窗口超出数据范围：事件前或事件后的行数不足。",
};

export const rising: Text = {
  en: "rising",
  tw: "遞增的日期",
  cn: "递增的日期",
};

export const windowOutsideData: Text = {
  en: "The window reaches outside the data: there are too few observations before or after the event.",
  tw: "視窗超出資料範圍：事件前或事件後的觀察值不足。",
  cn: "窗口超出数据范围：事件前或事件后的观测值不足。",
};

export const nonZeroBase: Text = {
  en: "other than zero just before the event",
  tw: "在事件前一期不為零",
  cn: "在事件前一期不为零",
};

export const fourForHalfLife: Text = {
  en: "A half-life needs 4 values or more.",
  tw: "半衰期至少需要 4 個值。",
  cn: "半衰期至少需要 4 个值。",
};

export const steadyChange: Text = {
  en: "The series changes by the same amount each period, so it does not revert to a mean.",
  tw: "序列每期的變動都相同，並不回歸均值。",
  cn: "序列每期的变动都相同，并不回归均值。",
};

export const noReversion: Text = {
  en: "The series does not revert to a mean: b is {slope}, outside −1 to 0.",
  tw: "序列並未回歸均值：b 為 {slope}，不在 −1 與 0 之間。",
  cn: "序列并未回归均值：b 为 {slope}，不在 −1 与 0 之间。",
};

export const overlapConstant: Text = {
  en: "One of the series is constant where they overlap at this lag.",
  tw: "在此期數下，其中一個序列於重疊區間內為定值。",
  cn: "在此期数下，其中一个序列于重叠区间内为定值。",
};

export const pricesAboveZero: Text = {
  en: "prices above zero",
  tw: "大於零的價格",
  cn: "大于零的价格",
};

export const rowsNeeded = (needed: number): Text => ({
  en: `${needed} rows or more`,
  tw: `${needed} 列以上`,
  cn: `${needed} 行以上`,
});

export const notBelowOthers = (row: number): Text => ({
  en: `at or above open, low and close in row ${row}`,
  tw: `不低於第 ${row} 列的開盤、最低與收盤價`,
  cn: `不低于第 ${row} 行的开盘、最低与收盘价`,
});

export const notAboveOthers = (row: number): Text => ({
  en: `at or below open and close in row ${row}`,
  tw: `不高於第 ${row} 列的開盤與收盤價`,
  cn: `不高于第 ${row} 行的开盘与收盘价`,
});

export const rowForEachValue = (count: number): Text => ({
  en: `one row for each of the ${count} values of y`,
  tw: `與 y 的 ${count} 個值逐列對應`,
  cn: `与 y 的 ${count} 个值逐行对应`,
});

export const moreRowsThanCoefficients: Text = {
  en: "A regression needs more rows than coefficients: {rows} rows for {coefficients}.",
  tw: "迴歸所需的列數應多於係數個數：現有 {rows} 列、{coefficients} 個係數。",
  cn: "回归所需的行数应多于系数个数：现有 {rows} 行、{coefficients} 个系数。",
};

export const collinear: Text = {
  en: "The columns of X are collinear: one of them follows from the others.",
  tw: "X 的各欄共線：其中一欄可由其他欄推得。",
  cn: "X 的各列共线：其中一列可由其他列推得。",
};

export const fitIsExact: Text = {
  en: "The fit is exact, so the standard error is zero and t has no value.",
  tw: "配適完全吻合，標準誤為零，t 值無定義。",
  cn: "拟合完全吻合，标准误为零，t 值无定义。",
};

export const windowNotFull: Text = {
  en: "The window is not full yet: it needs {window} values without a gap.",
  tw: "視窗尚未填滿：需要連續 {window} 個無缺漏的值。",
  cn: "窗口尚未填满：需要连续 {window} 个无缺漏的值。",
};

export const twoOrMore: Text = {
  en: "2 or more",
  tw: "不小於 2",
  cn: "不小于 2",
};

export const movesInWindow: Text = {
  en: "a series that moves inside the window",
  tw: "在視窗內有變動的序列",
  cn: "在窗口内有变动的序列",
};

export const movingSeries: Text = {
  en: "a series that moves",
  tw: "有變動的序列",
  cn: "有变动的序列",
};

export const positiveBase: Text = {
  en: "above 0 just before the event, since a relative change from a negative value has no meaning",
  tw: "在事件前一期大於 0 的值，因為對負值計算相對變動沒有意義",
  cn: "在事件前一期大于 0 的值，因为对负值计算相对变动没有意义",
};

export const movingAround: Text = {
  en: "values that move before or after the event",
  tw: "在事件前或後有變動的值",
  cn: "在事件前或后有变动的值",
};

export const movingColumns: Text = {
  en: "columns that move: the regression has a constant already",
  tw: "有變動的欄：迴歸已含常數項",
  cn: "有变动的列：回归已含常数项",
};
