// npm test: all checks, the build and all tests. The tests in Node need no build, so they run beside it, and beside the
// browser tests that wait for it. What each step and file took is kept for npm run test:times.
import { rmSync } from "node:fs";
import {
  browserTests,
  build,
  generate,
  licences,
  lint,
  manifest,
  nodeTests,
  openingBook,
  types,
  unused,
  vendor,
} from "./steps/known.mjs";
import { runLanes } from "./steps/lanes.mjs";
import { readRecord, recordFolder, writeRecord } from "./steps/records.mjs";
import { closingLines } from "./steps/total.mjs";

const started = Date.now();
rmSync(recordFolder, { recursive: true, force: true });
const made = await runLanes([[generate, vendor, openingBook]]);
const tested = made.every(({ passed }) => passed)
  ? await runLanes([
      [types, lint, unused, licences, manifest, nodeTests],
      [build, browserTests],
    ])
  : [];
const results = [...made, ...tested];
writeRecord("steps", results);

const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
const projects = ["node", "browser"].map((name) => ({ name, record: readRecord(name) }));
const untold = projects.filter(({ record }) => !record).map(({ name }) => name);
const again = projects.flatMap(({ record }) => record?.files.flatMap((file) => file.again) ?? []);
if (again.length > 0) console.log(`\nTried a second time, which is a fault to look into:\n${again.join("\n")}`);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}.`);
if (untold.length > 0) console.log(`Not run to the end: the tests of ${untold.join(" and ")}.`);
console.log(
  closingLines(
    projects.flatMap(({ record }) => record ?? []),
    (Date.now() - started) / 1000,
  ),
);
process.exitCode = failed.length + untold.length > 0 ? 1 : 0;
