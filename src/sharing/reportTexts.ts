/** What is told about a file that was read. {count} is how many. */
import type { Text } from "../language/language";

const line = <Standing extends string>(standing: Standing, en: string, tw: string, cn: string) => ({
  standing,
  text: { en, tw, cn } satisfies Text,
});

export const reportTexts = {
  ourNames: line(
    "mended",
    "Marketbook functions that another program had misspelled were given their names again: {count}.",
    "已還原被其他程式改寫的 Marketbook 函數名稱：{count} 個。",
    "已还原被其他程序改写的 Marketbook 函数名称：{count} 个。",
  ),
  guards: line(
    "mended",
    "Formulas of a portable copy are live again: {count}.",
    "可攜副本的公式已恢復為即時公式：{count} 個。",
    "便携副本的公式已恢复为实时公式：{count} 个。",
  ),
  intersections: line(
    "mended",
    "Formulas of the time before spilling show Excel's @: {count}.",
    "溢出功能之前的公式已加上 Excel 的 @：{count} 個。",
    "溢出功能之前的公式已加上 Excel 的 @：{count} 个。",
  ),
  healed: line(
    "mended",
    "Values that another program had lost came back from the snapshot in the file: {count}.",
    "其他程式遺失的值已由檔案內的快照復原：{count} 個。",
    "其他程序丢失的值已由文件内的快照恢复：{count} 个。",
  ),
  pending: line(
    "mended",
    "Formulas came without a value that can be believed and are calculated when the workbook opens: {count}.",
    "公式沒有可信的值，開啟活頁簿時會重新計算：{count} 個。",
    "公式没有可信的值，打开工作簿时会重新计算：{count} 个。",
  ),
  booleans: line(
    "mended",
    "TRUE, FALSE and errors that LibreOffice had turned into numbers or formulas are values again: {count}.",
    "被 LibreOffice 改為數字或公式的 TRUE、FALSE 與錯誤值已還原：{count} 個。",
    "被 LibreOffice 改为数字或公式的 TRUE、FALSE 与错误值已还原：{count} 个。",
  ),
  dates1904: line(
    "mended",
    "Dates of the 1904 system were moved to the 1900 system, by 1,462 days: {count}.",
    "1904 日期系統的日期已移至 1900 系統（加 1,462 天）：{count} 個。",
    "1904 日期系统的日期已移至 1900 系统（加 1,462 天）：{count} 个。",
  ),
  serials1904: line(
    "mended",
    "The workbook counted days from 1904; formulas with a day's number written in them may now mean another day: {count}.",
    "活頁簿原以 1904 年起算；公式中直接寫入日期序號者可能代表不同日期：{count} 個。",
    "工作簿原以 1904 年起算；公式中直接写入日期序号的可能代表不同日期：{count} 个。",
  ),
  frozenFunctions: line(
    "frozen",
    "Formulas call functions that are not here; they keep the value that was saved, and their text: {count}.",
    "公式使用此處沒有的函數，已保留儲存時的值與公式文字：{count} 個。",
    "公式使用此处没有的函数，已保留保存时的值与公式文本：{count} 个。",
  ),
  frozenLinks: line(
    "frozen",
    "Formulas read other files; they keep the value that was saved, and their text: {count}.",
    "公式讀取其他檔案，已保留儲存時的值與公式文字：{count} 個。",
    "公式读取其他文件，已保留保存时的值与公式文本：{count} 个。",
  ),
  frozenTables: line(
    "frozen",
    "Formulas speak of tables by name, which is not calculated here; they keep the value that was saved, and their text: {count}.",
    "公式以名稱參照表格，此處無法計算，已保留儲存時的值與公式文字：{count} 個。",
    "公式以名称引用表格，此处无法计算，已保留保存时的值与公式文本：{count} 个。",
  ),
  notes: line("kept", "Notes and comments: {count}.", "附註與註解：{count} 個。", "批注与备注：{count} 个。"),
  hiddenSheets: line("kept", "Hidden sheets: {count}.", "隱藏的工作表：{count} 張。", "隐藏的工作表：{count} 张。"),
  dataTables: line(
    "leftOut",
    "Cells of what-if data tables came as values: {count}.",
    "模擬分析運算列表的儲存格以值匯入：{count} 個。",
    "模拟运算表的单元格以值导入：{count} 个。",
  ),
  macros: line(
    "leftOut",
    "Macros were not read and do not run: {count}.",
    "未讀取巨集，也不會執行：{count} 個。",
    "未读取宏，也不会运行：{count} 个。",
  ),
  pivots: line(
    "leftOut",
    "Pivot tables came as the cells that they showed: {count}.",
    "樞紐分析表以所顯示的儲存格匯入：{count} 個。",
    "数据透视表以所显示的单元格导入：{count} 个。",
  ),
  slicers: line(
    "leftOut",
    "Slicers and timelines: {count}.",
    "交叉分析篩選器與時間表：{count} 個。",
    "切片器与日程表：{count} 个。",
  ),
  pictures: line("leftOut", "Pictures and shapes: {count}.", "圖片與圖案：{count} 個。", "图片与形状：{count} 个。"),
  controls: line(
    "leftOut",
    "Form controls and embedded objects: {count}.",
    "表單控制項與內嵌物件：{count} 個。",
    "表单控件与嵌入对象：{count} 个。",
  ),
  charts: line(
    "leftOut",
    "Charts of a kind that is not here: {count}.",
    "此處沒有的圖表類型：{count} 個。",
    "此处没有的图表类型：{count} 个。",
  ),
  chartSheets: line(
    "leftOut",
    "Sheets that are no cells (chart sheets, dialogs, macro sheets): {count}.",
    "不含儲存格的工作表（圖表、對話方塊、巨集工作表）：{count} 張。",
    "不含单元格的工作表（图表、对话框、宏工作表）：{count} 张。",
  ),
  externalLinks: line(
    "leftOut",
    "Links to other files, whose paths were not kept: {count}.",
    "連到其他檔案的連結，未保留其路徑：{count} 個。",
    "连到其他文件的链接，未保留其路径：{count} 个。",
  ),
  connections: line(
    "leftOut",
    "Connections and queries to other data; nothing was asked: {count}.",
    "連線與查詢；未向任何來源查詢：{count} 個。",
    "连接与查询；未向任何来源查询：{count} 个。",
  ),
  oddLinks: line(
    "leftOut",
    "Links that are neither web nor mail addresses are plain text: {count}.",
    "非網頁或郵件地址的連結改為純文字：{count} 個。",
    "非网页或邮件地址的链接改为纯文本：{count} 个。",
  ),
  badNames: line(
    "leftOut",
    "Names that no workbook can have, or that stand twice: {count}.",
    "活頁簿不允許或重複的名稱：{count} 個。",
    "工作簿不允许或重复的名称：{count} 个。",
  ),
  badMerges: line(
    "leftOut",
    "Merged cells that overlap: {count}.",
    "互相重疊的合併儲存格：{count} 個。",
    "互相重叠的合并单元格：{count} 个。",
  ),
  badCells: line(
    "leftOut",
    "Cells outside the largest sheet: {count}.",
    "超出工作表範圍的儲存格：{count} 個。",
    "超出工作表范围的单元格：{count} 个。",
  ),
  unreadable: line(
    "leftOut",
    "Parts of the file that could not be read: {count}.",
    "檔案中無法讀取的部分：{count} 個。",
    "文件中无法读取的部分：{count} 个。",
  ),
  oddNumbers: line(
    "mended",
    "Numbers that are none came as text: {count}.",
    "並非數字的數值以文字匯入：{count} 個。",
    "并非数字的数值以文本导入：{count} 个。",
  ),
  aboutSheets: line(
    "leftOut",
    "Sheets on which a copy says what it is were left out: {count}.",
    "副本用以說明自身的工作表未匯入：{count} 張。",
    "副本用以说明自身的工作表未导入：{count} 张。",
  ),
  guardSheets: line(
    "mended",
    "Sheets that held the snapshot of a portable copy were taken away, as the formulas are live again: {count}.",
    "可攜副本的快照工作表已移除，公式已恢復即時計算：{count} 張。",
    "便携副本的快照工作表已移除，公式已恢复实时计算：{count} 张。",
  ),
} as const;
