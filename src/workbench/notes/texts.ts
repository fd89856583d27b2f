import type { Text } from "../../language/language";

export const texts = {
  edit: { en: "Write note", tw: "編輯附註", cn: "编辑批注" },
  remove: { en: "Delete note", tw: "刪除附註", cn: "删除批注" },
  all: { en: "All notes", tw: "所有附註", cn: "所有批注" },
  none: {
    en: "There are no notes in this workbook. Shift+F2 writes one for the active cell.",
    tw: "此活頁簿沒有附註。按 Shift+F2 可為使用中儲存格新增附註。",
    cn: "此工作簿没有批注。按 Shift+F2 可为活动单元格添加批注。",
  },
  noneHere: {
    en: "There are no notes on this sheet.",
    tw: "此工作表沒有附註。",
    cn: "此工作表没有批注。",
  },
  noteOf: { en: "Note on {address}", tw: "{address} 的附註", cn: "{address} 的批注" },
  by: { en: "{author}:", tw: "{author}：", cn: "{author}：" },
  hint: {
    en: "Esc keeps it. A note without text is deleted.",
    tw: "按 Esc 儲存。附註沒有文字時會刪除。",
    cn: "按 Esc 保存。批注没有文字时会删除。",
  },
} satisfies Record<string, Text>;
