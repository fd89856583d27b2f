/** Why the user's folder cannot keep or give what was asked, in words; what was kept before is kept still. */
import type { Text } from "../../language/language";
import { Told } from "../../language/told";

type FolderFaultKind = "full" | "readOnly" | "noLinks" | "damaged" | "other";

/** What happened, what is still good, what to do. {name} is the file or the folder. */
const sentences: Readonly<Record<FolderFaultKind, Text>> = {
  full: {
    en: "The disk of your folder is full: nothing new can be kept there, and what was kept before is unharmed. Make room on it.",
    tw: "您的資料夾所在的磁碟已滿：無法再保存新內容，先前保存的內容完好。請清出空間。",
    cn: "您的文件夹所在的磁盘已满：无法再保存新内容，先前保存的内容完好。请腾出空间。",
  },
  readOnly: {
    en: "Your folder may not be written: nothing new can be kept there, and what was kept before is unharmed. Allow this program to write to it, or name another one in MARKETBOOK_HOME.",
    tw: "您的資料夾無法寫入：無法再保存新內容，先前保存的內容完好。請允許本程式寫入，或在 MARKETBOOK_HOME 指定其他資料夾。",
    cn: "您的文件夹无法写入：无法再保存新内容，先前保存的内容完好。请允许本程序写入，或在 MARKETBOOK_HOME 指定其他文件夹。",
  },
  noLinks: {
    en: "Your folder is on a disk without hard links ({name}), on which nothing can be kept safely; nothing there was touched. Name another one in MARKETBOOK_HOME.",
    tw: "您的資料夾所在的磁碟不支援硬連結（{name}），無法安全保存；未更動其中任何內容。請在 MARKETBOOK_HOME 指定其他資料夾。",
    cn: "您的文件夹所在的磁盘不支持硬链接（{name}），无法安全保存；未改动其中任何内容。请在 MARKETBOOK_HOME 指定其他文件夹。",
  },
  damaged: {
    en: "This file in your folder is damaged; it was set aside and nothing else was touched. Open another workbook, or an earlier copy of it.",
    tw: "您的資料夾中這個檔案已損壞；已移至一旁，其他檔案不受影響。請開啟其他活頁簿，或它先前的複本。",
    cn: "您的文件夹中这个文件已损坏；已移至一旁，其他文件不受影响。请打开其他工作簿，或它先前的副本。",
  },
  other: {
    en: "Your folder cannot do what was asked; what was kept before is unharmed. See whether its disk is connected and sound, then try again.",
    tw: "您的資料夾無法完成要求；先前保存的內容完好。請確認其磁碟已連接且完好，再試一次。",
    cn: "您的文件夹无法完成要求；先前保存的内容完好。请确认其磁盘已连接且完好，再重试。",
  },
};

/** What the file system itself said is its cause, for the console alone. */
export class FolderFault extends Told {
  override readonly name = "FolderFault";

  constructor(
    readonly kind: FolderFaultKind,
    name = "",
    options?: ErrorOptions,
  ) {
    super(sentences[kind], { name }, options);
  }
}

const kinds: Readonly<Record<string, FolderFaultKind>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EACCES: "readOnly",
  EPERM: "readOnly",
  EROFS: "readOnly",
  ENOTDIR: "readOnly",
};

export const codeOf = (thrown: unknown): string => String((Object(thrown) as { code?: unknown }).code ?? "");

/** What the file system threw, as a FolderFault; undefined for what is no word of a file system. */
export function folderFault(thrown: unknown): FolderFault | undefined {
  if (thrown instanceof FolderFault) return thrown;
  const code = codeOf(thrown);
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined;
  return new FolderFault(kinds[code] ?? "other", "", { cause: thrown });
}
