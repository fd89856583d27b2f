/** The functions that there are, as the command line tells them to the reader. */
import { catalogue } from "../../src/generated/catalogue";
import type { FunctionNames } from "../../src/sharing/formulaText/functionNames";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";

export const functionNames: FunctionNames = {
  ours: new Set(catalogue.map(({ id }) => id)),
  oursOfOneCell: new Set(catalogue.filter(({ result }) => result === "cell").map(({ id }) => id)),
  builtIn: new Set(
    Object.keys(nodeEngine().registries.functionRegistry.content).filter((name) => !name.startsWith("MKT.")),
  ),
};
