import type { Text } from "../../language/language";

/** What the page at the address of earlier versions says. */
export const texts = {
  working: {
    en: "Bringing your workbooks to the new address …",
    tw: "正在將活頁簿移到新位址……",
    cn: "正在将工作簿移到新地址……",
  },
  done: { en: "Marketbook has a new address", tw: "Marketbook 已改用新位址", cn: "Marketbook 已改用新地址" },
  brought: {
    en: "Brought over to the folder on this computer: {workbooks} {workbooks|workbook|workbooks} and {series} series of your own.",
    tw: "已移入這部電腦的資料夾：活頁簿 {workbooks} 份、自有數列 {series} 條。",
    cn: "已移入这台电脑的文件夹：工作簿 {workbooks} 份、自有序列 {series} 条。",
  },
  renamed: {
    en: "These names were taken, so they stand under new ones: {names}",
    tw: "下列名稱已被使用，因此改用新名稱：{names}",
    cn: "下列名称已被使用，因此改用新名称：{names}",
  },
  unread: {
    en: "These could not be read and are still kept in this browser, at this address: {names}",
    tw: "下列項目無法讀取，仍保存在這個瀏覽器的此位址：{names}",
    cn: "下列项目无法读取，仍保存在这个浏览器的此地址：{names}",
  },
  stays: {
    en: "Nothing was deleted here. If you also worked in another browser, start Marketbook with MARKETBOOK_HANDOVER=again and open this address there.",
    tw: "此處的資料均未刪除。若您也用過其他瀏覽器，請以 MARKETBOOK_HANDOVER=again 啟動 Marketbook，再用該瀏覽器開啟此位址。",
    cn: "此处的数据均未删除。如果您也用过其他浏览器，请以 MARKETBOOK_HANDOVER=again 启动 Marketbook，再用该浏览器打开此地址。",
  },
  open: { en: "Open Marketbook at {address}", tw: "在 {address} 開啟 Marketbook", cn: "在 {address} 打开 Marketbook" },
  failed: {
    en: "Your workbooks could not be brought over. They are all still here, in this browser.",
    tw: "活頁簿無法移轉，但全部仍保存在這個瀏覽器中。",
    cn: "工作簿无法转移，但全部仍保存在这个浏览器中。",
  },
  again: { en: "Try again", tw: "再試一次", cn: "重试" },
} satisfies Record<string, Text>;
