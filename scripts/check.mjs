// npm run check: types, beside format, lint, imports, unused code, licences and the manifest.
import { generate, licences, lint, manifest, types, unused } from "./steps/known.mjs";
import { runLanes } from "./steps/lanes.mjs";

const [made] = await runLanes([[generate]]);
const results = made.passed ? await runLanes([[types], [lint, unused, licences, manifest]]) : [made];
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
