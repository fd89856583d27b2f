/** Texts for a publisher's change that is refused until the user accepts it. */
import type { Text } from "../../language/language";

export const changeTexts = {
  kept: { en: "Kept until now", tw: "目前保留", cn: "目前保留" },
  came: { en: "The publisher sends", tw: "發布機構現提供", cn: "发布机构现提供" },
  standing: {
    en: "{unit}; {count} {count|observation|observations}, the last {value} on {date}",
    tw: "{unit}；{count} 個觀測值，最後為 {date} 的 {value}",
    cn: "{unit}；{count} 个观测值，最后为 {date} 的 {value}",
  },
  accept: { en: "Accept the publisher's change…", tw: "接受發布機構的變更…", cn: "接受发布机构的更改…" },
  question: {
    en: "{id}: kept until now: {kept}. The publisher sends: {came}. Take what the publisher sends? Formulas that read it then show the new numbers; as of earlier days the old ones stay.",
    tw: "{id}：目前保留 {kept}。發布機構現提供 {came}。是否採用發布機構的資料？讀取它的公式將顯示新數字；較早的基準日仍為舊數字。",
    cn: "{id}：目前保留 {kept}。发布机构现提供 {came}。是否采用发布机构的数据？读取它的公式将显示新数字；较早的基准日仍为旧数字。",
  },
  take: { en: "Accept", tw: "接受", cn: "接受" },
  leave: { en: "Keep the old numbers", tw: "保留舊數字", cn: "保留旧数字" },
  taking: { en: "Asking the publisher once more…", tw: "正在再次查詢發布機構…", cn: "正在再次查询发布机构…" },
  taken: {
    en: "{id} is taken as its publisher sends it: check every formula that reads it.",
    tw: "已依發布機構的資料採用 {id}，請檢查所有讀取它的公式。",
    cn: "已按发布机构的数据采用 {id}，请检查所有读取它的公式。",
  },
  undo: { en: "Undo", tw: "復原", cn: "撤销" },
  notTaken: {
    en: "{id} is not taken: {reason}",
    tw: "未採用 {id}：{reason}",
    cn: "未采用 {id}：{reason}",
  },
} satisfies Record<string, Text>;
