import { logRatio } from "../../analytics/logRatio";
import { CellError } from "../../cells/cell";
import { ChangeKind } from "../choices/changeKind";
import { noAnswer } from "../guard/expect";
import { changeFromNegative, changeFromZero, noLogarithm } from "./texts";

/** The change from one value to a later one; thrown errors belong in the cell of that change. */
export function measureChange(from: number, to: number, kind: ChangeKind): number {
  if (kind === ChangeKind.difference) return to - from;
  if (kind === ChangeKind.basisPoints) return (to - from) * 1e4;
  if (from === 0) throw new CellError("#DIV/0!", changeFromZero);
  if (kind === ChangeKind.percent) {
    if (from < 0) throw noAnswer(changeFromNegative);
    return (to - from) / from;
  }
  if (!(from > 0 && to > 0)) throw noAnswer(noLogarithm);
  return logRatio(from, to);
}
