/** The words of the help pages that no function file holds. */
export const languages = {
  en: { tag: "en", name: "English" },
  tw: { tag: "zh-TW", name: "繁體中文" },
  cn: { tag: "zh-CN", name: "简体中文" },
};

export const texts = {
  title: { en: "Marketbook functions", tw: "Marketbook 函數", cn: "Marketbook 函数" },
  allFunctions: { en: "All functions", tw: "所有函數", cn: "所有函数" },
  languages: { en: "Language", tw: "語言", cn: "语言" },
  search: {
    en: "Search by name, by what it does, or by a term of the market",
    tw: "以名稱、用途或市場用語搜尋",
    cn: "按名称、用途或市场用语搜索",
  },
  found: { en: "{count} functions", tw: "{count} 個函數", cn: "{count} 个函数" },
  nothingFound: {
    en: "No function matches. Try a shorter word, or a term in another language.",
    tw: "沒有相符的函數。請試較短的字詞，或另一種語言的用語。",
    cn: "没有相符的函数。请试较短的词，或另一种语言的用语。",
  },
  notices: {
    en: "Licences of others' work in Marketbook",
    tw: "Marketbook 所含他人作品的授權條款",
    cn: "Marketbook 所含他人作品的许可条款",
  },
  arguments: { en: "Arguments", tw: "引數", cn: "参数" },
  noArguments: { en: "It takes no arguments.", tw: "不需要引數。", cn: "不需要参数。" },
  name: { en: "Argument", tw: "引數", cn: "参数" },
  takes: { en: "Takes", tw: "接受", cn: "接受" },
  meaning: { en: "Meaning", tw: "說明", cn: "说明" },
  optional: { en: "optional", tw: "選填", cn: "可选" },
  returns: { en: "Result: unit and sign", tw: "結果：單位與正負號", cn: "结果：单位与正负号" },
  examples: { en: "Examples", tw: "範例", cn: "示例" },
  errors: { en: "Errors", tw: "錯誤值", cn: "错误值" },
  sized: {
    en: "#NUM! also for an argument beyond the size stated above, such as a percentage where a decimal is meant. A cell named MKT_LIMITS that holds off, or a factor, lifts these limits for its workbook.",
    tw: "引數超過上述大小時亦為 #NUM!，例如應填小數卻填百分數。將儲存格命名為 MKT_LIMITS 並填入 off 或倍數，可放寬該活頁簿的限制。",
    cn: "参数超过上述大小时亦为 #NUM!，例如应填小数却填百分数。将单元格命名为 MKT_LIMITS 并填入 off 或倍数，可放宽该工作簿的限制。",
  },
  broadcast: {
    en: "Arguments that take one value also take ranges: the answer then fills as many cells. An error or an empty cell among them stays in its own place.",
    tw: "接受單一值的引數也接受範圍，此時答案填入同樣多的儲存格；其中的錯誤或空白只影響自己的位置。",
    cn: "接受单个值的参数也接受区域，此时答案填入同样多的单元格；其中的错误或空白只影响自己的位置。",
  },
  source: { en: "Definition and source", tw: "定義與出處", cn: "定义与出处" },
  accuracy: { en: "Measured accuracy", tw: "實測精確度", cn: "实测精度" },
  measured: {
    en: "Worst relative error over {cases} reference cases: {worst}. The references come from {source}.",
    tw: "{cases} 個參考案例中最大的相對誤差：{worst}。參考值來自 {source}。",
    cn: "{cases} 个参考案例中最大的相对误差：{worst}。参考值来自 {source}。",
  },
  conditioned: {
    en: "Set against how much rounding the inputs in the last digit changes the exact answer, the worst is {worst}.",
    tw: "若扣除輸入末位捨入本身對精確答案的影響，最大為 {worst}。",
    cn: "若扣除输入末位舍入本身对精确答案的影响，最大为 {worst}。",
  },
  exact: {
    en: "Exact in all {cases} reference cases. The references come from {source}.",
    tw: "{cases} 個參考案例全部完全相符。參考值來自 {source}。",
    cn: "{cases} 个参考案例全部完全相符。参考值来自 {source}。",
  },
  terms: { en: "Also called", tw: "別名", cn: "别名" },
  rows: { en: "Rows of the analyses it serves", tw: "用於的分析列", cn: "用于的分析行" },
  neighbours: { en: "On the same topic", tw: "同一主題", cn: "同一主题" },
};

export const kinds = {
  number: { en: "number", tw: "數字", cn: "数字" },
  text: { en: "text", tw: "文字", cn: "文本" },
  boolean: { en: "TRUE or FALSE", tw: "TRUE 或 FALSE", cn: "TRUE 或 FALSE" },
  date: { en: "date", tw: "日期", cn: "日期" },
  any: { en: "any cell", tw: "任何儲存格", cn: "任何单元格" },
  choice: { en: "one of", tw: "下列之一", cn: "下列之一" },
  column: { en: "row or column without gaps", tw: "不含空格的單列或單欄", cn: "无空缺的单行或单列" },
  gappyColumn: { en: "row or column, gaps allowed", tw: "可有空格的單列或單欄", cn: "可有空缺的单行或单列" },
  completeColumn: {
    en: "row or column; places with a gap are left out",
    tw: "單列或單欄；缺值之處略去",
    cn: "单行或单列；缺值之处略去",
  },
  dateColumn: { en: "row or column of dates", tw: "日期的單列或單欄", cn: "日期的单行或单列" },
  gappyDateColumn: {
    en: "row or column of dates, gaps allowed",
    tw: "可有空格的日期單列或單欄",
    cn: "可有空缺的日期单行或单列",
  },
  completeMatrix: {
    en: "range of numbers; rows with a gap are left out",
    tw: "數字的範圍；有缺值的列略去",
    cn: "数字区域；有缺值的行略去",
  },
  matrix: { en: "range of numbers", tw: "數字的範圍", cn: "数字区域" },
  cells: { en: "range", tw: "範圍", cn: "区域" },
};
