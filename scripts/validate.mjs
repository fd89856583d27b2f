// Checks the manifest without the network: npm run validate, or npm run validate -- dist/manifest.xml
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { fileFaults } from "./manifest/files.mjs";
import { readXml } from "./manifest/read.mjs";
import { referenceFaults } from "./manifest/references.mjs";
import { structureFaults } from "./manifest/structure.mjs";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const manifest = resolve(process.argv[2] ?? join(project, "manifest.xml"));
const schemaCheck = join(project, "../shared/schemas/check-manifest");

function faultsOf(text) {
  const root = readXml(text);
  if (typeof root === "string") return [`not well-formed: ${root}`];
  const structure = structureFaults(root);
  // Where the skeleton is broken the rest would only repeat it.
  return structure.length > 0
    ? structure
    : [...new Set([...referenceFaults(root), ...fileFaults(root, dirname(manifest), project)])];
}

if (!existsSync(manifest)) {
  console.error(`There is no ${manifest}.`);
  process.exit(1);
}

const faults = faultsOf(readFileSync(manifest, "utf8"));
if (existsSync(schemaCheck)) {
  const { status, stderr, error } = spawnSync(schemaCheck, [manifest], { encoding: "utf8" });
  const noSuchCommand = 127;
  if (error || status === noSuchCommand)
    console.log(`The schemas beside the checkout could not be asked: ${error?.message ?? stderr.trim()}`);
  else if (status !== 0) faults.push(...stderr.trim().split("\n"));
  else console.log("Microsoft's schemas, found beside the checkout, accept it.");
}

for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "The manifest is valid." : `The manifest has ${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
