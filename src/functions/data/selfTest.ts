import { type BuiltInCase, builtInCases } from "../../selftest/builtInCases";
import { argumentOf, type Leaf, worstError } from "../../selftest/measure";
import { notAvailable, wrongArgument } from "../guard/expect";
import { functionTable } from "../guard/functionTable";
import { guard } from "../guard/guard";
import type { Cells } from "../guard/types";

/** What solvers and regressions may be off by; closed forms are nearer. */
const allowed = 1e-12;

/**
 * Calculates each function's built-in reference cases on this machine, now, and shows how far off it is.
 * @customfunction
 * @param name One function, such as BSPRICE; all of them when left out.
 * @returns One row a function {name, worst relative error, pass}: relative to the size of the terms that the answer is made of; TRUE up to 1e-12. Data functions read your own series and have no built-in cases.
 * @see Own definition: |answer − reference| ÷ (|reference| + Σ|∂reference/∂input · input|), the worst over the cases; references from mpmath in 40 to 120 digits, QuantLib, SciPy and statsmodels
 * @errors #VALUE! for a name that is no function of Marketbook; #N/A for one without built-in cases.
 * @terms 自我檢查, 自检, 精確度, 精度, self-test, accuracy, reference values
 * @example =MKT.SELFTEST("STREAK") // {"STREAK",0,TRUE}
 * @example =MKT.SELFTEST("VERSION") // #N/A
 * @tw 在這台電腦上即時計算各函數內建的參考案例，顯示誤差多大。
 * @tw name 一個函數的名稱，如 BSPRICE；省略時為全部。
 * @tw returns: 每個函數一列 {名稱、最大相對誤差、通過}：相對於構成答案的各項大小；不超過 1e-12 為 TRUE。資料函數讀取您自己的數列，沒有內建案例。
 * @tw errors: #VALUE!：不是 Marketbook 的函數名稱；#N/A：該函數沒有內建案例。
 * @cn 在这台电脑上即时计算各函数内置的参考案例，显示误差多大。
 * @cn name 一个函数的名称，如 BSPRICE；省略时为全部。
 * @cn returns: 每个函数一行 {名称、最大相对误差、通过}：相对于构成答案的各项大小；不超过 1e-12 为 TRUE。数据函数读取您自己的序列，没有内置案例。
 * @cn errors: #VALUE!：不是 Marketbook 的函数名称；#N/A：该函数没有内置案例。
 */
export function selfTest(name?: string): Cells {
  const builtIn = builtInCases();
  if (name === undefined) return Object.entries(builtIn).map(([id, cases]) => measured(id, cases));
  const id = name
    .trim()
    .toUpperCase()
    .replace(/^MKT\./, "");
  const known = Object.hasOwn(builtIn, id) ? builtIn[id] : undefined;
  if (known) return [measured(id, known)];
  if (functionTable().some((entry) => entry.id === id))
    throw notAvailable(
      {
        en: "{id} has no built-in reference cases.",
        tw: "{id} 沒有內建的參考案例。",
        cn: "{id} 没有内置的参考案例。",
      },
      { id },
    );
  throw wrongArgument("name", name, {
    en: "the name of a function of Marketbook",
    tw: "Marketbook 的函數名稱",
    cn: "Marketbook 的函数名称",
  });
}

function measured(id: string, cases: readonly BuiltInCase[]): Cells[number] {
  const entry = functionTable().find((each) => each.id === id);
  if (!entry) throw new Error(`${id} has reference cases but is no function`);
  const call = guard(entry);
  const errors = cases.map(([args, expected, scales]) =>
    worstError(call(args.map(argumentOf)), expected, scales ?? expected.map(sizeOf)),
  );
  const worst = Math.max(...errors);
  return [
    id,
    Number.isFinite(worst)
      ? worst
      : notAvailable({
          en: "An answer is missing or of another kind than its reference.",
          tw: "有答案缺漏，或與參考值種類不同。",
          cn: "有答案缺漏，或与参考值种类不同。",
        }),
    worst <= allowed,
  ];
}

/** A zero expected is compared as it is. */
function sizeOf(value: Leaf): number {
  return Math.abs(Number(value)) || 1;
}
