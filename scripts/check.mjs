// npm run check: types, beside format, lint, imports, unused code and the manifest.
import { generate, lint, manifest, types, unused } from "./steps/known.mjs";
import { runLanes } from "./steps/lanes.mjs";

const [made] = await runLanes([[generate]]);
const results = made.passed ? await runLanes([[types], [lint, unused, manifest]]) : [made];
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
