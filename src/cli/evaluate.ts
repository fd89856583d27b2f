/** `marketbook eval`: each line of standard input is a call or a formula, each line of output its answer. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { CellError } from "../functions/guard/cell";
import { type GuardedFunction, guard } from "../functions/guard/guard";
import { registry } from "../generated/registry";
import { evaluateFormula } from "../workbook/grid/evaluate";
import { argumentOf, toWire } from "./answers";

const guarded = new Map<string, GuardedFunction>(registry.map((entry) => [entry.id, guard(entry)]));

const inAllLanguages = (text: string) => ({ en: text, tw: text, cn: text });

function call(line: string): ReturnType<typeof toWire> {
  const { fn, args } = JSON.parse(line) as { fn?: unknown; args?: unknown };
  const id = String(fn)
    .toUpperCase()
    .replace(/^MKT\./, "");
  const run = guarded.get(id);
  if (!run) return toWire(new CellError("#NAME?", inAllLanguages(`There is no function ${id}.`)));
  if (!Array.isArray(args))
    throw new TypeError('"args" is missing; expected an array such as {"fn":"CAGR","args":[1,2,1]}');
  return toWire(run(args.map(argumentOf)));
}

function answer(line: string): ReturnType<typeof toWire> {
  try {
    return line.startsWith("=") ? toWire(evaluateFormula(line)) : call(line);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { error: "#VALUE!", message: `This line cannot be read: ${reason}` };
  }
}

export async function evaluateLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const asked = line.trim();
    if (asked !== "") output.write(`${JSON.stringify(answer(asked))}\n`);
  }
}
