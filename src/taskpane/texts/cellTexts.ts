/** Texts about the selected cell. */
import type { Text } from "../../language/language";

export const cellTexts = {
  none: { en: "Select a cell", tw: "請選取儲存格", cn: "请选取单元格" },
  noneHint: {
    en: "Its formula, its value and where the number comes from appear here.",
    tw: "這裡會顯示公式、數值與數字的來歷。",
    cn: "这里会显示公式、数值与数字的来历。",
  },
  empty: { en: "This cell is empty", tw: "這是空白儲存格", cn: "这是空白单元格" },
  emptyHint: {
    en: "Find a function to fill it, or type into the sheet.",
    tw: "可以找個函數填入，或直接在工作表輸入。",
    cn: "可以找个函数填入，或直接在工作表输入。",
  },
  findFunction: { en: "Find a function", tw: "尋找函數", cn: "查找函数" },
  value: { en: "Value", tw: "值", cn: "值" },
  inUnit: {
    en: "In {unit}, as {id} is published",
    tw: "單位：{unit}（{id} 的發布單位）",
    cn: "单位：{unit}（{id} 的发布单位）",
  },
  inUnitOfRate: {
    en: 'In {unit}, as {id} is published. Functions take rates as decimals: divide by {divisor}, or give LAST and AT the unit "decimal".',
    tw: "單位：{unit}（{id} 的發布單位）。函數的利率為小數：請除以 {divisor}，或在 LAST、AT 的 unit 填 decimal。",
    cn: "单位：{unit}（{id} 的发布单位）。函数的利率为小数：请除以 {divisor}，或在 LAST、AT 的 unit 填 decimal。",
  },
  inDecimals: {
    en: "As a decimal; {id} is published in {unit}",
    tw: "小數；{id} 的發布單位為 {unit}",
    cn: "小数；{id} 的发布单位为 {unit}",
  },
  formula: { en: "Formula", tw: "公式", cn: "公式" },
  typed: { en: "Typed value, no formula", tw: "直接輸入的值，沒有公式", cn: "直接输入的值，没有公式" },
  spilled: { en: "No formula in this cell", tw: "此儲存格沒有公式", cn: "此单元格没有公式" },
  frozen: { en: "Frozen formula", tw: "凍結的公式", cn: "冻结的公式" },
  frozenValue: {
    en: "A value; its formula is frozen",
    tw: "為值，其公式已凍結",
    cn: "为值，其公式已冻结",
  },
  frozenSince: {
    en: "The value is as of {at} and does not follow its inputs until the formula is thawed (Data › Refresh).",
    tw: "此值為 {at} 時的值，解凍公式前（資料 › 更新）不隨輸入變動。",
    cn: "此值为 {at} 时的值，解冻公式前（数据 › 刷新）不随输入变动。",
  },
  frozenForeign: {
    en: "The file came with this value. The formula cannot be calculated here; it is kept and written back.",
    tw: "此值由檔案帶入。公式無法在此計算，已保留並會寫回。",
    cn: "此值由文件带入。公式无法在此计算，已保留并会写回。",
  },
  whatToDo: { en: "What to do", tw: "怎麼辦", cn: "怎么办" },
  edit: { en: "Change arguments", tw: "修改引數", cn: "修改参数" },
  help: { en: "Help for {name}", tw: "{name} 說明", cn: "{name} 帮助" },
  given: { en: "Given", tw: "填入", cn: "填入" },
  leftOut: { en: "left out", tw: "省略", cn: "省略" },
  leftOutRows: {
    en: "{name} left out rows with gaps: {rows}",
    tw: "{name} 略去有缺值的列：{rows} 列",
    cn: "{name} 略去有缺值的行：{rows} 行",
  },
  unknownFunction: {
    en: "Marketbook has no function {name}.",
    tw: "Marketbook 沒有 {name} 這個函數。",
    cn: "Marketbook 没有 {name} 这个函数。",
  },
  fromData: { en: "Data it reads", tw: "讀取的資料", cn: "读取的数据" },
  seriesFacts: {
    en: "{unit} · {frequency} · to {last} · brought {retrieved}",
    tw: "{unit} · {frequency} · 至 {last} · {retrieved} 匯入",
    cn: "{unit} · {frequency} · 至 {last} · {retrieved} 导入",
  },
  noSeries: {
    en: "{id} is not among your series.",
    tw: "您的數列中沒有 {id}。",
    cn: "您的序列中没有 {id}。",
  },
  numberFrom: { en: "Where its number comes from", tw: "數字從哪裡來", cn: "数字从哪里来" },
  standsOn: {
    en: "The workbook stands on {date}: only what was known then is read.",
    tw: "活頁簿以 {date} 為基準日，只讀取當時已知的資料。",
    cn: "工作簿以 {date} 为基准日，只读取当时已知的数据。",
  },
  notYet: {
    en: "It was not fetched yet. Preview it, or refresh under Data.",
    tw: "尚未取得。可先預覽，或在「資料」更新。",
    cn: "尚未取得。可先预览，或在“数据”刷新。",
  },
  id: { en: "Series", tw: "數列", cn: "序列" },
  age: { en: "Age", tw: "資料時效", cn: "数据时效" },
  days: { en: "{count} {count|day|days} since that day", tw: "距該日 {count} 天", cn: "距该日 {count} 天" },
  checked: { en: "Last checked", tw: "上次查核", cn: "上次核对" },
  aboutSource: {
    en: "About {source}: licence, key, limits",
    tw: "關於 {source}：授權、金鑰、限額",
    cn: "关于 {source}：许可、密钥、限额",
  },
  addSeries: { en: "Add it", tw: "新增", cn: "添加" },
} satisfies Record<string, Text>;

/** What each error value means and what helps; for the sentence of an MKT function see the cell itself. */
export const errorTexts: Readonly<Record<string, { readonly meaning: Text; readonly advice: Text }>> = {
  "#VALUE!": {
    meaning: { en: "An argument is of the wrong kind.", tw: "有引數的類型不對。", cn: "有参数的类型不对。" },
    advice: {
      en: "Compare each argument with its meaning below: text where a number belongs, or an unknown option, gives this error.",
      tw: "請對照下方各引數的意義：該填數字處填了文字，或選項拼錯，都會出現此錯誤。",
      cn: "请对照下方各参数的含义：该填数字处填了文本，或选项拼错，都会出现此错误。",
    },
  },
  "#N/A": {
    meaning: {
      en: "There is no value: no data, or an empty cell among the inputs.",
      tw: "沒有可用的值：缺少資料，或輸入中有空白儲存格。",
      cn: "没有可用的值：缺少数据，或输入中有空白单元格。",
    },
    advice: {
      en: "Fill the empty input, or check the name of the series and its dates.",
      tw: "請補上空白的輸入，或檢查數列名稱與日期。",
      cn: "请补上空白的输入，或检查序列名称与日期。",
    },
  },
  "#NUM!": {
    meaning: {
      en: "A number lies where no answer exists.",
      tw: "有數字超出可計算的範圍。",
      cn: "有数字超出可计算的范围。",
    },
    advice: {
      en: "Check sign and unit: a price or a time must be above zero, and 5 % is written 0.05.",
      tw: "請檢查正負與單位：價格與時間必須大於零，5 % 應寫成 0.05。",
      cn: "请检查正负与单位：价格与时间必须大于零，5 % 应写成 0.05。",
    },
  },
  "#DIV/0!": {
    meaning: { en: "The formula divides by zero.", tw: "公式除以零。", cn: "公式除以零。" },
    advice: {
      en: "Look for an input that is zero or empty and stands below the line.",
      tw: "請找出作為分母且為零或空白的輸入。",
      cn: "请找出作为分母且为零或空白的输入。",
    },
  },
  "#REF!": {
    meaning: {
      en: "The formula points at cells that no longer exist.",
      tw: "公式參照的儲存格已不存在。",
      cn: "公式引用的单元格已不存在。",
    },
    advice: {
      en: "Undo the deletion, or point the formula at the right cells.",
      tw: "請復原刪除，或改為參照正確的儲存格。",
      cn: "请撤销删除，或改为引用正确的单元格。",
    },
  },
  "#NAME?": {
    meaning: {
      en: "A name in the formula is not known.",
      tw: "公式中有無法辨識的名稱。",
      cn: "公式中有无法识别的名称。",
    },
    advice: {
      en: "Check its spelling; text needs quotation marks. MKT functions need Marketbook to be loaded.",
      tw: "請檢查拼寫；文字要加引號。MKT 函數需要載入 Marketbook。",
      cn: "请检查拼写；文本要加引号。MKT 函数需要加载 Marketbook。",
    },
  },
  "#SPILL!": {
    meaning: {
      en: "The result needs more free cells than there are.",
      tw: "結果需要的空白儲存格不足。",
      cn: "结果需要的空白单元格不足。",
    },
    advice: {
      en: "Clear the cells below and to the right, or move the formula.",
      tw: "請清空下方與右方的儲存格，或移動公式。",
      cn: "请清空下方与右方的单元格，或移动公式。",
    },
  },
  "#CALC!": {
    meaning: {
      en: "The formula gives a result that a cell cannot hold.",
      tw: "公式的結果無法放入儲存格。",
      cn: "公式的结果无法放入单元格。",
    },
    advice: {
      en: "Often the result is an empty list: check the condition that filters it.",
      tw: "結果常是空清單：請檢查篩選條件。",
      cn: "结果常是空列表：请检查筛选条件。",
    },
  },
  "#NULL!": {
    meaning: { en: "Two ranges have no cell in common.", tw: "兩個範圍沒有交集。", cn: "两个区域没有交集。" },
    advice: {
      en: "Put a comma or a colon between the ranges.",
      tw: "請在兩個範圍之間加上逗號或冒號。",
      cn: "请在两个区域之间加上逗号或冒号。",
    },
  },
  "#BUSY!": {
    meaning: { en: "The cell is still being calculated.", tw: "儲存格仍在計算。", cn: "单元格仍在计算。" },
    advice: {
      en: "Wait a moment; if it stays, recalculate the sheet.",
      tw: "請稍候；若一直如此，請重新計算工作表。",
      cn: "请稍候；若一直如此，请重新计算工作表。",
    },
  },
};

/** For an error value that is not in the table. */
export const otherError = {
  meaning: {
    en: "The formula could not be calculated.",
    tw: "公式無法計算。",
    cn: "公式无法计算。",
  },
  advice: {
    en: "Check brackets, separators and the names in the formula.",
    tw: "請檢查公式中的括號、分隔符號與名稱。",
    cn: "请检查公式中的括号、分隔符与名称。",
  },
} satisfies Record<string, Text>;
