/** The command line: the same functions, formulas and templates without a browser. */
import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { settingsOf } from "../gateway/keys/settings";
import { templates } from "../generated/templates";
import { providers } from "../publishers/providers";
import { claimsOf } from "./claims";
import { diagnose } from "./doctor";
import { evaluateLines } from "./evaluate";

/** Where `npm start` serves when its port is free. */
const gateway = "http://localhost:3000";

const usage = `marketbook ${version}

  marketbook eval             reads lines from standard input, answers one JSON line each:
                              {"fn":"CIPBASIS","args":[1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD"]}
                              =MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD")
                              publishers' series come from the gateway that npm start runs, at MARKETBOOK_GATEWAY
                              or else at ${gateway}
  marketbook claims --json    what the documents claim and what the templates find, one JSON line a claim
  marketbook doctor [--json]  asks every provider of data once: what works from here, what is blocked, what needs a key
  marketbook --version
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, help: { type: "boolean" }, version: { type: "boolean" } },
  });
  const [command] = positionals;
  if (values.version) process.stdout.write(`${version}\n`);
  else if (values.help) process.stdout.write(usage);
  else if (command === "eval")
    await evaluateLines(process.stdin, process.stdout, process.env.MARKETBOOK_GATEWAY ?? gateway);
  else if (command === "claims") printClaims(values.json === true);
  else if (command === "doctor") await printDiagnoses(values.json === true);
  else {
    process.stderr.write(command === undefined ? usage : `marketbook: there is no command "${command}"\n\n${usage}`);
    return 2;
  }
  return 0;
}

function printClaims(json: boolean): void {
  for (const template of templates) {
    for (const claim of claimsOf(template)) {
      const plain = `${claim.row.padEnd(6)}${claim.verdict.padEnd(16)}printed ${claim.printed ?? "–"}, computed ${claim.computed ?? "–"}`;
      process.stdout.write(`${json ? JSON.stringify(claim) : plain}\n`);
    }
  }
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
