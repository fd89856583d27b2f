/** Texts of Excel's page where there is no Excel. */
export const outsideTexts = {
  title: { en: "This page belongs into Excel", tw: "這個頁面須在 Excel 中開啟", cn: "这个页面须在 Excel 中打开" },
  script: {
    en: "Microsoft's script office.js did not load, so the pane cannot reach a workbook. See whether this computer has a network, then open the pane again. Nothing in your workbooks has changed.",
    tw: "Microsoft 的指令碼 office.js 未能載入，因此窗格無法連接活頁簿。請確認電腦已連上網路，再重新開啟窗格。活頁簿內容未有任何更動。",
    cn: "Microsoft 的脚本 office.js 未能加载，因此窗格无法连接工作簿。请确认电脑已连上网络，再重新打开窗格。工作簿内容未有任何更改。",
  },
  excel: {
    en: "It was opened in a browser. There is no workbook around it that it could work with.",
    tw: "目前是在瀏覽器中開啟，頁面所在之處沒有可供使用的活頁簿。",
    cn: "目前是在浏览器中打开，页面所在之处没有可供使用的工作簿。",
  },
  inExcel: {
    en: "In Excel: Home › Add-ins › Marketbook.",
    tw: "在 Excel 中：常用 › 增益集 › Marketbook。",
    cn: "在 Excel 中：开始 › 加载项 › Marketbook。",
  },
  workbench: {
    en: "Open the workbench: the same functions in a spreadsheet in this browser",
    tw: "開啟工作台：在瀏覽器的試算表中使用相同函數",
    cn: "打开工作台：在浏览器的电子表格中使用相同函数",
  },
};
