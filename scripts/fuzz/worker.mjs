// Asks one target round after round; after each it tells what came of it and waits to be asked on.
import { openSync, writeSync } from "node:fs";
import { requireTypeScript } from "../requireTypeScript.mjs";

const { targets } = requireTypeScript("tests/fuzz/targets.ts");
const { ask, distinct, watched } = requireTypeScript("tests/fuzz/target.ts");

// The library writes what it did not foresee there, and the answers hold it too.
console.error = () => {};

/** Of one subject; more of them would say nothing new. */
const mostFaults = 5;

function begin({ name, only, progress, seed, round: first, aside, faults: known }) {
  const target = targets.find((each) => each.name === name);
  const tally = { calls: 0 };
  const file = openSync(progress, "w");
  let [subject, place] = [0, 0];
  const tell = () => {
    place += 1;
    writeSync(file, `${subject} ${place}   `, 0);
  };
  const subjects = target.subjects(tally).map((each) => watched(each, tell));
  const names = subjects.map((each) => each.name);
  if (only !== undefined && !names.includes(only))
    throw new Error(`there is no subject ${only} among ${names.join(", ")}`);
  process.send({ subjects: names });
  let [round, faults] = [first, known];

  return function next() {
    let runs = 0;
    tally.calls = 0;
    for (const [at, each] of subjects.entries()) {
      if ((only !== undefined && each.name !== only) || aside[each.name]) continue;
      if (faults.filter((fault) => fault.subject === each.name).length >= mostFaults) continue;
      [subject, place] = [at, 0];
      const outcome = ask(each, seed + round, target.batch);
      runs += outcome.runs;
      if (outcome.fault) faults = distinct([...faults, outcome.fault]);
    }
    round += 1;
    process.send({ round, runs, calls: tally.calls, faults });
  };
}

let next;
process.on("message", (message) => {
  if (message.ended) process.disconnect();
  else {
    next ??= begin(message);
    next();
  }
});
