/** Why an upkeep of the store is refused: what was found, what stands as it was, what to do. */
import type { Text } from "../../../language/language";

export const texts = {
  thereAlready: {
    en: "{file} is there already and is left as it is; name another file.",
    tw: "{file} 已存在，維持原狀；請指定其他檔名。",
    cn: "{file} 已存在，保持原状；请指定其他文件名。",
  },
  backupDamaged: {
    en: "{file} is damaged itself ({what}); nothing was taken from it, and the store is as it was. Choose another backup.",
    tw: "{file} 本身已損壞（{what}）；未取用任何內容，資料庫維持原狀。請選擇其他備份。",
    cn: "{file} 本身已损坏（{what}）；未取用任何内容，数据库保持原状。请选择其他备份。",
  },
  newer: {
    en: "The store is newer ({here}) than {file} ({backup}); nothing was changed. --force takes it all the same, and keeps what is there beside it.",
    tw: "資料庫（{here}）比 {file}（{backup}）新；未作任何變更。加上 --force 仍會採用，並將原有內容保留在旁。",
    cn: "数据库（{here}）比 {file}（{backup}）新；未作任何更改。加上 --force 仍会采用，并将原有内容保留在旁。",
  },
  notBeside: {
    en: "What is there of {ids} is damaged and cannot be kept beside it; nothing was changed. --force restores all the same.",
    tw: "資料庫中的 {ids} 已損壞，無法保留在旁；未作任何變更。加上 --force 仍會還原。",
    cn: "数据库中的 {ids} 已损坏，无法保留在旁；未作任何更改。加上 --force 仍会还原。",
  },
  unreadable: {
    en: "{id} of the backup could be read a moment ago and cannot now; nothing was changed. Check the disk, then try again.",
    tw: "備份中的 {id} 先前可讀，現在卻無法讀取；未作任何變更。請檢查磁碟後再試。",
    cn: "备份中的 {id} 先前可读，现在却无法读取；未作任何更改。请检查磁盘后重试。",
  },
  needsExport: {
    en: "A backup of PostgreSQL is an export, but {file} came; nothing was written. Name a file that ends in .ndjson or .ndjson.gz.",
    tw: "PostgreSQL 的備份是匯出檔，但收到 {file}；未寫入任何內容。請指定以 .ndjson 或 .ndjson.gz 結尾的檔名。",
    cn: "PostgreSQL 的备份是导出文件，但收到 {file}；未写入任何内容。请指定以 .ndjson 或 .ndjson.gz 结尾的文件名。",
  },
  storeDamaged: {
    en: "The file of the data store is damaged; no backup was made of it, and it is as it was. See what is sound with: npx marketbook store check",
    tw: "資料庫檔案已損壞；未製作備份，檔案維持原狀。請以 npx marketbook store check 查看哪些完好。",
    cn: "数据库文件已损坏；未制作备份，文件保持原状。请用 npx marketbook store check 查看哪些完好。",
  },
  line: {
    en: "{file}, line {number}: {what}. Nothing is taken from it; choose another file.",
    tw: "{file} 第 {number} 行：{what}。未取用任何內容；請選擇其他檔案。",
    cn: "{file} 第 {number} 行：{what}。未取用任何内容；请选择其他文件。",
  },
  notOpened: {
    en: "{file} cannot be opened: {reason}. Nothing was changed; check its name and place.",
    tw: "無法開啟 {file}：{reason}。未作任何變更；請檢查檔名與位置。",
    cn: "无法打开 {file}：{reason}。未作任何更改；请检查文件名与位置。",
  },
} satisfies Record<string, Text>;

/** What is wrong with a line of an export. */
export const lineFaults = {
  cutOff: {
    en: "it cannot be read on: the file is cut short, damaged or no longer there",
    tw: "無法再讀下去：檔案不完整、已損壞或已不存在",
    cn: "无法再读下去：文件不完整、已损坏或已不存在",
  },
  noExport: {
    en: "this is no export of Marketbook's series",
    tw: "這不是 Marketbook 匯出的數列",
    cn: "这不是 Marketbook 导出的序列",
  },
  later: {
    en: "it was written by a later version of Marketbook",
    tw: "它由較新版本的 Marketbook 寫成",
    cn: "它由较新版本的 Marketbook 写成",
  },
  count: {
    en: "{told} series were written, but {found} are there",
    tw: "寫入了 {told} 個數列，但只有 {found} 個",
    cn: "写入了 {told} 个序列，但只有 {found} 个",
  },
  series: {
    en: "this series is not as it was written",
    tw: "此數列與寫入時不同",
    cn: "此序列与写入时不同",
  },
  noEnd: {
    en: "the file ends before its end",
    tw: "檔案提前結束",
    cn: "文件提前结束",
  },
} satisfies Record<string, Text>;
