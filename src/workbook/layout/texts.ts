/** Words that every laid-out template shares. */
import type { Language, Text } from "../../language/language";
import type { Phrase, Template, Verdict } from "../../templates/template";
import { isOwnBook } from "./claimNames";
import { ownName } from "./ownNames";

export const sheetNames = {
  readMe: { en: "Read me", tw: "說明", cn: "说明" },
  inputs: { en: "Inputs", tw: "輸入", cn: "输入" },
  analysis: { en: "Analysis", tw: "分析", cn: "分析" },
  claims: { en: "Claims", tw: "論點", cn: "论点" },
  sources: { en: "Sources", tw: "來源", cn: "来源" },
  /** Of a book about the user's own document. */
  text: { en: "The text", tw: "文本", cn: "正文" },
} satisfies Record<string, Text>;

/** "Silver · Analysis": a workbook may hold several books. */
export const sheetNameOf = ({ tab }: Template, sheet: keyof typeof sheetNames, language: Language): string =>
  `${tab[language]} · ${sheetNames[sheet][language]}`;

/** Beside the word and the colour, for who tells colours apart badly or prints in black. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  "not reproduced": "✗",
  reproduced: "✓",
  "worked out": "≈",
  "needs an input": "○",
  "needs data": "□",
  error: "!",
};

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

/** Beside a line that reads a series which is not there, or was made to draw a chart with. */
export const missingSeries: Text = { en: "A series is missing.", tw: "缺少數列。", cn: "缺少序列。" };

/** Why a claim was decided, where its book says no more. Short enough for one line. */
export const plainReasons: Readonly<Record<Verdict, Text>> = {
  "not reproduced": { en: "Differs from the document.", tw: "與原文不符。", cn: "与原文不符。" },
  reproduced: { en: "Agrees with the document.", tw: "與原文相符。", cn: "与原文相符。" },
  "worked out": { en: "From the document's figures.", tw: "由原文的數字推得。", cn: "由原文的数字推得。" },
  "needs an input": { en: "An input is missing.", tw: "缺少輸入。", cn: "缺少输入。" },
  "needs data": missingSeries,
  error: { en: "An input gives an error.", tw: "輸入出現錯誤。", cn: "输入出现错误。" },
};

export const outcomes = {
  true: { en: "came true", tw: "已應驗", cn: "已应验" },
  false: { en: "did not", tw: "未應驗", cn: "未应验" },
  open: { en: "open", tw: "未定", cn: "未定" },
} satisfies Record<string, Text>;

/** What a result rests on that reads series. */
export const onData: Text = { en: "data", tw: "資料", cn: "数据" };

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
  lastDay: { en: "Last day", tw: "最後一日", cn: "最后一日" },
  results: { en: "Main results", tw: "主要結果", cn: "主要结果" },
  restsOn: { en: "Rests on", tw: "依據", cn: "依据" },
  note: { en: "Note", tw: "備註", cn: "备注" },
  width: { en: "Width", tw: "寬度", cn: "宽度" },
  document: { en: "Document", tw: "文件", cn: "文件" },
  row: { en: "Row of our list", tw: "清單列號", cn: "清单行号" },
  claim: { en: "Claim, in our words", tw: "論點（以我們的文字）", cn: "论点（以我们的文字）" },
  printed: { en: "Printed", tw: "原文", cn: "原文" },
  rebuilt: { en: "Rebuilt", tw: "重算", cn: "重算" },
  difference: { en: "Difference", tw: "差異", cn: "差异" },
  verdict: { en: "Verdict", tw: "結論", cn: "结论" },
  why: { en: "Why", tw: "原因", cn: "原因" },
  outcome: { en: "Since then", tw: "後續", cn: "后续" },
  outcomeFigure: { en: "Figure", tw: "數字", cn: "数字" },
  outcomeUnit: { en: "Its unit", tw: "其單位", cn: "其单位" },
  outcomeDay: { en: "As of", tw: "截至", cn: "截至" },
  part: { en: "Which one", tw: "哪一項", cn: "哪一项" },
  source: { en: "Source", tw: "來源", cn: "来源" },
  sheets: { en: "Sheets", tw: "工作表", cn: "工作表" },
  colours: { en: "Colours", tw: "顏色", cn: "颜色" },
  verdicts: { en: "Verdicts", tw: "結論", cn: "结论" },
  decides: { en: "What decides it", tw: "判定所在", cn: "判定所在" },
  fails: { en: "What does not hold", tw: "不成立的論點", cn: "不成立的论点" },
  tally: { en: "How the claims came out", tw: "各論點的結論", cn: "各论点的结论" },
  documents: { en: "Documents", tw: "文件", cn: "文件" },
  methods: { en: "Methods and releases", tw: "方法與公布資料", cn: "方法与公布数据" },
  author: { en: "Author or publisher", tw: "作者或發布者", cn: "作者或发布者" },
  workTitle: { en: "Title", tw: "標題", cn: "标题" },
  year: { en: "Published", tw: "出版年", cn: "出版年" },
  day: { en: "Dated", tw: "數字日期", cn: "数字日期" },
  journal: { en: "Journal or publisher", tw: "期刊或出版者", cn: "期刊或出版者" },
  link: { en: "Link", tw: "連結", cn: "链接" },
  id: { en: "Id in use", tw: "使用中的代碼", cn: "使用中的代码" },
  subject: { en: "What it is about", tw: "主題", cn: "主题" },
  series: { en: "Series", tw: "數列", cn: "序列" },
} satisfies Record<string, Text>;

/** What stands on top of a sheet: the book's title, and the sheet's name. The user's own book has its title in one cell. */
export const sheetTitle = (template: Template, sheet: keyof typeof sheetNames, language: Language): string =>
  isOwnBook(template)
    ? `=${ownName(template, "title")}&" · ${sheetNames[sheet][language]}"`
    : `${template.title[language]} · ${sheetNames[sheet][language]}`;

/** Around what tells the claims of one row apart, and before a list of claims. */
export const partMarks = {
  open: { en: " (", tw: "（", cn: "（" },
  close: { en: ")", tw: "）", cn: "）" },
  colon: { en: ": ", tw: "：", cn: "：" },
  comma: { en: ", ", tw: "、", cn: "、" },
  /** Between labels, which may hold commas themselves. */
  semicolon: { en: "; ", tw: "；", cn: "；" },
} satisfies Record<string, Text>;

/** Before the authors of further documents. */
export const alsoBy: Text = { en: "and ", tw: "另有 ", cn: "另有 " };

export const alsoMore: Text = { en: "and {count} others", tw: "另有 {count} 份文件", cn: "另有 {count} 份文件" };

/** Before how many claims got which verdict. */
export const scoreLine: Text = { en: "{count} {count|claim|claims}: ", tw: "{count} 項論點：", cn: "{count} 项论点：" };

/** Where it reads otherwise of several claims than of one. */
export const verdictsOfSeveral: Readonly<Partial<Record<Verdict, Text>>> = {
  "needs an input": { en: "need an input", tw: "缺少輸入", cn: "缺少输入" },
  "needs data": { en: "need data", tw: "需要資料", cn: "需要数据" },
};

/** Below a list that shows the first ones. */
export const moreOnClaims: Text = {
  en: "… and {count} more on Claims",
  tw: "……另有 {count} 項，見「論點」",
  cn: "……另有 {count} 项，见“论点”",
};
export const allHold: Text = { en: "Nothing so far.", tw: "目前沒有。", cn: "目前没有。" };

/** At the end of what is read and printed. */
export const tablesAside: Text = {
  en: "The longer tables behind the charts are not printed: they stand in the file, from {at} on.",
  tw: "圖表背後較長的表格不列印：見檔案中自 {at} 起的儲存格。",
  cn: "图表背后较长的表格不打印：见文件中自 {at} 起的单元格。",
};

export const countUnit: Text = { en: "{count|claim|claims}", tw: "項", cn: "项" };
export const notBrought: Text = { en: "not brought yet", tw: "尚未加入", cn: "尚未加入" };

export const phraseOf = (phrase: Phrase, language: keyof Text): string =>
  typeof phrase === "string" ? phrase : phrase[language];
