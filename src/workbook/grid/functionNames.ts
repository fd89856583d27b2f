/** Which functions there are, for who reads and writes files: ours by the catalogue, all others by the engine. */
import { lambdaFunctionNames } from "../../engine/compiler/lambdaFunctions";
import type { Library } from "../../engine/library/library";
import { catalogue } from "../../generated/catalogue";
import type { FunctionNames } from "../../sharing/formulaText/functionNames";

/** What the compiler knows itself and no registry lists. */
const wordsOfCompiler = ["LET", "LAMBDA", "ISOMITTED", "SINGLE", "ANCHORARRAY", "AREAS", ...lambdaFunctionNames];

export function functionNamesOf(library: Library): FunctionNames {
  const called = Object.keys(library.registries.functionRegistry.content);
  return {
    ours: new Set(catalogue.map(({ id }) => id)),
    oursOfOneCell: new Set(catalogue.filter(({ result }) => result === "cell").map(({ id }) => id)),
    builtIn: new Set([...called.filter((name) => !name.startsWith("MKT.")), ...wordsOfCompiler]),
  };
}
