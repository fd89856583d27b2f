/** Texts of the function catalogue and the formula builder; names of the families. */
import type { Text } from "../../language/language";

export const functionsTexts = {
  family: { en: "Topic", tw: "主題", cn: "主题" },
  all: { en: "All {count} functions", tw: "全部 {count} 個函數", cn: "全部 {count} 个函数" },
  none: { en: "No functions are loaded", tw: "沒有載入任何函數", cn: "没有加载任何函数" },
  noneHint: {
    en: "Close this pane and open it again.",
    tw: "請關閉此窗格後重新開啟。",
    cn: "请关闭此窗格后重新打开。",
  },
  arguments: { en: "Arguments", tw: "引數", cn: "参数" },
  noArguments: { en: "It takes no arguments.", tw: "不需要引數。", cn: "不需要参数。" },
  optional: { en: "optional", tw: "選填", cn: "可选" },
  pick: { en: "Pick a cell for {name}", tw: "為 {name} 選取儲存格", cn: "为 {name} 选取单元格" },
  picking: {
    en: "Select the cell for {name} in the sheet.",
    tw: "請在工作表中選取 {name} 的儲存格。",
    cn: "请在工作表中选取 {name} 的单元格。",
  },
  converted: {
    en: "{reference} holds {unit} ({id}); {name} takes another unit, so the formula has {reference}{operation}.",
    tw: "{reference} 的單位是 {unit}（{id}），與 {name} 所需不同，因此公式寫成 {reference}{operation}。",
    cn: "{reference} 的单位是 {unit}（{id}），与 {name} 所需不同，因此公式写成 {reference}{operation}。",
  },
  formula: { en: "Formula", tw: "公式", cn: "公式" },
  insert: { en: "Insert", tw: "插入", cn: "插入" },
  insertInto: { en: "Insert into {where}", tw: "插入 {where}", cn: "插入 {where}" },
  returns: { en: "Result", tw: "結果", cn: "结果" },
  errors: { en: "Errors", tw: "錯誤值", cn: "错误值" },
  source: { en: "Source", tw: "出處", cn: "出处" },
  terms: { en: "Also called", tw: "別名", cn: "别名" },
  examples: { en: "Examples", tw: "範例", cn: "示例" },
  useExample: { en: "Use these arguments", tw: "使用這組引數", cn: "使用这组参数" },
  needed: { en: "This one is needed.", tw: "此引數必填。", cn: "此参数必填。" },
  splits: {
    en: "This reads as more than one argument. Write 1234.5 rather than 1,234.5, and a list as {1;2;3}.",
    tw: "這會被當成多個引數。請寫 1234.5，不要寫 1,234.5；清單請寫成 {1;2;3}。",
    cn: "这会被当成多个参数。请写 1234.5，不要写 1,234.5；列表请写成 {1;2;3}。",
  },
  unclosed: {
    en: "A bracket or quotation mark is not closed.",
    tw: "有括號或引號沒有成對。",
    cn: "有括号或引号没有成对。",
  },
  notAChoice: {
    en: "Choose one of {list}, or a cell.",
    tw: "請選 {list} 之一，或一個儲存格。",
    cn: "请选 {list} 之一，或一个单元格。",
  },
  kindNumber: { en: "number, cell or series id", tw: "數字、儲存格或數列代號", cn: "数字、单元格或序列代号" },
  kindText: { en: "text or cell", tw: "文字或儲存格", cn: "文本或单元格" },
  kindBoolean: { en: "TRUE, FALSE or cell", tw: "TRUE、FALSE 或儲存格", cn: "TRUE、FALSE 或单元格" },
  kindDate: { en: "date (2026-01-31) or cell", tw: "日期（2026-01-31）或儲存格", cn: "日期（2026-01-31）或单元格" },
  kindAny: { en: "number, text or cell", tw: "數字、文字或儲存格", cn: "数字、文字或单元格" },
  kindRange: { en: "range, such as A2:A50", tw: "範圍，例如 A2:A50", cn: "区域，例如 A2:A50" },
} satisfies Record<string, Text>;

/** Headings of the folders under src/functions; one that is not here shows under its own name. */
export const familyTexts: Readonly<Record<string, Text>> = {
  cip: { en: "CIP and convenience yields", tw: "CIP 與便利收益", cn: "CIP 与便利收益" },
  rates: { en: "Rates", tw: "利率", cn: "利率" },
  bonds: { en: "Bonds and auctions", tw: "債券與標售", cn: "债券与拍卖" },
  options: { en: "Options", tw: "選擇權", cn: "期权" },
  metals: { en: "Futures curves and metals", tw: "期貨曲線與金屬", cn: "期货曲线与金属" },
  credit: { en: "Credit and funding", tw: "信用與資金", cn: "信用与资金" },
  liquidity: { en: "Dollar liquidity", tw: "美元流動性", cn: "美元流动性" },
  statistics: { en: "Statistics", tw: "統計", cn: "统计" },
  performance: { en: "Performance and scoring", tw: "績效與評分", cn: "绩效与评分" },
  crypto: { en: "Crypto and reserves", tw: "加密資產與準備", cn: "加密资产与储备" },
  capex: { en: "Capital spending and networks", tw: "資本支出與網路", cn: "资本支出与网络" },
  data: { en: "Data", tw: "資料", cn: "数据" },
  time: { en: "Dates and periods", tw: "日期與期間", cn: "日期与期间" },
};
