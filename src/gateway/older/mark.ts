/** What has been brought over from older addresses, in the user's folder: later starts need not serve those again. */
import { join } from "node:path";
import { type OwnFile, readOwn, writeOwn } from "../keys/home";

interface Brought {
  readonly workbooks: number;
  readonly series: number;
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Names of workbooks and series that could not be read there. */
  readonly unread: readonly string[];
}

/** By origin, such as http://127.0.0.1:3000; one that is named has been read to its end, also when nothing was there. */
export type Mark = Readonly<Record<string, Brought>>;

type Warn = (sentence: string) => void;

const count = (value: unknown) => (Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 10_000) : []);

/** Whatever came, as what was brought: the page that says it only counts, and its counts are only shown. */
export function broughtOf(value: unknown): Brought {
  const { workbooks, series, renamed, unread } = Object(value) as Record<string, unknown>;
  return {
    workbooks: count(workbooks),
    series: count(series),
    renamed: list(renamed).map((each) => ({ from: String(Object(each).from), to: String(Object(each).to) })),
    unread: list(unread).map(String),
  };
}

export function sum(all: readonly Brought[]): Brought {
  return {
    workbooks: all.reduce((total, { workbooks }) => total + workbooks, 0),
    series: all.reduce((total, { series }) => total + series, 0),
    renamed: all.flatMap(({ renamed }) => renamed),
    unread: [...new Set(all.flatMap(({ unread }) => unread))],
  };
}

const isMark = (content: unknown): content is Record<string, unknown> =>
  typeof content === "object" && content !== null && !Array.isArray(content);

const fileIn = (home: string): OwnFile<Record<string, unknown>> => ({
  path: join(home, "handover.json"),
  isSound: isMark,
  expected: {
    en: "what was brought over, by address",
    tw: "依網址列出的已移交項目",
    cn: "按网址列出的已移交项目",
  },
  stillGood: {
    en: "what was brought over before is in your folder, and the pages work",
    tw: "先前移交的項目都在您的資料夾中，頁面照常運作",
    cn: "先前移交的项目都在您的文件夹中，页面照常运作",
  },
});

export function readMark(home: string, warn: Warn): Mark {
  const kept = readOwn(fileIn(home), warn) ?? {};
  return Object.fromEntries(Object.entries(kept).map(([origin, brought]) => [origin, broughtOf(brought)]));
}

/** A page that is loaded again adds nothing a second time: the folder counts what is new. */
export function addToMark(home: string, origin: string, brought: Brought, warn: Warn): Mark {
  const before = readMark(home, warn);
  const earlier = before[origin];
  const next = { ...before, [origin]: earlier ? { ...sum([earlier, brought]), unread: brought.unread } : brought };
  writeOwn(fileIn(home), next);
  return next;
}
