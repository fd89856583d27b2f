/** What a formula is made of at last: literals and references. */
import { leadsNowhere } from "./areas";
import type { Frame, Range, Run } from "./frame";
import { texts } from "./texts";
import { errorValue, isErrorCode, marked, type Scalar } from "./values";

export const constant =
  (value: Scalar): Run =>
  () =>
    value;

const unreadable = (): Scalar => errorValue("#NAME?", texts.unknownName, { name: "|" });

/** One of a formula's numbers; as texts and references, formulas that share code have their own. 1E400 is beyond all numbers. */
export function numberLiteral(index: number): Run {
  return ({ formula }) => {
    const number = formula.literalValues.numbers[index];
    if (number === undefined) return unreadable();
    return Number.isFinite(number.value) ? number : errorValue("#NUM!", texts.notANumber);
  };
}

export function textLiteral(indexes: readonly number[]): Run {
  const [only] = indexes as [number];
  if (indexes.length === 1)
    return ({ formula }) => {
      const text = formula.literalValues.strings[only];
      if (text === undefined) return unreadable();
      return isErrorCode(text.value) ? { value: marked(text.value) } : text;
    };
  return ({ formula }) => ({
    value: indexes.map((index) => formula.literalValues.strings[index]?.value ?? "").join('"'),
  });
}

const isArea = ({ zone }: Range): boolean => zone.left !== zone.right || zone.top !== zone.bottom;

export function reference(index: number, asRange: boolean): Run {
  return (frame: Frame) => {
    const range = frame.references[index];
    if (range === undefined) return unreadable();
    if (leadsNowhere(range)) return errorValue("#REF!", texts.notThere);
    return asRange || isArea(range) ? frame.readRange(range) : frame.readCell(range);
  };
}
