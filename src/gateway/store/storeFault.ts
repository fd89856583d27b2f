/** Why the store cannot read or write, in words; whatever happens, what was kept before is kept still. */
import type { Text } from "../../language/language";
import { Told } from "../../language/told";

type StoreFaultKind =
  | "full"
  | "disk"
  | "locked"
  | "damaged"
  | "damagedSeries"
  | "gone"
  | "noFolder"
  | "newer"
  | "unreachable"
  | "address"
  | "readOnly"
  | "missing"
  | "other";

/** What happened, what is still good, what to do. {name} is the series, the file or the folder. */
const sentences: Readonly<Record<StoreFaultKind, Text>> = {
  full: {
    en: "The disk of the data store is full: nothing new can be kept, and what was kept before is unharmed. Make room on it, then refresh.",
    tw: "資料庫所在的磁碟已滿：無法保存新資料，先前保存的資料完好。請清出空間後再更新。",
    cn: "数据库所在的磁盘已满：无法保存新数据，先前保存的数据完好。请腾出空间后再刷新。",
  },
  disk: {
    en: "The disk of the data store cannot be read or written: nothing new is kept until it can, and numbers in cells stay. See whether the disk is connected and sound, then refresh.",
    tw: "資料庫所在的磁碟無法讀寫：恢復之前不保存新資料，儲存格中的數字仍在。請確認磁碟已連接且完好，再更新。",
    cn: "数据库所在的磁盘无法读写：恢复之前不保存新数据，单元格中的数字仍在。请确认磁盘已连接且完好，再刷新。",
  },
  locked: {
    en: "Another program holds the data store: nothing new is kept until it lets go, and what was kept before is unharmed. Stop that program first, or wait.",
    tw: "資料庫正由另一個程式占用：在其釋放之前不保存新資料，先前保存的資料完好。請先停止該程式，或稍候。",
    cn: "数据库正被另一个程序占用：在其释放之前不保存新数据，先前保存的数据完好。请先停止该程序，或稍候。",
  },
  damaged: {
    en: "The file of the data store is damaged, so nothing of it is shown; numbers in cells and all files beside it stay. Mend it with: npx marketbook store check --mend, or bring a backup back with: npx marketbook store restore FILE. To begin anew, move three files away together: series.sqlite, series.sqlite-wal and series.sqlite-shm.",
    tw: "資料庫檔案已損壞，因此不顯示其內容；儲存格中的數字與其他檔案不受影響。請以 npx marketbook store check --mend 修復，或以 npx marketbook store restore FILE 還原備份。若要重新開始，請將 series.sqlite、series.sqlite-wal、series.sqlite-shm 三個檔案一併移走。",
    cn: "数据库文件已损坏，因此不显示其内容；单元格中的数字与其他文件不受影响。请用 npx marketbook store check --mend 修复，或用 npx marketbook store restore FILE 还原备份。若要重新开始，请将 series.sqlite、series.sqlite-wal、series.sqlite-shm 三个文件一并移走。",
  },
  damagedSeries: {
    en: "What the data store holds of {name} is damaged, so none of it is shown; other series are unharmed. Mend it with: npx marketbook store check --mend, or bring a backup back with: npx marketbook store restore FILE.",
    tw: "資料庫中的 {name} 已損壞，因此一概不顯示；其他數列完好。請以 npx marketbook store check --mend 修復，或以 npx marketbook store restore FILE 還原備份。",
    cn: "数据库中的 {name} 已损坏，因此一概不显示；其他序列完好。请用 npx marketbook store check --mend 修复，或用 npx marketbook store restore FILE 还原备份。",
  },
  gone: {
    en: "The file of the data store, {name}, is no longer in its place; numbers in cells stay, and nothing new is kept until it is back. If it was moved on purpose, start the program again: it makes a new one.",
    tw: "資料庫檔案 {name} 已不在原處；儲存格中的數字仍在，放回之前不會保存新資料。若是有意移走，請重新啟動程式，即會另建新檔。",
    cn: "数据库文件 {name} 已不在原处；单元格中的数字仍在，放回之前不会保存新数据。若是有意移走，请重新启动程序，即会另建新文件。",
  },
  noFolder: {
    en: "The folder for data and keys, {name}, cannot be made or written to: nothing can be kept until it can, and numbers in cells stay. Allow the folder to be written, or name another one in MARKETBOOK_HOME.",
    tw: "無法建立或寫入資料與金鑰的資料夾 {name}：在此之前無法保存任何資料，儲存格中的數字仍在。請開放寫入該資料夾，或在 MARKETBOOK_HOME 指定其他資料夾。",
    cn: "无法建立或写入数据与密钥的文件夹 {name}：在此之前无法保存任何数据，单元格中的数字仍在。请开放写入该文件夹，或在 MARKETBOOK_HOME 指定其他文件夹。",
  },
  newer: {
    en: "The data store was made by a later version of Marketbook: it is left as it is. Please use that version.",
    tw: "資料庫由較新版本的 Marketbook 建立：維持原狀。請使用該版本。",
    cn: "数据库由较新版本的 Marketbook 建立：保持原状。请使用该版本。",
  },
  unreachable: {
    en: "The server of the data store cannot be reached: nothing new is kept until it can, and numbers in cells stay. See whether the server runs and whether MARKETBOOK_STORE names it; it is tried again by itself.",
    tw: "無法連線到資料庫伺服器：恢復之前不保存新資料，儲存格中的數字仍在。請確認伺服器正在執行，且 MARKETBOOK_STORE 的位址正確；程式會自動再試。",
    cn: "无法连接到数据库服务器：恢复之前不保存新数据，单元格中的数字仍在。请确认服务器正在运行，且 MARKETBOOK_STORE 的地址正确；程序会自动重试。",
  },
  address: {
    en: "MARKETBOOK_STORE is no address of a PostgreSQL server, so nothing is read or kept there and nothing there is touched: expected postgres://user:password@host:port/database. In user and password write @ as %40, : as %3A, / as %2F, ? as %3F, # as %23 and % as %25.",
    tw: "MARKETBOOK_STORE 不是 PostgreSQL 伺服器的位址，因此不讀取、不保存，也不更動該處任何內容：應為 postgres://user:password@host:port/database。使用者名稱與密碼中的 @ 請寫成 %40，: 寫成 %3A，/ 寫成 %2F，? 寫成 %3F，# 寫成 %23，% 寫成 %25。",
    cn: "MARKETBOOK_STORE 不是 PostgreSQL 服务器的地址，因此不读取、不保存，也不改动该处任何内容：应为 postgres://user:password@host:port/database。用户名与密码中的 @ 请写成 %40，: 写成 %3A，/ 写成 %2F，? 写成 %3F，# 写成 %23，% 写成 %25。",
  },
  readOnly: {
    en: "The data store may only be read: nothing new can be kept, and what was kept before is unharmed. Allow this program to write to it, then refresh.",
    tw: "資料庫為唯讀：無法保存新資料，先前保存的資料完好。請允許本程式寫入，再更新。",
    cn: "数据库为只读：无法保存新数据，先前保存的数据完好。请允许本程序写入，再刷新。",
  },
  missing: {
    en: "No series of publishers can be kept or shown: the database (better-sqlite3) could not be loaded. Install it with npm install, start the program with Node.js 22.16 or newer, or name a PostgreSQL server in MARKETBOOK_STORE. The list of sources, keys, own series and all other formulas work.",
    tw: "無法保存或顯示發布者的數列：資料庫元件（better-sqlite3）載入失敗。請執行 npm install 安裝、改用 Node.js 22.16 或更新版本，或在 MARKETBOOK_STORE 指定 PostgreSQL 伺服器。資料來源清單、金鑰、自有數列與其他公式仍可使用。",
    cn: "无法保存或显示发布者的序列：数据库组件（better-sqlite3）加载失败。请运行 npm install 安装、改用 Node.js 22.16 或更新版本，或在 MARKETBOOK_STORE 指定 PostgreSQL 服务器。数据来源列表、密钥、自有序列与其他公式仍可使用。",
  },
  other: {
    en: "The data store cannot do what was asked; what was kept before is unharmed. Try again; if it stays, look for damage with: npx marketbook store check.",
    tw: "資料庫無法完成要求；先前保存的資料完好。請再試一次；若持續發生，請以 npx marketbook store check 檢查是否損壞。",
    cn: "数据库无法完成要求；先前保存的数据完好。请重试；若持续发生，请用 npx marketbook store check 检查是否损坏。",
  },
};

/** What a database itself said is its cause, for the console alone. */
export class StoreFault extends Told {
  override readonly name = "StoreFault";

  constructor(
    readonly kind: StoreFaultKind,
    name = "",
    options?: ErrorOptions,
  ) {
    super(sentences[kind], { name }, options);
  }
}

/** SQLite's names and PostgreSQL's SQLSTATEs. */
const kinds: readonly (readonly [RegExp, StoreFaultKind])[] = [
  [/^(SQLITE_FULL|ENOSPC|53100)/, "full"],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|55P03)/, "locked"],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|XX00[12])/, "damaged"],
  [/^(SQLITE_IOERR|EIO|58030)/, "disk"],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EROFS|25006)/, "readOnly"],
  [
    /^(ECONN|ENOENT|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_|EHOST|ENET|57P|53300|08|28|3D000|Connection terminated|timeout exceeded|Client has encountered a connection error)/,
    "unreachable",
  ],
];

/** What a database threw, as a StoreFault. */
export function storeFault(thrown: unknown): StoreFault {
  if (thrown instanceof StoreFault) return thrown;
  const { code = "", message = String(thrown) } = Object(thrown) as { code?: string; message?: string };
  // What the PostgreSQL client itself finds has no code.
  const found = kinds.find(([pattern]) => pattern.test(code || message));
  return new StoreFault(found?.[1] ?? "other", "", { cause: thrown });
}
