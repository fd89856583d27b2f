/** What the operating system refused, in words: its own (ENOENT, EACCES …) are made for programmers. */
import type { Text } from "./language";

const missing: Text = {
  en: "it is not there",
  tw: "該處沒有這個檔案",
  cn: "该处没有此文件",
};
const barred: Text = {
  en: "this user may not read or write it",
  tw: "目前的使用者無權讀寫",
  cn: "当前用户无权读写",
};

const reasons: readonly (readonly [RegExp, Text])[] = [
  [/^(ENOENT|ENOTDIR)$/, missing],
  [/^(EACCES|EPERM|EROFS)$/, barred],
  [
    /^EISDIR$/,
    { en: "it is a folder, and a file is expected", tw: "這是資料夾，應為檔案", cn: "这是文件夹，应为文件" },
  ],
  [/^(ENOSPC|EDQUOT)$/, { en: "the disk is full", tw: "磁碟已滿", cn: "磁盘已满" }],
  [/^(EMFILE|ENFILE)$/, { en: "too many files are open", tw: "開啟的檔案過多", cn: "打开的文件过多" }],
  [/^(EBUSY|ETXTBSY)$/, { en: "another program holds it", tw: "正由另一個程式占用", cn: "正被另一个程序占用" }],
  [
    /^(EIO|ENXIO|ENODEV)$/,
    { en: "its disk cannot be read or written", tw: "所在磁碟無法讀寫", cn: "所在磁盘无法读写" },
  ],
];

const unsaid: Text = {
  en: "the system refuses it",
  tw: "系統拒絕存取",
  cn: "系统拒绝访问",
};

/** Whether it was the operating system that threw it. */
export function isSystemFault(thrown: unknown): thrown is NodeJS.ErrnoException {
  const { code } = Object(thrown) as { code?: unknown };
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code);
}

/** The reason as a clause that follows a colon. */
export function systemReason(thrown: unknown): Text {
  const { code } = Object(thrown) as { code?: unknown };
  return reasons.find(([pattern]) => pattern.test(String(code)))?.[1] ?? unsaid;
}
