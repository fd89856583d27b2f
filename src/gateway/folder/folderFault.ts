/** Why the user's folder cannot keep or give what was asked, in words; what was kept before is kept still. */
import type { Text } from "../../language/language";

type FolderFaultKind = "full" | "readOnly" | "noLinks" | "damaged" | "other";

const sentences: Readonly<Record<FolderFaultKind, Text>> = {
  full: {
    en: "The disk of your folder is full: nothing new can be kept there, and what was kept before is unharmed.",
    tw: "您的資料夾所在的磁碟已滿：無法再保存新內容，先前保存的內容完好。",
    cn: "您的文件夹所在的磁盘已满：无法再保存新内容，先前保存的内容完好。",
  },
  readOnly: {
    en: "Your folder may not be written: nothing new can be kept there, and what was kept before is unharmed.",
    tw: "您的資料夾無法寫入：無法再保存新內容，先前保存的內容完好。",
    cn: "您的文件夹无法写入：无法再保存新内容，先前保存的内容完好。",
  },
  noLinks: {
    en: "Your folder is on a disk without hard links, on which nothing can be kept safely; name another one in MARKETBOOK_HOME.",
    tw: "您的資料夾所在的磁碟不支援硬連結，無法安全保存；請在 MARKETBOOK_HOME 指定其他資料夾。",
    cn: "您的文件夹所在的磁盘不支持硬链接，无法安全保存；请在 MARKETBOOK_HOME 指定其他文件夹。",
  },
  damaged: {
    en: "This file in your folder is damaged; it was set aside and nothing else was touched.",
    tw: "您的資料夾中這個檔案已損壞；已移至一旁，其他檔案不受影響。",
    cn: "您的文件夹中这个文件已损坏；已移至一旁，其他文件不受影响。",
  },
  other: {
    en: "Your folder cannot do what was asked.",
    tw: "您的資料夾無法完成要求。",
    cn: "您的文件夹无法完成要求。",
  },
};

export class FolderFault extends Error {
  override readonly name = "FolderFault";
  readonly text: Text;

  constructor(
    readonly kind: FolderFaultKind,
    detail = "",
  ) {
    const { en, tw, cn } = sentences[kind];
    const text = detail
      ? { en: `${en} (${detail})`, tw: `${tw}（${detail}）`, cn: `${cn}（${detail}）` }
      : { en, tw, cn };
    super(text.en);
    this.text = text;
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
  const { path = "" } = thrown as { path?: string };
  return new FolderFault(kinds[code] ?? "other", [code, path].filter(Boolean).join(": "));
}
