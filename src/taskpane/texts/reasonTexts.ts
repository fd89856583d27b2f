/** What is said in the place of words that a browser or Excel made for programmers: what happened. */
import type { Text } from "../../language/language";

export const reasonTexts = {
  partMissing: {
    en: "A part of Marketbook did not load. See that “npm start” runs on this computer.",
    tw: "Marketbook 有一部分未能載入。請確認這部電腦正在執行「npm start」。",
    cn: "Marketbook 有一部分未能加载。请确认这台电脑正在运行“npm start”。",
  },
  noRoom: {
    en: "The browser has no room left for what Marketbook keeps. Delete what is no longer needed.",
    tw: "瀏覽器已沒有空間保存 Marketbook 的內容。請刪除不再需要的項目。",
    cn: "浏览器已没有空间保存 Marketbook 的内容。请删除不再需要的项目。",
  },
  fileGone: {
    en: "The file cannot be read from the disk any more: it was moved, changed or locked by another program.",
    tw: "已無法從磁碟讀取此檔案：它可能已移動、變更，或被其他程式鎖定。",
    cn: "已无法从磁盘读取此文件：它可能已被移动、更改，或被其他程序锁定。",
  },
  notKept: {
    en: "The browser does not let this page keep or read anything: a private window or a setting may forbid it.",
    tw: "瀏覽器不允許此頁保存或讀取內容：可能是無痕視窗或某項設定所致。",
    cn: "浏览器不允许此页保存或读取内容：可能是无痕窗口或某项设置所致。",
  },
  noMemory: {
    en: "This page has not enough memory for it; close other tabs.",
    tw: "此頁的記憶體不足；請關閉其他分頁。",
    cn: "此页内存不足；请关闭其他标签页。",
  },
  editing: {
    en: "A cell is being edited in Excel. Press Enter or Esc in it first.",
    tw: "Excel 正在編輯儲存格。請先在其中按 Enter 或 Esc。",
    cn: "Excel 正在编辑单元格。请先在其中按 Enter 或 Esc。",
  },
  protectedSheet: {
    en: "The sheet or the workbook is protected, so nothing in it may be changed. Unprotect it first.",
    tw: "工作表或活頁簿受到保護，不能變更其內容。請先取消保護。",
    cn: "工作表或工作簿受到保护，不能更改其内容。请先取消保护。",
  },
  notInWorkbook: {
    en: "What was asked for is no longer in the workbook.",
    tw: "所要求的項目已不在活頁簿中。",
    cn: "所要求的项目已不在工作簿中。",
  },
  busy: {
    en: "Excel is busy with something else. Wait until it has ended.",
    tw: "Excel 正忙於其他作業。請待其結束。",
    cn: "Excel 正忙于其他操作。请待其结束。",
  },
  refused: {
    en: "The workbook does not take this change.",
    tw: "活頁簿不接受這項變更。",
    cn: "工作簿不接受这项更改。",
  },
  unforeseen: {
    en: "Marketbook met something that it did not foresee.",
    tw: "Marketbook 遇到未預期的情況。",
    cn: "Marketbook 遇到未预料的情况。",
  },
  noFunctions: {
    en: "Marketbook's functions have not loaded. Load the page again.",
    tw: "Marketbook 的函數尚未載入。請重新載入頁面。",
    cn: "Marketbook 的函数尚未加载。请重新加载页面。",
  },
  noAnswer: {
    en: "The gateway gave no answer for this series.",
    tw: "閘道沒有回覆這個數列。",
    cn: "网关没有答复这个序列。",
  },
} satisfies Record<string, Text>;
