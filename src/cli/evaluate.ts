/** `marketbook eval`: each line of standard input is a call or a formula, each line of output its answer. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { CellError } from "../cells/cell";
import { type GuardedFunction, guard } from "../functions/guard/guard";
import { answerOrWait } from "../functions/host/awaiting";
import { setGatewayAddress, supply } from "../functions/host/fetched";
import { registry } from "../generated/registry";
import { evaluateAwaiting } from "../workbook/grid/evaluate";
import { argumentOf, toWire, type WireAnswer } from "./answers";

const guarded = new Map<string, GuardedFunction>(registry.map((entry) => [entry.id, guard(entry)]));

const inAllLanguages = (text: string) => ({ en: text, tw: text, cn: text });

async function call(line: string): Promise<WireAnswer> {
  const { fn, args } = JSON.parse(line) as { fn?: unknown; args?: unknown };
  const id = String(fn)
    .toUpperCase()
    .replace(/^MKT\./, "");
  const run = guarded.get(id);
  if (!run) return toWire(new CellError("#NAME?", inAllLanguages(`There is no function ${id}.`)));
  if (!Array.isArray(args))
    throw new TypeError('"args" is missing; expected an array such as {"fn":"CAGR","args":[1,2,1]}');
  const given = args.map(argumentOf);
  return toWire(await answerOrWait(() => run(given), supply));
}

async function answer(line: string): Promise<WireAnswer> {
  try {
    return line.startsWith("=") ? toWire(await evaluateAwaiting(line)) : await call(line);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { error: "#VALUE!", message: `This line cannot be read: ${reason}` };
  }
}

/** `gateway` is the address at which `npm start` serves, `token` what it wants to be shown. */
export async function evaluateLines(
  input: Readable,
  output: Writable,
  gateway?: string,
  token?: () => Promise<string | undefined>,
): Promise<void> {
  setGatewayAddress(gateway, token);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const asked = line.trim();
    if (asked !== "") output.write(`${JSON.stringify(await answer(asked))}\n`);
  }
}
