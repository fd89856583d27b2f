/** The keys that the dialog lists; what they do is tested in the browser. */
import type { Text } from "../../language/language";

export interface ShortcutGroup {
  readonly title: Text;
  readonly entries: readonly { readonly keys: string; readonly does: Text }[];
}

export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: { en: "Workbook", tw: "活頁簿", cn: "工作簿" },
    entries: [
      { keys: "Ctrl+S", does: { en: "Save now", tw: "立即儲存", cn: "立即保存" } },
      { keys: "Ctrl+O", does: { en: "Open", tw: "開啟", cn: "打开" } },
      { keys: "Ctrl+P", does: { en: "Print", tw: "列印", cn: "打印" } },
      { keys: "Ctrl+Z · Ctrl+Y", does: { en: "Undo · redo", tw: "復原 · 取消復原", cn: "撤销 · 恢复" } },
      { keys: "F4", does: { en: "Repeat the last action", tw: "重複上一個動作", cn: "重复上一步操作" } },
      {
        keys: "F9",
        does: {
          en: "Calculate what was stopped, else everything",
          tw: "繼續計算已停止的公式；若無則重新計算全部",
          cn: "继续计算已停止的公式；若无则全部重新计算",
        },
      },
      {
        keys: "Esc",
        does: {
          en: "Stop calculating, close what is open",
          tw: "停止計算、關閉已開啟的",
          cn: "停止计算、关闭已打开的",
        },
      },
      {
        keys: "F6 · Shift+F6",
        does: { en: "Next · previous part of the page", tw: "頁面的下一區 · 上一區", cn: "页面的下一区 · 上一区" },
      },
      { keys: "F10", does: { en: "Menus", tw: "功能表", cn: "菜单" } },
      { keys: "Shift+F3", does: { en: "Functions, in the pane", tw: "窗格中的函數", cn: "窗格中的函数" } },
      { keys: "Ctrl+/", does: { en: "This list", tw: "此清單", cn: "此列表" } },
    ],
  },
  {
    title: { en: "Move and select", tw: "移動與選取", cn: "移动与选择" },
    entries: [
      { keys: "Ctrl+←↑→↓", does: { en: "To the edge of the data", tw: "到資料的邊緣", cn: "到数据区域边缘" } },
      { keys: "Shift+←↑→↓", does: { en: "Extend the selection", tw: "擴大選取範圍", cn: "扩展选定区域" } },
      {
        keys: "Ctrl+Shift+←↑→↓",
        does: { en: "Extend it to the edge of the data", tw: "擴大選取到資料的邊緣", cn: "扩展选定区域到数据边缘" },
      },
      {
        keys: "Home · Ctrl+Home",
        does: { en: "Start of the row · of the sheet", tw: "列首 · 工作表開頭", cn: "行首 · 工作表开头" },
      },
      { keys: "Ctrl+End", does: { en: "Last cell used", tw: "最後使用的儲存格", cn: "最后使用的单元格" } },
      { keys: "Ctrl+Shift+Home · End", does: { en: "Select to there", tw: "選取到該處", cn: "选择到该处" } },
      { keys: "Enter · Shift+Enter", does: { en: "Down · up", tw: "往下 · 往上", cn: "向下 · 向上" } },
      { keys: "Tab · Shift+Tab", does: { en: "Right · left", tw: "往右 · 往左", cn: "向右 · 向左" } },
      {
        keys: "Shift+PageUp · PageDown",
        does: { en: "Extend by a screen", tw: "擴大選取一個畫面", cn: "扩展选择一屏" },
      },
      { keys: "Ctrl+Space · Shift+Space", does: { en: "Whole column · row", tw: "整欄 · 整列", cn: "整列 · 整行" } },
      { keys: "Ctrl+A", does: { en: "Select all", tw: "全選", cn: "全选" } },
      {
        keys: "Ctrl+Alt+PageUp · PageDown",
        does: { en: "Previous · next sheet", tw: "上一個 · 下一個工作表", cn: "上一个 · 下一个工作表" },
      },
      { keys: "F5 · Ctrl+G", does: { en: "Go to a cell or name", tw: "移至儲存格或名稱", cn: "转到单元格或名称" } },
      {
        keys: "Ctrl+[ · Ctrl+]",
        does: { en: "Direct precedents · dependents", tw: "直接前導 · 從屬參照", cn: "直接引用 · 从属单元格" },
      },
      {
        keys: "Alt+M, P · D · A",
        does: {
          en: "Arrows to precedents · dependents · remove them",
          tw: "前導參照箭號 · 從屬參照箭號 · 移除",
          cn: "引用单元格箭头 · 从属单元格箭头 · 删除",
        },
      },
      {
        keys: "Ctrl+Shift+O",
        does: { en: "Select cells with notes", tw: "選取有附註的儲存格", cn: "选择有批注的单元格" },
      },
      { keys: "Ctrl+F · Ctrl+H", does: { en: "Find · replace", tw: "尋找 · 取代", cn: "查找 · 替换" } },
    ],
  },
  {
    title: { en: "Type and fill", tw: "輸入與填滿", cn: "输入与填充" },
    entries: [
      { keys: "F2", does: { en: "Edit the cell", tw: "編輯儲存格", cn: "编辑单元格" } },
      {
        keys: "F4",
        does: { en: "In a formula: fix row, column ($)", tw: "公式中：鎖定列、欄（$）", cn: "公式中：锁定行、列（$）" },
      },
      { keys: "Alt+Enter", does: { en: "New line in the cell", tw: "儲存格內換行", cn: "单元格内换行" } },
      {
        keys: "Ctrl+Enter",
        does: { en: "Enter into all selected cells", tw: "輸入到所有選取的儲存格", cn: "输入到所有选定的单元格" },
      },
      { keys: "Alt+=", does: { en: "Sum", tw: "加總", cn: "求和" } },
      { keys: "Ctrl+D · Ctrl+R", does: { en: "Fill down · right", tw: "往下 · 往右填滿", cn: "向下 · 向右填充" } },
      {
        keys: "Ctrl+; · Ctrl+Shift+;",
        does: { en: "Current date · time", tw: "今天的日期 · 現在時間", cn: "今天的日期 · 当前时间" },
      },
      {
        keys: "Ctrl+C · Ctrl+X · Ctrl+V",
        does: { en: "Copy · cut · paste", tw: "複製 · 剪下 · 貼上", cn: "复制 · 剪切 · 粘贴" },
      },
      { keys: "Ctrl+Shift+V", does: { en: "Paste values only", tw: "只貼上值", cn: "仅粘贴值" } },
      { keys: "Ctrl+Alt+V", does: { en: "Paste special", tw: "選擇性貼上", cn: "选择性粘贴" } },
      {
        keys: "Alt+↓",
        does: {
          en: "Choose from the cell's list; filter of a heading",
          tw: "從儲存格的清單選擇；標題的篩選",
          cn: "从单元格的列表选择；标题的筛选",
        },
      },
      { keys: "Shift+F2", does: { en: "Note on the cell", tw: "儲存格附註", cn: "单元格批注" } },
      { keys: "Ctrl+K", does: { en: "Link", tw: "連結", cn: "链接" } },
      { keys: "Delete", does: { en: "Clear the contents", tw: "清除內容", cn: "清除内容" } },
    ],
  },
  {
    title: { en: "Format and arrange", tw: "格式與版面", cn: "格式与布局" },
    entries: [
      { keys: "Ctrl+1", does: { en: "Number formats", tw: "數值格式", cn: "数字格式" } },
      {
        keys: "Ctrl+B · Ctrl+I · Ctrl+U",
        does: { en: "Bold · italic · underlined", tw: "粗體 · 斜體 · 底線", cn: "加粗 · 倾斜 · 下划线" },
      },
      { keys: "Ctrl+5", does: { en: "Struck through", tw: "刪除線", cn: "删除线" } },
      { keys: "Ctrl+Shift+`", does: { en: "General format", tw: "通用格式", cn: "常规格式" } },
      {
        keys: "Ctrl+Shift+1 · 4 · 5 · 6",
        does: {
          en: "Number · currency · percent · scientific",
          tw: "數值 · 貨幣 · 百分比 · 科學記號",
          cn: "数值 · 货币 · 百分比 · 科学记数",
        },
      },
      { keys: "Ctrl+Shift+2 · 3", does: { en: "Time · date", tw: "時間 · 日期", cn: "时间 · 日期" } },
      { keys: "Ctrl+9 · Ctrl+0", does: { en: "Hide rows · columns", tw: "隱藏列 · 欄", cn: "隐藏行 · 列" } },
      {
        keys: "Ctrl+Shift+9 · 0",
        does: { en: "Show rows · columns again", tw: "重新顯示列 · 欄", cn: "重新显示行 · 列" },
      },
      {
        keys: "Ctrl+Shift+= · Ctrl+-",
        does: { en: "Insert · delete whole rows or columns", tw: "插入 · 刪除整列或整欄", cn: "插入 · 删除整行或整列" },
      },
      { keys: "Ctrl+Shift+L", does: { en: "Filter", tw: "篩選", cn: "筛选" } },
      { keys: "Ctrl+T · Ctrl+L · Alt+T", does: { en: "Table", tw: "表格", cn: "表格" } },
      { keys: "Ctrl+F3", does: { en: "Names", tw: "名稱", cn: "名称" } },
      { keys: "Ctrl+`", does: { en: "Show formulas", tw: "顯示公式", cn: "显示公式" } },
      { keys: "Shift+F11", does: { en: "New sheet", tw: "新工作表", cn: "新工作表" } },
    ],
  },
];
