/** Texts about values and formulas of the workbook: freezing, thawing, repairing. */
export const sharingTexts = {
  snapshotHeading: { en: "Live or snapshot", tw: "即時或快照", cn: "实时或快照" },
  onSnapshot: {
    en: "This workbook computes from the data inside it, a snapshot of {at}. Nobody is asked for newer data.",
    tw: "此活頁簿依內含的資料計算，為 {at} 的快照，不向任何來源查詢較新的資料。",
    cn: "此工作簿依内含的数据计算，为 {at} 的快照，不向任何来源查询较新的数据。",
  },
  onLive: {
    en: "This workbook is live. A snapshot keeps the series that its formulas read inside it, so that it computes anywhere without network or keys.",
    tw: "此活頁簿使用即時資料。快照會將公式讀取的數列存入活頁簿，不需網路或金鑰即可計算。",
    cn: "此工作簿使用实时数据。快照会将公式读取的序列存入工作簿，无需网络或密钥即可计算。",
  },
  goLive: { en: "Go live", tw: "改用即時資料", cn: "改用实时数据" },
  takeSnapshot: { en: "Take a snapshot", tw: "建立快照", cn: "建立快照" },
  backToSnapshot: { en: "Back to the snapshot of {at}", tw: "回到 {at} 的快照", cn: "回到 {at} 的快照" },
  isLive: { en: "The workbook is live.", tw: "活頁簿已改用即時資料。", cn: "工作簿已改用实时数据。" },
  isSnapshot: {
    en: "The workbook computes from the snapshot inside it.",
    tw: "活頁簿依內含的快照計算。",
    cn: "工作簿依内含的快照计算。",
  },
  numberOfSnapshot: {
    en: "Snapshot of {at}: from the data inside this workbook",
    tw: "{at} 的快照：取自此活頁簿內含的資料",
    cn: "{at} 的快照：取自此工作簿内含的数据",
  },
  heading: { en: "Values and formulas", tw: "值與公式", cn: "值与公式" },
  scope: { en: "Formulas in", tw: "公式範圍", cn: "公式范围" },
  freeze: { en: "Freeze formulas", tw: "凍結公式", cn: "冻结公式" },
  thaw: { en: "Thaw formulas", tw: "解凍公式", cn: "解冻公式" },
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
