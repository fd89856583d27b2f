// The spreadsheet library as it comes: no compiler, repairs, guard or adapter of ours. Our functions' mathematics is registered
// the way the library's own functions are, so that the ratio to it is the price of what we put around both.
import { createRequire } from "node:module";
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";

const require = createRequire(import.meta.url);

export function plainEngine(names) {
  // Node 20 lacks what the library calls.
  requireTypeScript("src/engine/library/groupBy.ts").provideGroupBy();
  console.debug = () => {};
  const library = require("@odoo/o-spreadsheet");
  const { registry } = requireTypeScript("src/generated/registry.ts");
  const { toNumber } = library.helpers;
  for (const name of names) {
    const { call, parameters } = registry.find((entry) => entry.id === name);
    const isText = parameters.map((parameter) => parameter.kind === "choice" || parameter.kind === "text");
    library.registries.functionRegistry.add(`MKT.${name}`, {
      description: name,
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.name,
        type: ["ANY"],
        ...(parameter.optional ? { optional: true } : {}),
      })),
      compute(...args) {
        const given = args.map((argument, index) => {
          if (argument === undefined) return undefined;
          return isText[index] ? argument.value : toNumber(argument, this.locale);
        });
        return { value: call(...given) };
      },
    });
  }
  return library;
}
