/** Out of the formulas of a claim of ours what its author wrote: the rule, what it waits for, the reason, the outcome. */
import { halfUnit } from "../../cells/agreement";
import type { Language } from "../../language/language";
import { standings, verdicts } from "../../language/verdicts";
import { tokensOf } from "../../sharing/formulaText/tokens";
import { outcomes } from "../../workbook/layout/texts";
import type { ClaimPlace } from "../../workbook/layout/verdicts";
import type { ClaimData } from "../bookData";
import { callOf, compact, literalOf } from "./calls";

type Rule = Pick<ClaimData, "within" | "holds" | "awaits">;

/** Addresses of the claim's cells as the words that a condition has for them. */
function inWords(condition: string, cells: Readonly<Record<string, string>>): string {
  return tokensOf(condition)
    .map(({ kind, text }) => (kind === "operand" ? (cells[text.replaceAll("$", "")] ?? text) : text))
    .join("");
}

const number = String.raw`(-?[\d.]+(?:e[+-]?\d+)?)`;
const slack = (end: string) => String.raw`\(${number}\+[\d.e-]+\*ABS\(${end}\)\)`;
const nearFigure = new RegExp(`^ABS\\(rebuilt-printed\\)<=${slack("printed")}$`, "i");
const betweenEnds = new RegExp(
  `^AND\\(rebuilt>=${number}-${slack(number)},rebuilt<=${number}\\+${slack(number)}\\)$`,
  "i",
);

/** A figure that may differ from what is printed by so much; else a condition. */
function ruleOf(test: string, printed: ClaimData["printed"]): Rule {
  const said = compact(test);
  const near = nearFigure.exec(said)?.[1];
  if (near !== undefined && typeof printed === "number") return withinOf(Number(near), halfUnit(printed));
  const between = betweenEnds.exec(said)?.[2];
  if (between !== undefined && Array.isArray(printed))
    return withinOf(Number(between), halfUnit(...(printed as readonly number[])));
  return said === "rebuilt=printed" ? {} : { holds: test.trim() };
}

/** Half a unit of the last digit goes without saying. */
const withinOf = (within: number, usual: number): Rule => (within === usual ? {} : { within });

/** The inputs whose status the condition compares with the word for an assumption. */
function awaitedIn(condition: string, language: Language): readonly string[] | undefined {
  const { name, args } = callOf(condition) ?? { name: "", args: [] };
  const word = standings.assumption[language];
  const found = args.map((each) => /^(\w+)_status\s*=\s*"(.+)"$/.exec(each));
  return name === "OR" && found.every((each) => each?.[2] === word) ? found.map((each) => each?.[1] ?? "") : undefined;
}

/** Undefined where the formula is none of ours. */
export function readRule(
  formula: string,
  place: ClaimPlace,
  printed: ClaimData["printed"],
  language: Language,
): Rule | undefined {
  const cells = { [place.rebuilt]: "rebuilt", [place.printed]: "printed" };
  const is = (said: string | undefined, verdict: keyof typeof verdicts) =>
    said !== undefined && literalOf(said) === verdicts[verdict][language];
  let body = callOf(formula)?.args[0];
  let awaits: readonly string[] = [];
  while (body !== undefined) {
    if (is(body, "worked out")) return awaits.length > 0 ? { awaits } : {};
    const call: ReturnType<typeof callOf> = callOf(body);
    const [condition, then, otherwise] = call?.name === "IF" ? call.args : [];
    if (condition === undefined || otherwise === undefined) return undefined;
    if (is(then, "reproduced") && is(otherwise, "not reproduced")) {
      const rule = ruleOf(inWords(condition, cells), printed);
      return awaits.length > 0 ? { ...rule, awaits } : rule;
    }
    // Words are compared with words alone.
    if (then !== undefined && callOf(condition)?.name === "ISTEXT") {
      body = then;
      continue;
    }
    if (is(then, "needs an input")) awaits = awaitedIn(condition, language) ?? awaits;
    body = otherwise;
  }
  return undefined;
}

/** The reason of a decided claim: the last of the texts that the cell chooses from. */
export function readWhy(formula: string): string {
  const whole = callOf(formula);
  // The layout's own sentence stands in for an empty reason.
  let body = whole?.name === "LET" ? (whole.args[1] ?? "") : formula.replace(/^=/, "");
  for (let call = callOf(body); call?.name === "IF"; call = callOf(body)) body = call.args[2] ?? "";
  return literalOf(body) ?? "";
}

/** The condition of an outcome, in the words figure and printed. */
export function readOutcomeRule(formula: string, place: ClaimPlace, language: Language): string | undefined {
  const cells = { [place.outcomeFigure]: "figure", [place.printed]: "printed" };
  let body = callOf(formula)?.args[0];
  while (body !== undefined) {
    const call: ReturnType<typeof callOf> = callOf(body);
    const [condition, then, otherwise] = call?.name === "IF" ? call.args : [];
    if (condition === undefined) return undefined;
    if (then !== undefined && literalOf(then) === outcomes.true[language]) return inWords(condition, cells).trim();
    body = otherwise;
  }
  return undefined;
}

/** Both ends of a printed range, which its cell shows by a formula. */
export function readRange(formula: string): readonly [number, number] | undefined {
  const ends = formula
    .replace(/^=/, "")
    .split('&"–"&')
    // Of percentages the first end is shown without its sign.
    .map((piece) => Number((callOf(piece)?.args[0] ?? literalOf(piece))?.replace(/\*100$/, "")));
  const [low, high] = ends;
  return ends.length === 2 && low !== undefined && high !== undefined && ends.every(Number.isFinite)
    ? [low, high]
    : undefined;
}
