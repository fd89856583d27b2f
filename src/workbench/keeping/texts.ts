import type { Text } from "../../language/language";

/** What is said about keeping, opening and losing workbooks. */
export const texts = {
  file: { en: "File", tw: "檔案", cn: "文件" },
  newWorkbook: { en: "New workbook", tw: "新增活頁簿", cn: "新建工作簿" },
  open: { en: "Open…", tw: "開啟…", cn: "打开…" },
  openTitle: { en: "Open", tw: "開啟", cn: "打开" },
  save: { en: "Save now", tw: "立即儲存", cn: "立即保存" },
  rename: { en: "Rename", tw: "重新命名", cn: "重命名" },
  duplicate: { en: "Duplicate", tw: "建立複本", cn: "创建副本" },
  download: { en: "Save a copy to a file", tw: "將複本存成檔案", cn: "将副本存为文件" },
  saveAsExcel: { en: "Save as Excel…", tw: "另存為 Excel…", cn: "另存为 Excel…" },
  excelFailed: {
    en: "The workbook could not be made ready for Excel; it stays as it is.",
    tw: "無法將活頁簿準備為 Excel 檔；活頁簿本身維持不變。",
    cn: "无法将工作簿准备为 Excel 文件；工作簿本身保持不变。",
  },
  delete: { en: "Delete", tw: "刪除", cn: "删除" },
  close: { en: "Close", tw: "關閉", cn: "关闭" },
  undo: { en: "Undo", tw: "復原", cn: "撤销" },
  renameHint: { en: "Rename this workbook", tw: "重新命名此活頁簿", cn: "重命名此工作簿" },
  nameField: { en: "Name of the workbook", tw: "活頁簿名稱", cn: "工作簿名称" },

  saved: { en: "Saved", tw: "已儲存", cn: "已保存" },
  saving: { en: "Saving…", tw: "正在儲存…", cn: "正在保存…" },
  unsaved: { en: "Not saved", tw: "尚未儲存", cn: "未保存" },

  untitled: { en: "Workbook", tw: "活頁簿", cn: "工作簿" },
  copyName: { en: "{name} – copy", tw: "{name} – 複本", cn: "{name} – 副本" },
  fromFile: { en: "Open a file…", tw: "開啟檔案…", cn: "打开文件…" },
  nameColumn: { en: "Name", tw: "名稱", cn: "名称" },
  savedColumn: { en: "Last saved", tw: "上次儲存", cn: "上次保存" },
  sizeColumn: { en: "Size", tw: "大小", cn: "大小" },
  isOpen: { en: "open", tw: "使用中", cn: "使用中" },
  keptHere: {
    en: "Only in this browser, until the program is back: start it with “npm start”.",
    tw: "僅在這個瀏覽器中，直到程式恢復：請執行「npm start」啟動。",
    cn: "仅在此浏览器中，直到程序恢复：请运行“npm start”启动。",
  },
  keptIn: {
    en: "Workbooks are files in {folder}.",
    tw: "活頁簿是 {folder} 中的檔案。",
    cn: "工作簿是 {folder} 中的文件。",
  },
  setAside: {
    en: "Damaged files were set aside: {files}",
    tw: "已損毀的檔案移至一旁：{files}",
    cn: "已损坏的文件移至一旁：{files}",
  },
  inFolder: { en: "in your folder", tw: "在您的資料夾中", cn: "在您的文件夹中" },
  onlyHere: {
    en: "only in this browser, until the program is back",
    tw: "僅在這個瀏覽器中，直到程式恢復",
    cn: "仅在此浏览器中，直到程序恢复",
  },
  noProgram: {
    en: "The program behind this page does not answer. Start it with “npm start”.",
    tw: "此頁背後的程式沒有回應。請執行「npm start」啟動。",
    cn: "此页背后的程序没有响应。请运行“npm start”启动。",
  },
  away: {
    en: "{reason}. What you change is kept in this browser, and goes into your folder by itself as soon as it can.",
    tw: "{reason}。您所作的變更保存在這個瀏覽器中，一旦可行就會自動移入您的資料夾。",
    cn: "{reason}。您所作的更改保存在此浏览器中，一旦可行就会自动移入您的文件夹。",
  },
  movedBeside: {
    en: "“{name}” was changed elsewhere while the program was away. Nothing was overwritten: what was changed here is now “{copy}”.",
    tw: "程式無回應期間，「{name}」也在別處變更。沒有內容被覆寫：在這裡所作的變更現在是「{copy}」。",
    cn: "程序无响应期间，“{name}”也在别处更改。没有内容被覆盖：在这里所作的更改现在是“{copy}”。",
  },
  nothingInFolder: {
    en: "No workbook is in {folder}, where they are kept; the first change to one keeps it. If you expected some: was the program started with another folder (MARKETBOOK_HOME), or did you use another address?",
    tw: "{folder} 是存放活頁簿的資料夾，目前沒有活頁簿；一旦修改，就會自動儲存。如果您預期這裡應有活頁簿：程式啟動時是否使用了其他資料夾（MARKETBOOK_HOME），或您先前使用的是其他網址？",
    cn: "{folder} 是存放工作簿的文件夹，目前没有工作簿；一旦修改，就会自动保存。如果您预期这里应有工作簿：程序启动时是否使用了其他文件夹（MARKETBOOK_HOME），或您先前使用的是其他网址？",
  },
  nothingWithoutFolder: {
    en: "No workbook is in this browser, and the program that keeps your folder does not answer: start it with “npm start”, and those in the folder are here again.",
    tw: "這個瀏覽器中沒有活頁簿，而管理您資料夾的程式沒有回應：請執行「npm start」啟動，資料夾中的活頁簿就會重新出現。",
    cn: "此浏览器中没有工作簿，而管理您文件夹的程序没有响应：请运行“npm start”启动，文件夹中的工作簿就会重新出现。",
  },
  deleted: { en: "“{name}” is deleted.", tw: "已刪除「{name}」。", cn: "已删除“{name}”。" },
  deleteOne: { en: "Delete “{name}”", tw: "刪除「{name}」", cn: "删除“{name}”" },

  quota: {
    en: "The browser has no room left, so the last changes are not saved. They are still in the sheet, and what was saved before is kept. Save a copy to a file, or delete workbooks that are no longer needed under File → Open.",
    tw: "瀏覽器的儲存空間已滿，最近的變更尚未儲存。它們仍在工作表中，先前儲存的內容也仍保留。請將複本存成檔案，或在「檔案 → 開啟」刪除不再需要的活頁簿。",
    cn: "浏览器的存储空间已满，最近的更改尚未保存。它们仍在工作表中，先前保存的内容也仍保留。请将副本存为文件，或在“文件 → 打开”中删除不再需要的工作簿。",
  },
  saveFailed: {
    en: "The browser does not keep this workbook, so the last changes are not saved ({reason}). They are still in the sheet, and what was saved before is kept. Save a copy to a file.",
    tw: "瀏覽器無法保留此活頁簿，最近的變更尚未儲存（{reason}）。它們仍在工作表中，先前儲存的內容也仍保留。請將複本存成檔案。",
    cn: "浏览器无法保留此工作簿，最近的更改尚未保存（{reason}）。它们仍在工作表中，先前保存的内容也仍保留。请将副本存为文件。",
  },
  keepsNothing: {
    en: "a private window or a setting keeps pages from storing anything",
    tw: "無痕視窗或某項設定不允許頁面儲存內容",
    cn: "无痕窗口或某项设置不允许页面保存内容",
  },
  databaseFails: {
    en: "its database failed",
    tw: "其資料庫發生錯誤",
    cn: "其数据库出错",
  },
  again: { en: "Try again", tw: "再試一次", cn: "重试" },
  leaveUnsaved: {
    en: "The last changes to “{name}” are not saved. Leave it all the same, and lose them?",
    tw: "「{name}」最近的變更尚未儲存。仍要離開並捨棄這些變更嗎？",
    cn: "“{name}”最近的更改尚未保存。仍要离开并放弃这些更改吗？",
  },

  newerElsewhere: {
    en: "“{name}” was changed in another tab. Here you still see the earlier state.",
    tw: "「{name}」已在另一個分頁中變更。這裡顯示的仍是先前的內容。",
    cn: "“{name}”已在另一个标签页中更改。这里显示的仍是先前的内容。",
  },
  showNewer: { en: "Show the newer one", tw: "顯示較新的內容", cn: "显示较新的内容" },
  overtaken: {
    en: "“{name}” was changed in another tab at the same time. Nothing was overwritten: your version is now “{copy}”.",
    tw: "「{name}」同時在另一個分頁中變更。沒有內容被覆寫：您的版本現在是「{copy}」。",
    cn: "“{name}”同时在另一个标签页中更改。没有内容被覆盖：您的版本现在是“{copy}”。",
  },
  keepBoth: { en: "Keep both", tw: "兩者都保留", cn: "两者都保留" },
  onlyOther: { en: "Keep only the other one", tw: "只保留另一個版本", cn: "只保留另一个版本" },
  restored: {
    en: "“{name}” was deleted in another tab. You changed it here, so it is kept.",
    tw: "「{name}」已在另一個分頁中刪除。由於您在這裡作了變更，因此予以保留。",
    cn: "“{name}”已在另一个标签页中删除。由于您在这里作了更改，因此予以保留。",
  },

  olderOpened: {
    en: "The state of “{name}” saved last ({lost}) cannot be read. This is the one from {used}.",
    tw: "無法讀取「{name}」最後一次儲存的內容（{lost}）。目前顯示的是 {used} 的版本。",
    cn: "无法读取“{name}”最后一次保存的内容（{lost}）。当前显示的是 {used} 的版本。",
  },
  unreadable: {
    en: "“{name}” cannot be read any more. It stays in the list under File → Open.",
    tw: "「{name}」已無法讀取。它仍保留在「檔案 → 開啟」的清單中。",
    cn: "“{name}”已无法读取。它仍保留在“文件 → 打开”的列表中。",
  },
  didNotOpen: {
    en: "The page stopped twice while opening “{name}”, so it is not opened by itself. You find it under File → Open.",
    tw: "此頁在開啟「{name}」時兩度中斷，因此不再自動開啟。您可以在「檔案 → 開啟」找到它。",
    cn: "此页在打开“{name}”时两次中断，因此不再自动打开。您可以在“文件 → 打开”中找到它。",
  },

  notOurs: {
    en: "This file is no workbook that Marketbook saved.",
    tw: "這個檔案不是 Marketbook 儲存的活頁簿。",
    cn: "此文件不是 Marketbook 保存的工作簿。",
  },
  otherVersion: {
    en: "This file comes from another version of Marketbook ({version}) and cannot be opened here.",
    tw: "這個檔案來自其他版本的 Marketbook（{version}），無法在此開啟。",
    cn: "此文件来自其他版本的 Marketbook（{version}），无法在此打开。",
  },
  tooLarge: {
    en: "This file is too large to be opened here ({size} MB; {most} MB at most).",
    tw: "檔案過大，無法在此開啟（{size} MB；上限為 {most} MB）。",
    cn: "文件过大，无法在此打开（{size} MB；上限为 {most} MB）。",
  },
  notAWorkbook: {
    en: "This file is damaged and was not opened: the part {place} is not as Marketbook writes it.",
    tw: "檔案已損毀，未予開啟：{place} 的內容不符合 Marketbook 的格式。",
    cn: "文件已损坏，未予打开：{place} 的内容不符合 Marketbook 的格式。",
  },
  cellTooLong: {
    en: "This file was not opened: cell {cell} holds {length} characters, {most} at most can be opened.",
    tw: "未開啟此檔案：儲存格 {cell} 有 {length} 個字元，最多只能開啟 {most} 個。",
    cn: "未打开此文件：单元格 {cell} 有 {length} 个字符，最多只能打开 {most} 个。",
  },
  asksTooMuch: {
    en: "This file was not opened: it asks for more {part} than can be shown here ({most} at most).",
    tw: "未開啟此檔案：其中的{part}超過此處可顯示的數量（上限為 {most}）。",
    cn: "未打开此文件：其中的{part}超过此处可显示的数量（上限为 {most}）。",
  },
  fileGone: {
    en: "The file cannot be read from the disk any more: it was moved, changed or locked by another program.",
    tw: "已無法從磁碟讀取此檔案：它可能已移動、變更，或被其他程式鎖定。",
    cn: "已无法从磁盘读取此文件：它可能已被移动、更改，或被其他程序锁定。",
  },
  noRoom: {
    en: "This page has not enough memory for it; close other tabs and try again.",
    tw: "此頁的記憶體不足；請關閉其他分頁後再試。",
    cn: "此页内存不足；请关闭其他标签页后重试。",
  },
  notCalculable: {
    en: "Something in it cannot be shown here; the file stays as it is.",
    tw: "其中有內容無法在此顯示；檔案本身維持不變。",
    cn: "其中有内容无法在此显示；文件本身保持不变。",
  },
  ownSeriesStay: {
    en: "This file brings its own {ids}, but you have other series of that name here. Yours stay, and its formulas read them: the numbers may differ from those that were sent to you.",
    tw: "此檔案附有 {ids}，但您這裡已有同名而內容不同的數列。您的數列維持不變，公式讀取的是它們：數字可能與對方所見不同。",
    cn: "此文件附有 {ids}，但您这里已有同名而内容不同的序列。您的序列保持不变，公式读取的是它们：数字可能与对方所见不同。",
  },
  fileFailed: {
    en: "{file} was not opened. {reason} The workbook that is open stays as it is; choose another file.",
    tw: "未能開啟 {file}。{reason}目前開啟的活頁簿維持不變；請選擇其他檔案。",
    cn: "未能打开 {file}。{reason}当前打开的工作簿保持不变；请选择其他文件。",
  },
} satisfies Record<string, Text>;

/** What a file may ask too much of, as the sentence above names it. */
export const extents = {
  rows: { en: "rows", tw: "列數", cn: "行数" },
  columns: { en: "columns", tw: "欄數", cn: "列数" },
  cells: { en: "filled cells", tw: "有內容的儲存格數", cn: "有内容的单元格数" },
  formulas: { en: "characters of formulas", tw: "公式字元數", cn: "公式字符数" },
  dressed: { en: "formatted cells", tw: "設有格式的儲存格數", cn: "设有格式的单元格数" },
  merged: { en: "merged cells", tw: "合併儲存格數", cn: "合并单元格数" },
  validated: { en: "validated cells", tw: "設有資料驗證的儲存格數", cn: "设有数据验证的单元格数" },
  conditional: {
    en: "conditionally formatted cells",
    tw: "設定格式化的條件所及儲存格數",
    cn: "条件格式涉及的单元格数",
  },
  tables: { en: "cells in tables", tw: "表格中的儲存格數", cn: "表格中的单元格数" },
} satisfies Record<string, Text>;
