import type { Text } from "../../language/language";

export const impossibleEvidence: Text = {
  en: "What was certain cannot have evidence that is impossible.",
  tw: "確定之事不可能出現不可能的證據。",
  cn: "确定之事不可能出现不可能的证据。",
};

export const otherThanLoss = (loss: number): Text => ({
  en: `other than loss (${loss})`,
  tw: `與 loss（${loss}）不同的數`,
  cn: `与 loss（${loss}）不同的数`,
});

export const noBreakevenProb: Text = {
  en: "No probability makes this bet worth the threshold: both payoffs lie on the same side of it.",
  tw: "沒有任何機率能使此賭注達到門檻值：兩種損益都在門檻的同一側。",
  cn: "没有任何概率能使此赌注达到门槛值：两种盈亏都在门槛的同一侧。",
};

export const constantForecastErrs: Text = {
  en: "a list that the constant forecast gets wrong somewhere",
  tw: "固定預測至少錯一次的數列",
  cn: "固定预测至少错一次的数列",
};

export const neverFalls: Text = {
  en: "The series never falls below an earlier value.",
  tw: "此序列從未低於先前的值。",
  cn: "此序列从未低于先前的值。",
};

export const highNotReached: Text = {
  en: "The earlier high has not been reached again.",
  tw: "尚未回到先前的高點。",
  cn: "尚未回到先前的高点。",
};

export const afterDateBefore = (date: number): Text => ({
  en: `after the one before it (${date})`,
  tw: `晚於前一個（${date}）`,
  cn: `晚于前一个（${date}）`,
});

export const fallsAfterHigh = (peak: number): Text => ({
  en: `a series that falls after its high (${peak})`,
  tw: `在高點（${peak}）之後有下跌的序列`,
  cn: `在高点（${peak}）之后有下跌的序列`,
});

export const zeroOrOne: Text = {
  en: "0 or 1",
  tw: "0 或 1",
  cn: "0 或 1",
};

export const insideWhenWrong: Text = {
  en: "strictly between 0 and 1 when the forecast was wrong",
  tw: "0 與 1 之間的數（預測落空時不含兩端）",
  cn: "0 与 1 之间的数（预测落空时不含两端）",
};

export const neverPaysBack: Text = {
  en: "The cash flow does not exceed the interest on the outlay, so it never pays back.",
  tw: "現金流不超過支出的利息，因此永遠無法回收。",
  cn: "现金流不超过支出的利息，因此永远无法回收。",
};

export const noNegativeVariance: Text = {
  en: "a matrix that leaves no portfolio with a negative variance",
  tw: "不會使投資組合變異數為負的矩陣",
  cn: "不会使投资组合方差为负的矩阵",
};

export const asManyAsWeights = (size: number): Text => ({
  en: `${size} × ${size}, as many as weights`,
  tw: `${size} × ${size}，與 weights 同數`,
  cn: `${size} × ${size}，与 weights 同数`,
});

export const correlations: Text = {
  en: "a correlation: 1 on the diagonal, otherwise from −1 to 1 and symmetric",
  tw: "相關係數：對角線為 1，其餘介於 −1 與 1 且對稱",
  cn: "相关系数：对角线为 1，其余介于 −1 与 1 且对称",
};

export const fallOrNone: Text = {
  en: "above −1 and at most 0",
  tw: "大於 −1 且不大於 0 的數",
  cn: "大于 −1 且不大于 0 的数",
};

export const aboveTrough = (trough: number): Text => ({
  en: `above trough (${trough})`,
  tw: `大於 trough(${trough})`,
  cn: `大于 trough(${trough})`,
});

export const oneForEachColumn = (width: number): Text => ({
  en: `one for each column of prices (${width})`,
  tw: `每欄價格一個（共 ${width} 個）`,
  cn: `每列价格一个（共 ${width} 个）`,
});

export const someRisk: Text = {
  en: "a portfolio with some risk",
  tw: "有風險的投資組合",
  cn: "有风险的投资组合",
};

export const asLongAsProbs = (count: number): Text => ({
  en: `as long as probs (${count} values)`,
  tw: `與 probs 等長（${count} 個值）`,
  cn: `与 probs 等长（${count} 个值）`,
});

export const sumsToOne: Text = {
  en: "a list that sums to 1",
  tw: "總和為 1 的數列",
  cn: "总和为 1 的数列",
};

export const differingReturns: Text = {
  en: "two or more returns that differ",
  tw: "兩個以上且不全相同的報酬率",
  cn: "两个以上且不全相同的收益率",
};

export const somethingToGain: Text = {
  en: "below 1, and fee too, so that the bet can gain something",
  tw: "小於 1 的數（fee 亦然），賭注才有獲利",
  cn: "小于 1 的数（fee 亦然），赌注才有盈利",
};

export const asLargeAsPrices = (rows: number, columns: number): Text => ({
  en: `as large as prices (${rows} × ${columns})`,
  tw: `與 prices 同大（${rows} × ${columns}）`,
  cn: `与 prices 同大（${rows} × ${columns}）`,
});

export const statusWord: Text = {
  en: "document, convention, published, yours or assumption",
  tw: "原文、慣例、已公布、您的或假設",
  cn: "原文、惯例、已公布、您的或假设",
};

export const printedRange: Text = {
  en: 'a number, words, or a range from low to high such as "[0.1,0.15]"',
  tw: "數字、文字，或由低到高的範圍，如「[0.1,0.15]」",
  cn: "数字、文字，或由低到高的范围，如“[0.1,0.15]”",
};

export const figureForFigure: Text = {
  en: "a number, as a figure is printed",
  tw: "數字，因原文列出的是數字",
  cn: "数字，因为原文列出的是数字",
};
