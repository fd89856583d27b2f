// How exact each function is: every reference case of tests/vectors through the guard, as a cell would call it. Writes
//   docs/accuracy.md            the table
//   docs/accuracy.json          the same for the help pages
//   src/selftest/vectors.json   the cases that SELFTEST() carries
// Run: npm run accuracy
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtInCases } from "./accuracy/builtIn.mjs";
import { accuracyTable } from "./accuracy/table.mjs";
import { requireTypeScript } from "./requireTypeScript.mjs";
import { writeWhole } from "./writeWhole.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { guard } = requireTypeScript("src/functions/guard/guard.ts");
const { setLimits } = requireTypeScript("src/functions/guard/magnitude.ts");
const { registry } = requireTypeScript("src/generated/registry.ts");
const { argumentOf, worstError } = requireTypeScript("src/selftest/measure.ts");
const { loadReferenceSeries, referenceCases, scalesOf } = requireTypeScript("tests/accuracy/referenceCases.ts");

loadReferenceSeries();
const cases = referenceCases();
const measured = {};
// Reference cases ask the arithmetic beyond what arguments usually are.
setLimits("off");
for (const entry of registry) {
  const known = cases.get(entry.id);
  if (!known) continue;
  const call = guard(entry);
  let worst = 0;
  let conditioned = 0;
  for (const each of known) {
    const answer = call(each.args.map(argumentOf));
    const scales = scalesOf(each);
    const sizes = each.value.map((value, index) => Math.abs(Number(value)) || scales[index]);
    const error = worstError(answer, each.value, scales);
    if (error === Number.POSITIVE_INFINITY) {
      console.error(
        `${entry.id}(${JSON.stringify(each.args)}) answers something else than ${JSON.stringify(each.value)}`,
      );
      process.exitCode = 1;
    }
    worst = Math.max(worst, worstError(answer, each.value, sizes));
    conditioned = Math.max(conditioned, error);
  }
  const source = [...new Set(known.flatMap((each) => each.source.split(", ")))].join(", ");
  measured[entry.id] = { cases: known.length, worst, conditioned, source };
}

const without = registry.map(({ id }) => id).filter((id) => !measured[id]);
writeWhole(join(root, "docs/accuracy.md"), accuracyTable(measured, without));
writeWhole(
  join(root, "docs/accuracy.json"),
  `{\n${Object.entries(measured)
    .map(([id, each]) => `  "${id}": ${JSON.stringify(each)}`)
    .join(",\n")}\n}\n`,
);
// SELFTEST runs in the user's workbook, within its limits.
setLimits(null);
const guarded = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const isUsual = (id, { args, value, ...each }) =>
  worstError(guarded.get(id)(args.map(argumentOf)), value, scalesOf({ args, value, ...each })) <
  Number.POSITIVE_INFINITY;
const usual = new Map([...cases].map(([id, known]) => [id, known.filter((each) => isUsual(id, each))]));
writeWhole(join(root, "src/selftest/vectors.json"), builtInCases(usual, scalesOf));
const worst = Object.entries(measured).sort(([, a], [, b]) => b.conditioned - a.conditioned)[0];
console.log(
  `${Object.keys(measured).length} functions; the least exact is ${worst[0]}: ${worst[1].conditioned.toExponential(1)}`,
);
