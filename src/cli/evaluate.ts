/** `marketbook eval`: each line of standard input is a call or a formula, each line of output its answer. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { CellError } from "../cells/cell";
import { type GuardedFunction, guard } from "../functions/guard/guard";
import { answerOrWait } from "../functions/host/awaiting";
import { setGatewayAddress, supply } from "../functions/host/fetched";
import { registry } from "../generated/registry";
import { currentLanguage, say, type Text } from "../language/language";
import { Told } from "../language/told";
import { evaluateAwaiting } from "../workbook/grid/evaluate";
import { argumentOf, toWire, type WireAnswer } from "./answers";
import { whyItEnded } from "./whyItEnded";

const guarded = new Map<string, GuardedFunction>(registry.map((entry) => [entry.id, guard(entry)]));

const noFunction: Text = {
  en: "There is no function {id}.",
  tw: "沒有 {id} 這個函數。",
  cn: "没有 {id} 这个函数。",
};
const unreadable: Text = {
  en: "This line cannot be read: {reason} The lines after it are answered.",
  tw: "無法讀取此行：{reason}之後各行照常作答。",
  cn: "无法读取此行：{reason}之后各行照常作答。",
};
const notJson: Text = {
  en: 'Expected JSON such as {"fn":"CAGR","args":[1,2,1]}, or a formula that begins with =.',
  tw: '應為 JSON，如 {"fn":"CAGR","args":[1,2,1]}，或以 = 開頭的公式。',
  cn: '应为 JSON，如 {"fn":"CAGR","args":[1,2,1]}，或以 = 开头的公式。',
};
const noArguments: Text = {
  en: '"args" is missing; expected an array such as {"fn":"CAGR","args":[1,2,1]}.',
  tw: '缺少 "args"；應為陣列，如 {"fn":"CAGR","args":[1,2,1]}。',
  cn: '缺少 "args"；应为数组，如 {"fn":"CAGR","args":[1,2,1]}。',
};

/** The parser's own words are made for programmers. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Told(notJson);
  }
}

async function call(line: string): Promise<WireAnswer> {
  const { fn, args } = Object(parsed(line)) as { fn?: unknown; args?: unknown };
  const id = String(fn)
    .toUpperCase()
    .replace(/^MKT\./, "");
  const run = guarded.get(id);
  if (!run) return toWire(new CellError("#NAME?", noFunction, { id }));
  if (!Array.isArray(args)) throw new Told(noArguments);
  const given = args.map(argumentOf);
  return toWire(await answerOrWait(() => run(given), supply));
}

async function answer(line: string): Promise<WireAnswer> {
  try {
    return line.startsWith("=") ? toWire(await evaluateAwaiting(line)) : await call(line);
  } catch (thrown) {
    return { error: "#VALUE!", message: say(unreadable, { reason: whyItEnded(thrown, currentLanguage()) }) };
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
