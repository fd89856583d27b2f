// What package-lock.json says of each installed package, wherever in the tree it lies.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps/step.mjs";

export function lockedPackages(lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== "")
    .map(([path, { name, version, license }]) => ({
      name: name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license,
    }));
}
