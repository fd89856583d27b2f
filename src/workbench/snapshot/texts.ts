import type { Text } from "../../language/language";

/** What the page says about a workbook that computes from the data inside it. */
export const texts = {
  on: {
    en: "Snapshot of {day}: this workbook computes from the data inside it and asks nobody.",
    tw: "{day} 的快照：此活頁簿依內含的資料計算，不向任何來源查詢。",
    cn: "{day} 的快照：此工作簿依内含的数据计算，不向任何来源查询。",
  },
  goLive: { en: "Go live", tw: "改用即時資料", cn: "改用实时数据" },
  offer: {
    en: "The workbook is live. Its snapshot also holds series that are not here: {series}. Take them into your own data only if their terms let you.",
    tw: "活頁簿已改用即時資料。其快照另含此處沒有的數列：{series}。僅在其條款允許時才加入您的資料。",
    cn: "工作簿已改用实时数据。其快照另含此处没有的序列：{series}。仅在其条款允许时才加入您的数据。",
  },
  differing: {
    en: "Yours stay where the snapshot has others under the same name: {ids}.",
    tw: "快照中名稱相同但內容不同者，保留您的數列：{ids}。",
    cn: "快照中名称相同但内容不同的，保留您的序列：{ids}。",
  },
  take: { en: "Take them", tw: "加入", cn: "加入" },
  taken: {
    en: "Series of the snapshot that are now among your data: {count}.",
    tw: "已將快照中的數列加入您的資料：{count} 個。",
    cn: "已将快照中的序列加入您的数据：{count} 个。",
  },
} satisfies Record<string, Text>;
