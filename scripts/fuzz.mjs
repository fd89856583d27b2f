// Asks functions, built-ins, formulas and readers random inputs without end, or until it is told to stop; what is true of every
// input stands in tests/fuzz/targets. Prints what each target was asked and each fault with its smallest input; exits 1 on a fault.
//   npm run fuzz -- --target csv --seconds 60       one target (any part of its name); without it each in turn
//   npm run fuzz -- --runs 100000                   inputs in all for each target instead of a time
//   npm run fuzz -- --resume                        goes on where the last run of the target ended (.cache/fuzz)
//   npm run fuzz -- --target functions --subject BSIV --seed 7    what a fault says to find it again
import { fork } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { requireTypeScript } from "./requireTypeScript.mjs";
import { writeWhole } from "./writeWhole.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, ".cache/fuzz");

const { values: options } = parseArgs({
  options: {
    target: { type: "string", default: "" },
    subject: { type: "string" },
    seed: { type: "string", default: "1" },
    runs: { type: "string" },
    seconds: { type: "string" },
    resume: { type: "boolean", default: false },
  },
});

const countOf = (name) => {
  const text = options[name];
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new Error(`--${name} must be a whole number, but ${text} came`);
  return count;
};
const wantedRuns = countOf("runs");
const wantedSeconds = countOf("seconds") ?? (wantedRuns === undefined ? 20 : undefined);

const allNames = ["functions", "builtins", "extremes", "formulas", "formats", "csv", "ids", "files", "workbooks"];
const names = allNames.filter((name) => name.includes(options.target));
if (names.length === 0) throw new Error(`--target must be one of ${allNames.join(", ")}, but ${options.target} came`);

/** An input that is not answered in this time never will be. */
const patience = 30_000;
const most = { faults: 200 };

const stateFile = (name) => join(folder, `${name}.json`);

function begun(name) {
  const fresh = { seed: countOf("seed"), round: 0, runs: 0, calls: 0, seconds: 0, faults: [], aside: {} };
  if (!options.resume) return fresh;
  try {
    return { ...fresh, ...JSON.parse(readFileSync(stateFile(name), "utf8")) };
  } catch (thrown) {
    if (thrown.code === "ENOENT") return fresh;
    throw thrown;
  }
}

/** Drawn again here, where it is not asked. */
function inputOf(name, subject, seed, place) {
  const { targets } = requireTypeScript("tests/fuzz/targets.ts");
  const { inputAt } = requireTypeScript("tests/fuzz/target.ts");
  const found = targets.find((each) => each.name === name).subjects({ calls: 0 });
  return inputAt(
    found.find((each) => each.name === subject),
    seed,
    place,
  );
}

/** One target in a process of its own, so that an input without end, or one that fills the memory, can be told. True when it is to stop. */
function work(name, state, started) {
  mkdirSync(folder, { recursive: true });
  const progress = join(folder, `${name}.${process.pid}.at`);
  writeFileSync(progress, "");
  const { round, seed, aside } = state;
  const worker = fork(join(root, "scripts/fuzz/worker.mjs"), {
    execArgv: ["--max-old-space-size=2048"],
    stdio: ["ignore", "inherit", "ignore", "ipc"],
  });
  worker.send({ name, only: options.subject, progress, round, seed, aside, faults: state.faults });
  const secondsBefore = state.seconds;
  return new Promise((resolve, reject) => {
    let [subjects, seen, since, why] = [undefined, "", Date.now(), "the process died, most likely for want of memory"];
    let ended;
    const watch = setInterval(() => {
      const now = readFileSync(progress, "utf8");
      // Loading the sources is no input.
      if (now !== seen || !subjects) [seen, since] = [now, Date.now()];
      else if (Date.now() - since > patience) {
        why = `no answer within ${patience / 1000} s`;
        worker.kill("SIGKILL");
      }
    }, 1000);
    worker.on("exit", () => {
      clearInterval(watch);
      const [at, place] = readFileSync(progress, "utf8").split(" ").map(Number);
      rmSync(progress);
      if (ended) return resolve(true);
      if (!subjects) return reject(new Error("the sources could not be loaded"));
      const [subject, ofRound] = [subjects[at], state.seed + state.round];
      state.aside[subject] = { why, seed: ofRound, input: inputOf(name, subject, ofRound, place) };
      resolve(false);
    });
    worker.on("message", (message) => {
      if (message.subjects) {
        subjects = message.subjects;
        return;
      }
      state.round = message.round;
      state.runs += message.runs;
      state.calls += message.calls;
      state.faults = message.faults;
      state.seconds = secondsBefore + (Date.now() - started) / 1000;
      if (!options.subject) writeWhole(stateFile(name), `${JSON.stringify(state, null, 1)}\n`);
      ended =
        (wantedRuns !== undefined && state.runs >= wantedRuns) ||
        (wantedSeconds !== undefined && Date.now() - started >= wantedSeconds * 1000) ||
        state.faults.length >= most.faults;
      worker.send({ ended });
    });
  });
}

let failed = false;
for (const name of names) {
  const state = begun(name);
  const started = Date.now();
  while (!(await work(name, state, started)));
  console.log(
    `${name}: ${state.runs.toLocaleString("en")} inputs, ${state.calls.toLocaleString("en")} calls in ${Math.round(state.seconds)} s, ` +
      `seeds ${state.seed} to ${state.seed + state.round - 1}, ${state.faults.length} faults`,
  );
  for (const { subject, input, message, seed } of state.faults) {
    failed = true;
    console.log(
      `  ${subject}: ${message}\n    ${input}\n    npm run fuzz -- --target ${name} --subject '${subject}' --seed ${seed}`,
    );
  }
  for (const [subject, { why, seed, input }] of Object.entries(state.aside)) {
    failed = true;
    console.log(`  ${subject}: ${why}, and is asked no more\n    ${input}\n    (seed ${seed})`);
  }
}
process.exitCode = failed ? 1 : 0;
