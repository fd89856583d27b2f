/** Texts of the log: what publishers were asked. */
import type { Text } from "../../language/language";

export const logTexts = {
  heading: { en: "Log", tw: "紀錄", cn: "日志" },
  lead: {
    en: "What publishers were asked, newest first. Addresses are shown without keys.",
    tw: "向發布機構查詢的紀錄，最新的在前。網址不含金鑰。",
    cn: "向发布机构查询的记录，最新的在前。网址不含密钥。",
  },
  source: { en: "Source", tw: "來源", cn: "来源" },
  all: { en: "all ({count})", tw: "全部（{count}）", cn: "全部（{count}）" },
  none: { en: "Nothing was asked yet", tw: "尚未查詢任何資料", cn: "尚未查询任何数据" },
  noneHint: {
    en: "Each request that a publisher gets appears here: preview a series, or refresh.",
    tw: "發給發布機構的每次查詢都會列在這裡：可預覽數列或更新。",
    cn: "发给发布机构的每次查询都会列在这里：可预览序列或刷新。",
  },
  reload: { en: "Reload", tw: "重新載入", cn: "重新加载" },
  copy: { en: "Copy as text", tw: "複製為文字", cn: "复制为文本" },
  copied: { en: "Copied {count} {count|line|lines}.", tw: "已複製 {count} 行。", cn: "已复制 {count} 行。" },
  copyRefused: {
    en: "The clipboard is not available here, and what is in it stays. Select the lines below and copy them.",
    tw: "此處無法使用剪貼簿，其內容維持不變。請選取下方文字後複製。",
    cn: "此处无法使用剪贴板，其内容保持不变。请选取下方文字后复制。",
  },
  asText: { en: "Log as text", tw: "紀錄文字", cn: "日志文本" },
  noAnswer: { en: "no answer", tw: "沒有回應", cn: "没有响应" },
  measures: { en: "{ms} ms · {bytes} bytes", tw: "{ms} 毫秒 · {bytes} 位元組", cn: "{ms} 毫秒 · {bytes} 字节" },
} satisfies Record<string, Text>;
