// Refuses packages whose licence nobody has looked at (npm run check). What is allowed stands in licences/allowed.mjs.
import { besides, isAllowed } from "./licences/allowed.mjs";
import { lockedPackages } from "./licences/packages.mjs";

const packages = lockedPackages();
const names = new Set(packages.map(({ name }) => name));
const refused = packages.filter(({ name, licence }) => {
  const exception = besides[name];
  return exception ? exception.licence !== licence : !isAllowed(licence);
});
const idle = Object.keys(besides).filter((name) => !names.has(name));

for (const { name, version, licence } of refused)
  console.error(
    `${name} ${version}: licence ${licence ?? "not stated"}; expected one that scripts/licences/allowed.mjs allows, or a line there with the reason.`,
  );
for (const name of idle)
  console.error(`${name} is let in by scripts/licences/allowed.mjs and is not installed: remove the line.`);
if (refused.length + idle.length > 0) process.exit(1);
console.log(`${packages.length} packages, all under licences that are allowed.`);
