// The parts of a file against the schemas of ECMA-376, by a program that lies beside this project where its evidence does.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const checker = fileURLToPath(new URL("../../../shared/schemas/check-xlsx", import.meta.url));
const isThere = existsSync(checker) && spawnSync("xmllint", ["--version"]).status === 0;
if (!isThere) console.log("The schemas of Excel's files, or xmllint, are not here: no part is held against them.");

/** What is said of parts that are not valid; undefined where nobody can say. */
export function invalidParts(file) {
  if (!isThere) return undefined;
  const { stdout } = spawnSync(checker, [file], { encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => line !== "");
  if (lines.length === 0) return [`${file} was not read`];
  return lines.filter((line) => !/^(?:valid|well-formed) /.test(line));
}
