/** Why the store cannot read or write, in words; whatever happens, what was kept before is kept still. */
import type { Text } from "../../language/language";

type StoreFaultKind = "full" | "locked" | "damaged" | "newer" | "unreachable" | "readOnly" | "missing" | "other";

const sentences: Readonly<Record<StoreFaultKind, Text>> = {
  full: {
    en: "The disk of the data store is full: nothing new can be kept, and what was kept before is unharmed.",
    tw: "資料庫所在的磁碟已滿：無法保存新資料，先前保存的資料完好。",
    cn: "数据库所在的磁盘已满：无法保存新数据，先前保存的数据完好。",
  },
  locked: {
    en: "Another program holds the data store: nothing new can be kept until it lets go.",
    tw: "資料庫正由另一個程式占用：在其釋放之前無法保存新資料。",
    cn: "数据库正被另一个程序占用：在其释放之前无法保存新数据。",
  },
  damaged: {
    en: "The file of the data store is damaged; move it away and a new one is made.",
    tw: "資料庫檔案已損壞；請將它移走，程式會另建新檔。",
    cn: "数据库文件已损坏；请将其移走，程序会另建新文件。",
  },
  newer: {
    en: "The data store was made by a later version of Marketbook; please use that version.",
    tw: "資料庫由較新版本的 Marketbook 建立，請使用該版本。",
    cn: "数据库由较新版本的 Marketbook 建立，请使用该版本。",
  },
  unreachable: {
    en: "The server of the data store cannot be reached.",
    tw: "無法連線到資料庫伺服器。",
    cn: "无法连接到数据库服务器。",
  },
  readOnly: {
    en: "The data store may only be read: nothing new can be kept.",
    tw: "資料庫為唯讀：無法保存新資料。",
    cn: "数据库为只读：无法保存新数据。",
  },
  missing: {
    en: "Nothing can be kept: the database (better-sqlite3) could not be loaded. Install it with npm install, or name a PostgreSQL server in MARKETBOOK_STORE.",
    tw: "無法保存任何資料：資料庫元件（better-sqlite3）載入失敗。請執行 npm install 安裝，或在 MARKETBOOK_STORE 指定 PostgreSQL 伺服器。",
    cn: "无法保存任何数据：数据库组件（better-sqlite3）加载失败。请运行 npm install 安装，或在 MARKETBOOK_STORE 指定 PostgreSQL 服务器。",
  },
  other: {
    en: "The data store cannot do what was asked.",
    tw: "資料庫無法完成要求。",
    cn: "数据库无法完成要求。",
  },
};

export class StoreFault extends Error {
  override readonly name = "StoreFault";
  readonly text: Text;

  constructor(
    readonly kind: StoreFaultKind,
    detail = "",
  ) {
    const { en, tw, cn } = sentences[kind];
    const text = detail
      ? { en: `${en} (${detail})`, tw: `${tw}（${detail}）`, cn: `${cn}（${detail}）` }
      : sentences[kind];
    super(text.en);
    this.text = text;
  }
}

/** SQLite's names and PostgreSQL's SQLSTATEs. */
const kinds: readonly (readonly [RegExp, StoreFaultKind])[] = [
  [/^(SQLITE_FULL|ENOSPC|53100)/, "full"],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|55P03)/, "locked"],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, "damaged"],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EROFS|25006)/, "readOnly"],
  [
    /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EHOSTUNREACH|57P|08|28|3D000|Connection terminated|timeout exceeded)/,
    "unreachable",
  ],
];

/** What a database threw, as a StoreFault; its own message stands behind the sentence. */
export function storeFault(thrown: unknown): StoreFault {
  if (thrown instanceof StoreFault) return thrown;
  const { code = "", message = String(thrown) } = Object(thrown) as { code?: string; message?: string };
  // What the PostgreSQL client itself finds has no code.
  const found = kinds.find(([pattern]) => pattern.test(code || message));
  const detail = [code, message].filter(Boolean).join(": ").slice(0, 200);
  return new StoreFault(found?.[1] ?? "other", detail);
}
