// What the last run of npm test left behind: of each project its counts and files (tests/setup/record.js), and the steps.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./step.mjs";

export const recordFolder = join(root, ".cache/tests");

const pathOf = (name) => join(recordFolder, `${name}.json`);

export function readRecord(name) {
  return existsSync(pathOf(name)) ? JSON.parse(readFileSync(pathOf(name), "utf8")) : undefined;
}

export function writeRecord(name, record) {
  mkdirSync(recordFolder, { recursive: true });
  writeFileSync(pathOf(name), JSON.stringify(record));
}
