/** Texts that the parts of the Data place share. */
import type { Text } from "../../language/language";

export const sectionTexts = {
  sections: { en: "Parts of the data", tw: "資料的各部分", cn: "数据的各部分" },
  series: { en: "Series", tw: "數列", cn: "序列" },
  sources: { en: "Sources", tw: "來源", cn: "来源" },
  refresh: { en: "Refresh", tw: "更新", cn: "刷新" },
  log: { en: "Log", tw: "紀錄", cn: "日志" },
  share: { en: "Share", tw: "分享", cn: "分享" },
  absent: {
    en: "Publishers cannot be asked now",
    tw: "目前無法向發布機構查詢",
    cn: "目前无法向发布机构查询",
  },
  absentHint: {
    en: "Marketbook's gateway does not answer. Run “npm start” on this machine, then try again. Your own data, the samples and all numbers already in cells keep working.",
    tw: "Marketbook 的閘道沒有回應。請在這部電腦執行「npm start」後再試一次。您自己的資料、範例數列與儲存格中已有的數字都照常可用。",
    cn: "Marketbook 的网关没有响应。请在这台电脑运行“npm start”后重试。您自己的数据、示例序列与单元格中已有的数字都照常可用。",
  },
  failed: { en: "The gateway could not answer", tw: "閘道未能回應", cn: "网关未能响应" },
  failedHint: {
    en: "{reason} Nothing was changed.",
    tw: "{reason}沒有任何變動。",
    cn: "{reason}没有任何变动。",
  },
  tryAgain: { en: "Try again", tw: "再試一次", cn: "重试" },
  opensPage: { en: "opens a web page", tw: "開啟網頁", cn: "打开网页" },
  labelled: { en: "{label}: {text}", tw: "{label}：{text}", cn: "{label}：{text}" },
  more: { en: "Show {count} more", tw: "再顯示 {count} 項", cn: "再显示 {count} 项" },
} satisfies Record<string, Text>;
