// The steps that checks, builds and tests are put together from.
import { join } from "node:path";
import { commandOf, root } from "./step.mjs";

const script = (name) => join(root, "scripts", name);
const jest = commandOf("jest");

export const generate = { name: "generate", script: script("generate.mjs") };
export const vendor = { name: "vendor", script: script("vendor.mjs") };
export const openingBook = { name: "opening book", script: script("openingBook.mjs") };
export const types = { name: "types", script: commandOf("typescript", "tsc"), args: ["--noEmit"] };
export const lint = { name: "lint", script: commandOf("@biomejs/biome", "biome"), args: ["check", "."] };
export const unused = { name: "unused code", script: commandOf("knip") };
export const manifest = { name: "manifest", script: script("validate.mjs") };
export const licences = { name: "licences", script: script("licences.mjs") };
export const build = { name: "build", script: commandOf("webpack", "webpack"), args: ["--mode", "production"] };

/** Gives way to the browser's tests, which are the longer lane, and whose pages are slow where they wait for a core. */
const niceness = 5;

/** The sources are made before, once; each project need not make them again. */
const prepared = { MARKETBOOK_PREPARED: "1" };
export const nodeTests = {
  name: "node tests",
  script: jest,
  args: ["--selectProjects", "node", "--maxWorkers=100%"],
  env: prepared,
  niceness,
  independent: true,
};
export const browserTests = {
  name: "browser tests",
  script: jest,
  args: ["--selectProjects", "browser", "--maxWorkers=1"],
  env: { ...prepared, MARKETBOOK_AGAIN: "1" },
  independent: true,
};
