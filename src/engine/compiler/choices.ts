/** Functions that calculate only the arguments they need: IF, IFS, IFERROR, IFNA, SWITCH, CHOOSE. */
import { isTooLarge, tooLarge } from "./bounds";
import { compare, logicalIn, numberIn, type ReadNumber } from "./coerce";
import type { Run } from "./frame";
import { texts } from "./texts";
import {
  type Columns,
  columnsFrom,
  empty,
  errorValue,
  height,
  isColumns,
  isErrorCode,
  type Scalar,
  single,
  type Value,
} from "./values";

type Choice = (runs: readonly Run[], read: ReadNumber) => Run;

/** An argument left out between commas is a blank, which a cell shows as 0. */
const blank: Scalar = empty;
const no: Scalar = { value: false };

const beyond = (): Scalar => errorValue("#N/A", texts.differentSizes);

/** A single row or column stands for all of them. */
function cellAt(value: Value, column: number, row: number): Scalar {
  if (!isColumns(value)) return value ?? blank;
  const cells = value[value.length === 1 ? 0 : column];
  return cells?.[cells.length === 1 ? 0 : row] ?? beyond();
}

/**
 * Where a condition is a range every argument is calculated, and each place of the result chooses for itself among the cells
 * at its place; an error in a condition stays in its place.
 */
function forEachPlace(values: readonly Value[], chosen: (at: (index: number) => Scalar) => Scalar): Value {
  const arrays = values.filter((value): value is Columns => isColumns(value));
  const width = Math.max(...arrays.map((columns) => columns.length));
  const rows = Math.max(...arrays.map(height));
  if (isTooLarge(rows, width)) return tooLarge(rows, width);
  return columnsFrom(width, rows, (column, row) => chosen((index) => cellAt(values[index], column, row)));
}

const chooseIf: Choice = (runs) => {
  const [condition, whenTrue, whenFalse] = runs as [Run, Run, Run | undefined];
  return (frame, bindings) => {
    const asked = single(condition(frame, bindings));
    const otherwise = () => (whenFalse ? (whenFalse(frame, bindings) ?? blank) : no);
    if (isColumns(asked))
      return forEachPlace([asked, whenTrue(frame, bindings), otherwise()], (at) => {
        const holds = logicalIn(at(0));
        return typeof holds === "boolean" ? at(holds ? 1 : 2) : holds;
      });
    const holds = logicalIn(asked);
    if (typeof holds !== "boolean") return holds;
    return holds ? (whenTrue(frame, bindings) ?? blank) : otherwise();
  };
};

const chooseIfs: Choice = (runs) => (frame, bindings) => {
  for (let index = 0; index < runs.length; index += 2) {
    const asked = single(runs[index](frame, bindings));
    if (isColumns(asked)) {
      const values = [asked, ...runs.slice(index + 1).map((run) => run(frame, bindings))];
      return forEachPlace(values, (at) => {
        for (let place = 0; place < values.length; place += 2) {
          const holds = logicalIn(at(place));
          if (typeof holds !== "boolean") return holds;
          if (holds) return at(place + 1);
        }
        return errorValue("#N/A", texts.noMatch);
      });
    }
    const holds = logicalIn(asked);
    if (typeof holds !== "boolean") return holds;
    if (holds) return runs[index + 1](frame, bindings) ?? blank;
  }
  return errorValue("#N/A", texts.noMatch);
};

const unlessError =
  (caught: (code: string) => boolean): Choice =>
  (runs) =>
  (frame, bindings) => {
    const [tried, instead] = runs as [Run, Run | undefined];
    const value = single(tried(frame, bindings));
    const isCaught = (cell: Scalar | undefined) => isErrorCode(cell?.value) && caught(cell.value);
    if (isColumns(value)) {
      const otherwise = value.some((cells) => cells.some(isCaught)) ? instead?.(frame, bindings) : undefined;
      return forEachPlace([value, otherwise], (at) => at(isCaught(at(0)) ? 1 : 0));
    }
    return isCaught(value) ? (instead?.(frame, bindings) ?? blank) : (value ?? blank);
  };

/** Whether a case is the value asked for, or the error in its place. */
function fits(value: Scalar | undefined, offered: Scalar | undefined): boolean | Scalar {
  if (isErrorCode(offered?.value)) return offered;
  const sameKind = typeof (offered?.value ?? value?.value) === typeof (value?.value ?? offered?.value);
  return sameKind && compare(value?.value, offered?.value) === 0;
}

function switched(count: number, at: (index: number) => Scalar): Scalar {
  const value = at(0);
  if (isErrorCode(value.value)) return value;
  for (let index = 1; index + 1 < count; index += 2) {
    const fit = fits(value, at(index));
    if (typeof fit !== "boolean") return fit;
    if (fit) return at(index + 1);
  }
  return count % 2 === 0 ? at(count - 1) : errorValue("#N/A", texts.noMatch);
}

const chooseSwitch: Choice = (runs) => (frame, bindings) => {
  const [asked, ...cases] = runs as [Run, ...Run[]];
  const value = single(asked(frame, bindings));
  const overRange = (values: readonly Value[]) => forEachPlace(values, (at) => switched(values.length, at));
  if (isColumns(value)) return overRange([value, ...cases.map((run) => run(frame, bindings))]);
  if (isErrorCode(value?.value)) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const offered = single(cases[index](frame, bindings));
    if (isColumns(offered))
      return overRange([value, offered, ...cases.slice(index + 1).map((run) => run(frame, bindings))]);
    const fit = fits(value, offered);
    if (typeof fit !== "boolean") return fit;
    if (fit) return cases[index + 1](frame, bindings) ?? blank;
  }
  if (cases.length % 2 === 0) return errorValue("#N/A", texts.noMatch);
  return (cases.at(-1) as Run)(frame, bindings) ?? blank;
};

const choose: Choice = (runs, read) => (frame, bindings) => {
  const asked = single(runs[0](frame, bindings));
  const noChoice = (number: number) => errorValue("#VALUE!", texts.noChoice, { number });
  if (isColumns(asked)) {
    const values = [asked, ...runs.slice(1).map((run) => run(frame, bindings))];
    return forEachPlace(values, (at) => {
      const number = numberIn(at(0), read);
      if (typeof number !== "number") return number;
      const place = Math.floor(number);
      return place >= 1 && place < values.length ? at(place) : noChoice(number);
    });
  }
  const number = numberIn(asked, read);
  if (typeof number !== "number") return number;
  const chosen = number >= 1 ? runs[Math.floor(number)] : undefined;
  return chosen ? (chosen(frame, bindings) ?? blank) : noChoice(number);
};

export const choices: Readonly<Record<string, Choice>> = {
  IF: chooseIf,
  IFS: chooseIfs,
  IFERROR: unlessError(() => true),
  IFNA: unlessError((code) => code === "#N/A"),
  SWITCH: chooseSwitch,
  CHOOSE: choose,
};
