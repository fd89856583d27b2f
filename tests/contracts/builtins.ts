/** All functions that a formula can call besides MKT's, and arguments that each of them takes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { readTable, tableNames } from "../engine/builtins/tables";

export interface BuiltinFunction {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** How many arguments repeat together; 0 where none do. */
  readonly group: number;
}

export const builtinFunctions: readonly BuiltinFunction[] = Object.entries(
  nodeEngine().registries.functionRegistry.content,
)
  .filter(([name]) => !name.startsWith("MKT."))
  .map(([name, { minArgRequired, maxArgPossible, nbrArgRepeating }]) => ({
    name,
    least: minArgRequired,
    most: maxArgPossible,
    group: nbrArgRepeating,
  }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/** The arguments of a call, split at the commas that stand outside parentheses, braces and quotes. */
function argumentsOf(call: string): string[] {
  const parts: string[] = [""];
  let [depth, quoted] = [0, false];
  for (const sign of call) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && (sign === "(" || sign === "{")) depth++;
    if (!quoted && (sign === ")" || sign === "}")) depth--;
    if (sign === "," && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** Calls that the tables of formulas hold, for functions whose arguments are of kinds that nothing tells. */
const wholeCall = /^=([A-Z][A-Z0-9.]*)\((.*)\)$/;

const listed: Readonly<Record<string, string>> = Object.fromEntries(
  readFileSync(join(__dirname, "builtinCalls.txt"), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [, name, args] = wholeCall.exec(line) ?? [];
      return [name, args];
    }),
);

function longestCalls(): Map<string, string[]> {
  const calls = new Map<string, string[]>();
  for (const { formula, libreOffice, excel } of tableNames.flatMap(readTable)) {
    const [, name, body] = wholeCall.exec(formula) ?? [];
    const isError = (excel || libreOffice).startsWith("#") || libreOffice.startsWith("Err");
    if (name === undefined || (isError && !excel) || excel.startsWith("#")) continue;
    const args = argumentsOf(body);
    if (args.some((arg) => arg === "" || /#|1\/0|NA\(\)/.test(arg))) continue;
    if (args.length > (calls.get(name)?.length ?? 0)) calls.set(name, args);
  }
  for (const [name, body] of Object.entries(listed)) calls.set(name, argumentsOf(body));
  return calls;
}

/** For each function one call that has an answer, with as many arguments as we know. */
export const calls: ReadonlyMap<string, readonly string[]> = longestCalls();
