/** Words that every laid-out template shares. */
import type { Text } from "../../language/language";
import type { Phrase, Standing, Verdict } from "../../templates/template";

export const sheetNames = {
  readMe: { en: "Read me", tw: "說明", cn: "说明" },
  inputs: { en: "Inputs", tw: "輸入", cn: "输入" },
  analysis: { en: "Analysis", tw: "分析", cn: "分析" },
  claims: { en: "Claims", tw: "論點", cn: "论点" },
  sources: { en: "Sources", tw: "來源", cn: "来源" },
} satisfies Record<string, Text>;

export const verdicts: Readonly<Record<Verdict, Text>> = {
  reproduced: { en: "reproduced", tw: "可重現", cn: "可重现" },
  "not reproduced": { en: "not reproduced", tw: "無法重現", cn: "无法重现" },
  "needs an input": { en: "needs an input", tw: "缺少輸入", cn: "缺少输入" },
  "needs data": { en: "needs data", tw: "需要資料", cn: "需要数据" },
};

export const verdictMeanings: Readonly<Record<Verdict, Text>> = {
  reproduced: {
    en: "The figure agrees with the document's, or follows from the document's own figures where it prints none.",
    tw: "數字與原文一致；原文未列時，可由原文自身的數字推得。",
    cn: "数字与原文一致；原文未列时，可由原文自身的数字推得。",
  },
  "not reproduced": {
    en: "The document's own figures give another result, or contradict each other.",
    tw: "依原文自身的數字得出不同結果，或其相互矛盾。",
    cn: "按原文自身的数字得出不同结果，或其相互矛盾。",
  },
  "needs an input": {
    en: "The document leaves out a figure. Put yours in place of the assumption, and change its status on Inputs.",
    tw: "原文缺少一項數字。請以您的數字取代假設，並在「輸入」更改其狀態。",
    cn: "原文缺少一项数字。请以您的数字替换假设，并在“输入”更改其状态。",
  },
  "needs data": {
    en: "Market data decides. Bring the series, replace the assumed prices, or enter the figure in the yellow cell.",
    tw: "須由市場資料判定。請加入數列、取代假設的價格，或在黃色儲存格填入數字。",
    cn: "须由市场数据判定。请加入序列、替换假设的价格，或在黄色单元格填入数字。",
  },
};

export const standings: Readonly<Record<Standing, Text>> = {
  document: { en: "document", tw: "原文", cn: "原文" },
  assumption: { en: "assumption", tw: "假設", cn: "假设" },
  convention: { en: "convention", tw: "慣例", cn: "惯例" },
};

export const tally: Readonly<Record<Verdict, Text>> = {
  reproduced: { en: "Claims reproduced", tw: "可重現的論點", cn: "可重现的论点" },
  "not reproduced": { en: "Claims not reproduced", tw: "無法重現的論點", cn: "无法重现的论点" },
  "needs an input": { en: "Claims that need an input", tw: "缺少輸入的論點", cn: "缺少输入的论点" },
  "needs data": { en: "Claims that need data", tw: "需要資料的論點", cn: "需要数据的论点" },
};

export const headings = {
  label: { en: "What", tw: "項目", cn: "项目" },
  value: { en: "Value", tw: "值", cn: "值" },
  unit: { en: "Unit", tw: "單位", cn: "单位" },
  status: { en: "Status", tw: "狀態", cn: "状态" },
  origin: { en: "Document row, or what it rests on", tw: "文件列號或依據", cn: "文件行号或依据" },
  note: { en: "Note", tw: "備註", cn: "备注" },
  document: { en: "Document", tw: "文件", cn: "文件" },
  row: { en: "Row", tw: "列號", cn: "行号" },
  claim: { en: "Claim, in our words", tw: "論點（以我們的文字）", cn: "论点（以我们的文字）" },
  printed: { en: "Printed", tw: "原文", cn: "原文" },
  rebuilt: { en: "Rebuilt", tw: "重算", cn: "重算" },
  difference: { en: "Difference", tw: "差異", cn: "差异" },
  verdict: { en: "Verdict", tw: "結論", cn: "结论" },
  part: { en: "Which one", tw: "哪一項", cn: "哪一项" },
  source: { en: "Source", tw: "來源", cn: "来源" },
  sheets: { en: "Sheets", tw: "工作表", cn: "工作表" },
  colours: { en: "Colours", tw: "顏色", cn: "颜色" },
  verdicts: { en: "Verdicts", tw: "結論", cn: "结论" },
  methods: { en: "Figures and methods", tw: "數字與方法", cn: "数字与方法" },
  series: { en: "Your series", tw: "您的數列", cn: "您的序列" },
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
