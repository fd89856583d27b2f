// Renews docs/differences.md and the list of declared differences from the answers that Excel recorded: what agrees by now leaves
// the list. A difference that is not declared is shown and has to be mended, or declared by hand with its kind.
// Run: npm run differences
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypeScript } from "./requireTypeScript.mjs";
import { writeWhole } from "./writeWhole.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = "tests/engine/builtins/recorded";
const { recordedAnswers } = requireTypeScript(`${folder}/answers.ts`);
const { compare } = requireTypeScript(`${folder}/compare.ts`);
const { differencesFile, differencesText, readDifferences, renewed, section } = requireTypeScript(
  `${folder}/differences.ts`,
);

const recorded = recordedAnswers();
if (!recorded) throw new Error("../shared/oracles/excel.jsonl is not beside the checkout.");
const names = readFileSync(join(root, "tests/engine/builtins/excelFunctions.txt"), "utf8").trim().split(/\s+/);
const { wrong, missing } = compare(recorded, names);
const found = new Map(wrong.map((each) => [each.formula, each]));
const declared = readDifferences()
  .filter(({ formula }) => found.has(formula))
  .map(({ kind, formula }) => ({ kind, ...found.get(formula) }));
writeWhole(differencesFile, differencesText(declared));
const page = join(root, "docs/differences.md");
writeWhole(page, renewed(readFileSync(page, "utf8"), section(declared, { all: recorded.length, missing })));
const known = new Set(declared.map(({ formula }) => formula));
const undeclared = wrong.filter(({ formula }) => !known.has(formula));
for (const { formula, excel, ours } of undeclared) console.error(`${formula}\t${excel}\t${ours}`);
console.log(
  `${recorded.length} recorded, ${missing} of missing functions, ${declared.length} declared, ${undeclared.length} not`,
);
if (undeclared.length > 0) process.exitCode = 1;
