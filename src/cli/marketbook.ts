/** The command line: the same functions, formulas and templates without a browser. */
import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { homeOf } from "../gateway/keys/home";
import { settingsOf } from "../gateway/keys/settings";
import { readToken } from "../gateway/keys/token";
import { whoAnswers } from "../gateway/keys/whoAnswers";
import { providers } from "../publishers/providers";
import { defaultPort, originAt } from "../series/servedAt";
import { templates } from "../templates/templates";
import { claimsOf } from "./claims";
import { diagnose } from "./doctor";
import { evaluateLines } from "./evaluate";
import { readForWire, readInWords } from "./read";
import { runStore, storeUsage } from "./store";

const gateway = originAt(defaultPort);

/** The token of the user's own gateway, shown only to a program that proves to have it too. */
async function tokenFor(address: string): Promise<string | undefined> {
  const token = readToken(homeOf(process.env));
  const { hostname, port } = new URL(address);
  if (!token || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) return undefined;
  const { kind } = await whoAnswers(Number(port || 80), token);
  return kind === "ours" ? token : undefined;
}

const usage = `marketbook ${version}

  marketbook eval             reads lines from standard input, answers one JSON line each:
                              {"fn":"CIPBASIS","args":[1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD"]}
                              =MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD")
                              publishers' series come from the gateway that npm start runs, at MARKETBOOK_GATEWAY
                              or else at ${gateway}
  marketbook claims --json    what the documents claim and what the templates find, one JSON line a claim
  marketbook read FILE… [--json]
                              what workbooks (.xlsx, .xlsm, .xltx, .ods) and text files (.csv, .tsv) hold, as saved: nothing is
                              calculated, nobody is asked; one JSON line a file
  marketbook doctor [--json]  asks every provider of data once: what works from here, what is blocked, what needs a key${storeUsage}
  marketbook --version
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      mend: { type: "boolean" },
      force: { type: "boolean" },
      help: { type: "boolean" },
      version: { type: "boolean" },
    },
  });
  const [command, ...words] = positionals;
  if (values.version) process.stdout.write(`${version}\n`);
  else if (values.help) process.stdout.write(usage);
  else if (command === "eval") await evaluate();
  else if (command === "claims") printClaims(values.json === true);
  else if (command === "store")
    return await runStore(words, values, process.env, (line) => process.stdout.write(`${line}\n`));
  else if (command === "doctor") await printDiagnoses(values.json === true);
  else if (command === "read") return printFiles(words, values.json === true);
  else {
    process.stderr.write(command === undefined ? usage : `marketbook: there is no command "${command}"\n\n${usage}`);
    return 2;
  }
  return 0;
}

async function evaluate(): Promise<void> {
  const address = process.env.MARKETBOOK_GATEWAY ?? gateway;
  let shown: string | undefined;
  const token = async () => {
    shown ??= await tokenFor(address);
    return shown;
  };
  await evaluateLines(process.stdin, process.stdout, address, token);
}

function printClaims(json: boolean): void {
  for (const template of templates) {
    for (const claim of claimsOf(template)) {
      const plain = `${claim.row.padEnd(6)}${claim.verdict.padEnd(16)}printed ${claim.printed ?? "–"}, computed ${claim.computed ?? "–"}`;
      process.stdout.write(`${json ? JSON.stringify(claim) : plain}\n`);
    }
  }
}

/** 1 where a file was refused, 2 where none was named. */
function printFiles(files: readonly string[], json: boolean): number {
  if (files.length === 0) {
    process.stderr.write("marketbook: read needs the name of a file, such as read book.xlsx\n");
    return 2;
  }
  const read = files.map((file) => {
    const found = readForWire(file);
    process.stdout.write(json ? `${JSON.stringify(found)}\n` : readInWords(found));
    return found;
  });
  return read.some(({ refused }) => refused !== undefined) ? 1 : 0;
}

/** One provider after the other, so that the lines come as the answers do. */
async function printDiagnoses(json: boolean): Promise<void> {
  const settings = settingsOf(process.env, (sentence) => process.stderr.write(`${sentence}\n`));
  for (const provider of providers) {
    const found = await diagnose(provider, settings);
    const rows = found.rows > 0 ? `${found.rows} rows to ${found.last}: ` : "";
    const plain = `${found.provider.padEnd(12)}${found.finding.padEnd(13)}${rows}${found.sentence}`;
    process.stdout.write(`${json ? JSON.stringify(found) : plain}\n`);
  }
}

// A reader such as head may close the pipe early: that is its right, and no failure of ours.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
  process.exit(0);
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (thrown) => {
    process.stderr.write(`marketbook: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    process.exitCode = 2;
  },
);
