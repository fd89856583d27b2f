// Asks one target round after round; after each it tells what came of it and waits to be asked on.
import { parentPort, workerData } from "node:worker_threads";
import { requireTypeScript } from "../requireTypeScript.mjs";

const { name, subject: only, progress, seed, aside } = workerData;
const { targets } = requireTypeScript("tests/fuzz/targets.ts");
const { ask, distinct, watched } = requireTypeScript("tests/fuzz/target.ts");

// The library writes what it did not foresee there, and the answers hold it too.
console.error = () => {};

const target = targets.find((each) => each.name === name);
const tally = { calls: 0 };
const subjects = target.subjects(tally).map((subject) =>
  watched(subject, () => {
    progress[1] += 1;
  }),
);
if (only !== undefined && !subjects.some((subject) => subject.name === only))
  throw new Error(`--subject must be one of ${subjects.map((subject) => subject.name).join(", ")}`);
parentPort.postMessage({ subjects: subjects.map((subject) => subject.name) });

/** What one kind of fault is told by, more of them than this would say nothing new. */
const mostOfASubject = 5;

let { round } = workerData;
parentPort.on("message", ({ faults }) => {
  let runs = 0;
  tally.calls = 0;
  const found = [...faults];
  for (const [at, subject] of subjects.entries()) {
    if ((only !== undefined && subject.name !== only) || aside[subject.name]) continue;
    if (found.filter((fault) => fault.subject === subject.name).length >= mostOfASubject) continue;
    progress[0] = at;
    progress[1] = 0;
    const outcome = ask(subject, seed + round, target.batch);
    runs += outcome.runs;
    progress[2] += 1;
    if (outcome.fault) found.push(outcome.fault);
  }
  round += 1;
  parentPort.postMessage({ round, runs, calls: tally.calls, distinct: distinct(found) });
});
