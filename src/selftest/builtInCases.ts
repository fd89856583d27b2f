/** The reference cases that SELFTEST measures: a file of its own (lazy loading), fetched when a cell first asks for them. */
import { notAvailable } from "../functions/guard/expect";
import { Awaited } from "../series/asking/awaited";
import type { Leaf, WrittenArgument } from "./measure";

/** Arguments, numbers expected and, where it is not their own size, the size of the terms that they are made of. */
export type BuiltInCase = readonly [WrittenArgument[], Leaf[], number[]?];

/** By the function's id. */
type BuiltInCases = Readonly<Record<string, readonly BuiltInCase[]>>;

let cases: BuiltInCases | undefined;
let hasFailed = false;

/** Puts them here: what has come, or in tests what is read without waiting. */
export function holdBuiltInCases(read: unknown): void {
  cases = read as BuiltInCases;
}

/** Never rejects: the next call of `builtInCases` says what went wrong, and the one after that tries again. */
export async function loadBuiltInCases(): Promise<void> {
  try {
    const file = await import(/* webpackChunkName: "selftest" */ "./vectors.json");
    holdBuiltInCases(file.default);
  } catch (thrown) {
    console.warn("The reference cases did not load:", thrown);
    hasFailed = true;
  }
}

/** The cases; throws Awaited until they are here, and #N/A when their file does not load. */
export function builtInCases(): BuiltInCases {
  if (cases) return cases;
  if (!hasFailed) throw new Awaited([], [loadBuiltInCases()]);
  hasFailed = false;
  throw notAvailable({
    en: "The reference cases did not load; all other functions work. See that “npm start” runs, then calculate anew (F9).",
    tw: "參考案例未能載入；其他函數照常運作。請確認「npm start」正在執行，再重新計算（F9）。",
    cn: "参考案例未能加载；其他函数照常运作。请确认“npm start”正在运行，再重新计算（F9）。",
  });
}
