import { logRatio } from "../../analytics/logRatio";
import { CellError } from "../../cells/cell";
import { ChangeKind } from "../choices/changeKind";
import { noAnswer } from "../guard/expect";

const fromZero = {
  en: "There is no relative change from zero.",
  tw: "從零開始沒有相對變動。",
  cn: "从零开始没有相对变动。",
};
const fromNegative = {
  en: "A relative change from a negative value has no meaning; use the difference.",
  tw: "對負值計算相對變動沒有意義，請改用差額。",
  cn: "对负值计算相对变动没有意义，请改用差额。",
};
const noLogarithm = {
  en: "A logarithmic change needs two values above zero.",
  tw: "對數變動需要兩個大於零的值。",
  cn: "对数变动需要两个大于零的值。",
};

/** The change from one value to a later one; thrown errors belong in the cell of that change. */
export function measureChange(from: number, to: number, kind: ChangeKind): number {
  if (kind === ChangeKind.difference) return to - from;
  if (kind === ChangeKind.basisPoints) return (to - from) * 1e4;
  if (from === 0) throw new CellError("#DIV/0!", fromZero);
  if (kind === ChangeKind.percent) {
    if (from < 0) throw noAnswer(fromNegative);
    return (to - from) / from;
  }
  if (!(from > 0 && to > 0)) throw noAnswer(noLogarithm);
  return logRatio(from, to);
}
