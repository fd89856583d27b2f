/** Words that every laid-out template shares. */
import type { Text } from "../../language/language";
import type { Phrase, Verdict } from "../../templates/template";

export const sheetNames = {
  readMe: { en: "Read me", tw: "說明", cn: "说明" },
  inputs: { en: "Inputs", tw: "輸入", cn: "输入" },
  analysis: { en: "Analysis", tw: "分析", cn: "分析" },
  claims: { en: "Claims", tw: "論點", cn: "论点" },
  sources: { en: "Sources", tw: "來源", cn: "来源" },
} satisfies Record<string, Text>;

export const verdictMeanings: Readonly<Record<Verdict, Text>> = {
  "not reproduced": {
    en: "The calculation or the data give another result, or the document contradicts itself.",
    tw: "計算或資料得出不同結果，或原文自相矛盾。",
    cn: "计算或数据得出不同结果，或原文自相矛盾。",
  },
  reproduced: {
    en: "Our figure agrees with the printed one, or the statement passes a test that it could have failed.",
    tw: "數字與原文一致，或論點通過可能不成立的檢驗。",
    cn: "数字与原文一致，或论点通过可能不成立的检验。",
  },
  "worked out": {
    en: "Follows from the document's own figures and is not printed there: counted apart.",
    tw: "由原文自身的數字推得，原文並未列出：另行計數。",
    cn: "由原文自身的数字推得，原文并未列出：另行计数。",
  },
  "needs an input": {
    en: "Rests on an assumption of ours. Put your figure in its place: the status changes by itself.",
    tw: "取決於我們的假設。填入您的數字後，狀態會自行改變。",
    cn: "取决于我们的假设。填入您的数字后，状态会自行改变。",
  },
  "needs data": {
    en: "Market data decides, and the series in use are not there or are made for illustration.",
    tw: "須由市場資料判定，而使用中的數列不存在或僅為示例。",
    cn: "须由市场数据判定，而使用中的序列不存在或仅为示例。",
  },
  error: {
    en: "An input or a formula gives an error.",
    tw: "輸入或公式出現錯誤。",
    cn: "输入或公式出现错误。",
  },
};

export const outcomes = {
  true: { en: "came true", tw: "已應驗", cn: "已应验" },
  false: { en: "did not", tw: "未應驗", cn: "未应验" },
  open: { en: "open", tw: "未定", cn: "未定" },
} satisfies Record<string, Text>;

/** What a result rests on that reads series; `sample` where one of them is not there, or is made. */
export const ground = {
  data: { en: "data", tw: "資料", cn: "数据" },
  sample: { en: "needs data", tw: "需要資料", cn: "需要数据" },
} satisfies Record<string, Text>;

/** Beside the heading of a block whose chart draws made series. */
export const madeFigures: Text = {
  en: "The chart draws made figures, for illustration.",
  tw: "圖表使用虛構的示例數字。",
  cn: "图表使用虚构的示例数字。",
};

export const tally: Readonly<Record<Verdict, Text>> = {
  "not reproduced": { en: "Claims not reproduced", tw: "無法重現的論點", cn: "无法重现的论点" },
  reproduced: { en: "Claims reproduced", tw: "可重現的論點", cn: "可重现的论点" },
  "worked out": { en: "Figures worked out", tw: "推算的數字", cn: "推算的数字" },
  "needs an input": { en: "Claims that need an input", tw: "缺少輸入的論點", cn: "缺少输入的论点" },
  "needs data": { en: "Claims that need data", tw: "需要資料的論點", cn: "需要数据的论点" },
  error: { en: "Claims in error", tw: "出錯的論點", cn: "出错的论点" },
};

/** Why a claim is open, before what it needs. */
export const needs = {
  input: { en: "Put your figure: {what}", tw: "請填入：{what}", cn: "请填入：{what}" },
  data: { en: "Series to bring: {what}", tw: "需要數列：{what}", cn: "需要序列：{what}" },
} satisfies Record<string, Text>;

export const headings = {
  label: { en: "What", tw: "項目", cn: "项目" },
  value: { en: "Value", tw: "值", cn: "值" },
  unit: { en: "Unit", tw: "單位", cn: "单位" },
  status: { en: "Status", tw: "狀態", cn: "状态" },
  origin: { en: "Document row, or what it rests on", tw: "文件列號或依據", cn: "文件行号或依据" },
  lastDay: { en: "Last day", tw: "最後一日", cn: "最后一日" },
  results: { en: "Main results", tw: "主要結果", cn: "主要结果" },
  restsOn: { en: "Rests on", tw: "依據", cn: "依据" },
  note: { en: "Note", tw: "備註", cn: "备注" },
  width: { en: "Width", tw: "寬度", cn: "宽度" },
  document: { en: "Document", tw: "文件", cn: "文件" },
  row: { en: "Row", tw: "列號", cn: "行号" },
  claim: { en: "Claim, in our words", tw: "論點（以我們的文字）", cn: "论点（以我们的文字）" },
  printed: { en: "Printed", tw: "原文", cn: "原文" },
  rebuilt: { en: "Rebuilt", tw: "重算", cn: "重算" },
  difference: { en: "Difference", tw: "差異", cn: "差异" },
  verdict: { en: "Verdict", tw: "結論", cn: "结论" },
  why: { en: "Why", tw: "原因", cn: "原因" },
  outcome: { en: "Since then", tw: "後續", cn: "后续" },
  outcomeFigure: { en: "Figure", tw: "數字", cn: "数字" },
  outcomeDay: { en: "As of", tw: "截至", cn: "截至" },
  part: { en: "Which one", tw: "哪一項", cn: "哪一项" },
  source: { en: "Source", tw: "來源", cn: "来源" },
  sheets: { en: "Sheets", tw: "工作表", cn: "工作表" },
  colours: { en: "Colours", tw: "顏色", cn: "颜色" },
  verdicts: { en: "Verdicts", tw: "結論", cn: "结论" },
  methods: { en: "Figures and methods", tw: "數字與方法", cn: "数字与方法" },
  series: { en: "Series", tw: "數列", cn: "序列" },
  lastObservation: { en: "Last observation", tw: "最新資料日", cn: "最新数据日" },
} satisfies Record<string, Text>;

/** Around what tells the claims of one row apart, and before a list of claims. */
export const partMarks = {
  open: { en: " (", tw: "（", cn: "（" },
  close: { en: ")", tw: "）", cn: "）" },
  colon: { en: ": ", tw: "：", cn: "：" },
  comma: { en: ", ", tw: "、", cn: "、" },
} satisfies Record<string, Text>;

export const countUnit: Text = { en: "claims", tw: "項", cn: "项" };
export const notBrought: Text = { en: "not brought yet", tw: "尚未加入", cn: "尚未加入" };

export const phraseOf = (phrase: Phrase, language: keyof Text): string =>
  typeof phrase === "string" ? phrase : phrase[language];
