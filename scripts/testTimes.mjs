// Says where the time of the last npm test went: npm run test:times, or npm run test:times -- 50 for more files.
// Seconds are of the clock, while other steps ran beside: compare them with one another, not with another machine's.
import { relative } from "node:path";
import { readRecord } from "./steps/records.mjs";
import { root } from "./steps/step.mjs";

const wanted = Number(process.argv[2] ?? 20);
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error(
    `npm run test:times -- <how many files>: expected a whole number above 0, but "${process.argv[2]}" came.`,
  );
  process.exit(1);
}

const seconds = (value) => value.toFixed(1).padStart(8);
const total = (files, key) => files.reduce((sum, file) => sum + file[key], 0);
const setupOf = (file) => file.seconds - file.testSeconds;
const folderOf = (path) => relative(root, path).split(/[\\/]/).slice(0, -1).slice(0, 3).join("/");

function folders(files) {
  const sums = new Map();
  for (const file of files) {
    const name = folderOf(file.path);
    const { count, time } = sums.get(name) ?? { count: 0, time: 0 };
    sums.set(name, { count: count + 1, time: time + file.seconds });
  }
  return [...sums].sort(([, a], [, b]) => b.time - a.time);
}

function tell(project, { files, tests }) {
  console.log(`\n${project}: ${tests.total} tests in ${files.length} files`);
  console.log(`${seconds(total(files, "testSeconds"))} s in tests`);
  console.log(`${seconds(files.reduce((sum, file) => sum + setupOf(file), 0))} s in setup: loading, beforeAll, hooks`);
  console.log("\n     all   setup  slowest test  file");
  for (const file of files.toSorted((a, b) => b.seconds - a.seconds).slice(0, wanted))
    console.log(
      `${seconds(file.seconds)}${seconds(setupOf(file))}${seconds(file.slowest.seconds)}      ${relative(root, file.path)}`,
    );
  console.log("\n     all  files  folder");
  for (const [name, { count, time }] of folders(files))
    console.log(`${seconds(time)}${String(count).padStart(7)}  ${name}`);
}

const records = ["node", "browser"].map((name) => ({ name, record: readRecord(name) })).filter(({ record }) => record);
const steps = readRecord("steps");
if (records.length === 0 && !steps) {
  console.error("No run of the tests has left its times yet: npm test, npm run test:unit or npm run test:browser.");
  process.exit(1);
}
if (steps) console.log("Steps of the last npm test");
for (const { name, seconds: took } of steps ?? []) console.log(`${seconds(took)} s  ${name}`);
for (const { name, record } of records) tell(name, record);
