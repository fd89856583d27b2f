// npm start: builds the pages when they are missing or older than their sources, and runs what serves them.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenOld } from "./steps/built.mjs";

const require = createRequire(import.meta.url);
const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");

if (!(await buildWhenOld())) {
  console.error("The pages could not be built; the lines above say why.");
  process.exit(1);
}

await require(join(dist, "gateway/start.js")).start(dist);
