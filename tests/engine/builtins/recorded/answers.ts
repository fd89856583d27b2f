/**
 * Answers that Excel recorded: ../shared/oracles/excel.jsonl beside the checkout, one formula a line with Excel's answer and where
 * it was recorded. The formulas stand alone; what they read is written into them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isErrorCode } from "../../../../src/engine/compiler/values";

export interface RecordedAnswer {
  readonly formula: string;
  readonly expected: number | string | boolean;
  /** Significant digits in which a number must agree. */
  readonly digits: number;
}

const file = join(__dirname, "../../../../../shared/oracles/excel.jsonl");

/** A double has no more digits that Excel shows. */
const mostDigits = 15;
const wholeDigits = 13;

/**
 * Excel's workbooks hold whole doubles; the tables of ExcelFinancialFunctions thirteen digits, the zeros at their end left out;
 * other sources as many as are written, a whole number being meant to thirteen.
 */
function digitsOf(written: string, source: string): number {
  if (source.startsWith("IronCalc")) return mostDigits;
  if (Number.isInteger(Number(written))) return wholeDigits;
  const given = written.replace(/e.*$/i, "").replace(/[-.]/g, "").replace(/^0+/, "").length;
  return Math.min(mostDigits, source.includes(".test:") ? Math.max(wholeDigits, given) : given);
}

/** Undefined where the file is not there. */
export function recordedAnswers(): RecordedAnswer[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { line: formula, expected, source } = JSON.parse(line);
      const written = /"expected":(.*),"source":/.exec(line)?.[1] as string;
      return { formula, expected, digits: digitsOf(written, source) };
    });
}

/** As the tables write a value: text in quotes. */
export function written({ expected }: RecordedAnswer): string {
  if (typeof expected === "boolean") return expected ? "TRUE" : "FALSE";
  if (typeof expected === "number" || isErrorCode(expected)) return String(expected);
  return JSON.stringify(expected);
}

/** Whether an answer, as the calculator writes it, is the recorded one: a number within one unit of the last digit compared. */
export function isRight(answer: string, recorded: RecordedAnswer): boolean {
  const { expected, digits } = recorded;
  if (typeof expected !== "number") return answer === written(recorded);
  const size = Math.max(Math.abs(expected), Math.abs(Number(answer)));
  const unit = size === 0 ? 0 : 10 ** (Math.floor(Math.log10(size)) + 1 - digits);
  return answer !== "" && Math.abs(Number(answer) - expected) <= unit * (1 + 1e-6);
}

export function functionsIn(formula: string): string[] {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, "");
  return [...withoutTexts.matchAll(/([A-Z][A-Z0-9._]*)\(/gi)].map(([, name]) => name.toUpperCase());
}
