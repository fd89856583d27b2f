/** How a function refuses an input: each refusal names the argument, what came and what is expected. */

import { CellError, type ErrorCode } from "../../cells/cell";
import type { Text } from "../../language/language";
import { expected as common } from "./expected";

const refused: Text = {
  en: "{argument} must be {expected}, but {received} came.",
  tw: "引數 {argument} 應為{expected}，但收到 {received}。",
  cn: "参数 {argument} 应为{expected}，但收到 {received}。",
};

/** How a received value reads in a sentence. */
export function shown(received: unknown): string {
  if (received === null || received === undefined || received === "") return "∅";
  if (typeof received === "string") return `"${received.length > 60 ? `${received.slice(0, 59)}…` : received}"`;
  if (typeof received === "boolean") return received ? "TRUE" : "FALSE";
  if (typeof received === "number") return String(Number(received.toPrecision(12)));
  return String(received);
}

function refusal(code: ErrorCode, argument: string, received: unknown, expected: Text): CellError {
  const fill = (pattern: string, what: string) => pattern.replace("{expected}", what);
  return new CellError(
    code,
    { en: fill(refused.en, expected.en), tw: fill(refused.tw, expected.tw), cn: fill(refused.cn, expected.cn) },
    { argument, received: shown(received) },
  );
}

/** #NUM!: the value is of the right kind but outside the domain. */
export function outsideDomain(argument: string, received: unknown, expected: Text): CellError {
  return refusal("#NUM!", argument, received, expected);
}

/** #VALUE!: the value is of the wrong kind, an unknown option or of the wrong shape. */
export function wrongArgument(argument: string, received: unknown, expected: Text): CellError {
  return refusal("#VALUE!", argument, received, expected);
}

/** #DIV/0!: the argument makes a denominator zero. */
export function zeroDenominator(argument: string, received: unknown, expected: Text): CellError {
  return refusal("#DIV/0!", argument, received, expected);
}

/** #N/A: the question is right but there is no answer, such as no data yet. The sentence stands by itself. */
export function notAvailable(text: Text, values: Readonly<Record<string, string | number>> = {}): CellError {
  return new CellError("#N/A", text, values);
}

/** #NUM! with a sentence of its own, where no single argument is at fault. */
export function noAnswer(text: Text, values: Readonly<Record<string, string | number>> = {}): CellError {
  return new CellError("#NUM!", text, values);
}

export function expectAbove(argument: string, value: number, bound: number): void {
  if (!(value > bound))
    throw outsideDomain(argument, value, { en: `above ${bound}`, tw: `大於 ${bound} 的數`, cn: `大于 ${bound} 的数` });
}

export function expectAtLeast(argument: string, value: number, bound: number): void {
  if (!(value >= bound))
    throw outsideDomain(argument, value, {
      en: `${bound} or more`,
      tw: `不小於 ${bound} 的數`,
      cn: `不小于 ${bound} 的数`,
    });
}

/** Closed interval. */
export function expectBetween(argument: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high))
    throw outsideDomain(argument, value, {
      en: `from ${low} to ${high}`,
      tw: `${low} 到 ${high} 之間的數（含兩端）`,
      cn: `${low} 到 ${high} 之间的数（含两端）`,
    });
}

/** Open interval. */
export function expectInside(argument: string, value: number, low: number, high: number): void {
  if (!(value > low && value < high))
    throw outsideDomain(argument, value, {
      en: `strictly between ${low} and ${high}`,
      tw: `${low} 與 ${high} 之間的數（不含兩端）`,
      cn: `${low} 与 ${high} 之间的数（不含两端）`,
    });
}

export function expectInteger(argument: string, value: number): void {
  if (!Number.isInteger(value)) throw outsideDomain(argument, value, { en: "a whole number", tw: "整數", cn: "整数" });
}

export function expectNonZero(argument: string, value: number): void {
  if (value === 0) throw zeroDenominator(argument, value, { en: "other than zero", tw: "非零的數", cn: "非零的数" });
}

/** A denominator that makes no sense below zero either. */
export function expectPositiveDenominator(argument: string, value: number): void {
  if (!(value > 0)) throw zeroDenominator(argument, value, common.aboveZero);
}

/** Two lists that belong together, entry by entry: #VALUE! when one is longer. */
export function expectSameLength(
  firstName: string,
  first: readonly unknown[],
  secondName: string,
  second: readonly unknown[],
): void {
  if (first.length !== second.length)
    throw wrongArgument(secondName, second.length, {
      en: `as long as ${firstName} (${first.length} values)`,
      tw: `與 ${firstName} 等長（${first.length} 個值）`,
      cn: `与 ${firstName} 等长（${first.length} 个值）`,
    });
}

/** Each value above the one before it. */
export function expectRising(argument: string, values: readonly number[]): void {
  for (let index = 1; index < values.length; index++)
    if (!(values[index] > values[index - 1]))
      throw outsideDomain(argument, values[index], {
        en: `rising, above ${values[index - 1]} at place ${index + 1}`,
        tw: `遞增，第 ${index + 1} 個須大於 ${values[index - 1]}`,
        cn: `递增，第 ${index + 1} 个须大于 ${values[index - 1]}`,
      });
}
