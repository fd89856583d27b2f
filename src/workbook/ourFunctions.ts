/** Our functions, for who mends formulas of an open workbook: of all others nothing is changed, so they need not be known. */
import { catalogue } from "../generated/catalogue";
import type { FunctionNames } from "../sharing/formulaText/functionNames";
import { prefixedName } from "../sharing/formulaText/futureFunctions";
import { knowsFunction } from "../sharing/formulaText/signatures";

export const ourFunctions: FunctionNames = {
  ours: new Set(catalogue.map(({ id }) => id)),
  oursOfOneCell: new Set(catalogue.filter(({ result }) => result === "cell").map(({ id }) => id)),
  builtIn: new Set(),
};

const isOfExcel = (name: string): boolean => knowsFunction(name) || prefixedName(name) !== name;

/** Names of ours that no function of Excel has: other programs may have left them without their namespace. */
export const bareNames = (isDefined: (name: string) => boolean): ReadonlySet<string> =>
  new Set([...ourFunctions.ours].filter((name) => !isOfExcel(name) && !isDefined(name)));
