/** Texts of the gallery of analyses. */
import type { Text } from "../../language/language";

export const analysesTexts = {
  heading: { en: "Rebuild an analysis", tw: "重建一份分析", cn: "重建一份分析" },
  lead: {
    en: "Each one becomes a set of sheets with your numbers in it.",
    tw: "每份分析都會成為一組可代入自己數字的工作表。",
    cn: "每份分析都会成为一组可代入自己数字的工作表。",
  },
  none: { en: "No analyses here yet", tw: "這裡還沒有分析", cn: "这里还没有分析" },
  noneHint: {
    en: "Start from a function instead.",
    tw: "可以先從函數開始。",
    cn: "可以先从函数开始。",
  },
  toFunctions: { en: "Show functions", tw: "查看函數", cn: "查看函数" },
  counts: {
    en: "{inputs} inputs · {claims} claims",
    tw: "{inputs} 項輸入 · {claims} 條論點",
    cn: "{inputs} 项输入 · {claims} 条论点",
  },
  inputs: { en: "Inputs", tw: "輸入", cn: "输入" },
  computes: { en: "What it computes", tw: "計算內容", cn: "计算内容" },
  chart: { en: "Chart:", tw: "圖表：", cn: "图表：" },
  claims: { en: "Claims it checks", tw: "檢驗的論點", cn: "检验的论点" },
  reads: { en: "It reads your data", tw: "會讀取您的資料", cn: "会读取您的数据" },
  present: { en: "there", tw: "已有", cn: "已有" },
  missing: { en: "not yet", tw: "尚無", cn: "尚无" },
  table: { en: "{rows} × {columns}", tw: "{rows} × {columns}", cn: "{rows} × {columns}" },
  documentName: { en: "Document {number}: {subject}", tw: "文件 {number}：{subject}", cn: "文件 {number}：{subject}" },
  assumed: { en: "Assumption", tw: "假設", cn: "假设" },
  printed: { en: "The document says {value}", tw: "文件寫的是 {value}", cn: "文件写的是 {value}" },
  nothingPrinted: { en: "The document prints no figure", tw: "文件沒有給出數字", cn: "文件没有给出数字" },
  row: { en: "Row {row}", tw: "第 {row} 列", cn: "第 {row} 行" },
  checkedHint: {
    en: "The Claims sheet shows the rebuilt figure, the difference and the verdict.",
    tw: "「論點」工作表會列出重建的數字、差異與判定。",
    cn: "“论点”工作表会列出重建的数字、差异与判定。",
  },
  standsHint: {
    en: "The verdicts as they stand in this workbook; each leads to the cell that decides it.",
    tw: "以下是此活頁簿目前的判定；點選位址可前往決定該判定的儲存格。",
    cn: "以下是此工作簿目前的判定；点击地址可前往决定该判定的单元格。",
  },
  decidedAt: { en: "Decided at {cell}", tw: "由 {cell} 決定", cn: "由 {cell} 决定" },
  needsInput: { en: "Needs an input", tw: "缺少輸入", cn: "缺少输入" },
  needsData: { en: "Needs data", tw: "需要資料", cn: "需要数据" },
  insert: { en: "Insert analysis", tw: "插入分析", cn: "插入分析" },
  insertHint: {
    en: "Adds new sheets behind yours; no cell is overwritten.",
    tw: "新工作表加在現有工作表之後，不會覆寫任何儲存格。",
    cn: "新工作表加在现有工作表之后，不会覆盖任何单元格。",
  },
  inserting: { en: "Inserting {title}…", tw: "正在插入{title}…", cn: "正在插入{title}…" },
  inserted: {
    en: "{title} is in the workbook: {count} new sheets.",
    tw: "{title}已加入活頁簿，新增 {count} 張工作表。",
    cn: "{title}已加入工作簿，新增 {count} 张工作表。",
  },
} satisfies Record<string, Text>;
