/** Texts about values and formulas of the workbook: freezing, thawing, repairing. */
export const sharingTexts = {
  heading: { en: "Values and formulas", tw: "值與公式", cn: "值与公式" },
  scope: { en: "Formulas in", tw: "公式範圍", cn: "公式范围" },
  freeze: { en: "Freeze", tw: "凍結", cn: "冻结" },
  thaw: { en: "Thaw", tw: "解凍", cn: "解冻" },
  freezeHint: {
    en: "Freezing leaves the values in the cells and keeps the formulas beside them, also when the file goes through other programs. Thawing gives every formula back.",
    tw: "凍結會將值留在儲存格並另存公式，檔案經其他程式處理後亦同；解凍會還原每個公式。",
    cn: "冻结会将值留在单元格并另存公式，文件经其他程序处理后亦同；解冻会还原每个公式。",
  },
  freezing: { en: "Freezing…", tw: "正在凍結…", cn: "正在冻结…" },
  thawing: { en: "Thawing…", tw: "正在解凍…", cn: "正在解冻…" },
  repair: { en: "Repair formulas", tw: "修復公式", cn: "修复公式" },
  repairHint: {
    en: "Gives functions of Marketbook that another program has misspelled their names again, and calculates those anew that show its errors. Nothing else is touched.",
    tw: "還原被其他程式改寫的 Marketbook 函數名稱，並重新計算顯示其錯誤的公式；不變更其他內容。",
    cn: "还原被其他程序改写的 Marketbook 函数名称，并重新计算显示其错误的公式；不更改其他内容。",
  },
  repairing: { en: "Repairing…", tw: "正在修復…", cn: "正在修复…" },
};
