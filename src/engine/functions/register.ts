/** Makes every function of a functions.json known to the engine, with its help and its suggestions. */

import { cellAddress, quotedSheetName } from "../../cells/address";
import { say, type Text } from "../../language/language";
import type { Library } from "../library/library";
import { callAsExcel, type EngineArgument } from "./adapter";
import type { AwaitsArrivals } from "./arrivals";
import { associatedFunction, type Invocation } from "./customFunctions";
import type { EnumMetadata, FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./metadata";
import { scriptNamespaces } from "./namespaces";
import { formatted, type ResultFormat } from "./resultFormat";

type AddedFunction = Parameters<Library["registries"]["functionRegistry"]["replace"]>[1];
type ArgumentDefinition = AddedFunction["args"][number];
type Evaluation = ThisParameterType<AddedFunction["compute"]>;

const notLoaded: Text = { en: "{name} is not loaded.", tw: "{name} 尚未載入。", cn: "{name} 尚未加载。" };

function argumentDefinition(parameter: ParameterMetadata, enums: readonly EnumMetadata[]): ArgumentDefinition {
  const choices = enums.find((each) => each.id === parameter.customEnumId)?.values ?? [];
  return {
    name: parameter.name,
    description: parameter.description ?? "",
    // Both, or the engine would refuse a single value where a range is declared, and the other way round.
    type: ["ANY", "RANGE"],
    acceptMatrix: true,
    acceptErrors: true,
    ...(parameter.optional ? { optional: true } : {}),
    ...(parameter.repeating ? { repeating: true } : {}),
    ...(choices.length > 0
      ? {
          proposalValues: choices.map((choice) => ({
            value: choice.stringValue ?? choice.numberValue ?? choice.name,
            label: choice.tooltip ?? choice.name,
          })),
        }
      : {}),
  };
}

/** Few functions ask where they stand, and spelling it takes longer than many of them. */
class Call implements Invocation {
  private readonly position: Evaluation["__originCellPosition"];

  constructor(
    private readonly evaluation: Evaluation,
    readonly functionName: string,
  ) {
    this.position = evaluation.__originCellPosition;
  }

  get address(): string | undefined {
    if (!this.position) return undefined;
    const { sheetId, col, row } = this.position;
    return `${quotedSheetName(this.evaluation.getters.getSheetName(sheetId))}!${cellAddress(col, row)}`;
  }
}

function describe(
  namespace: string,
  entry: FunctionMetadata,
  enums: readonly EnumMetadata[],
  format: ResultFormat | undefined,
): AddedFunction {
  const matrixParameters = entry.parameters.map((parameter) => parameter.dimensionality === "matrix");
  return {
    description: entry.description ?? "",
    category: namespace,
    isExported: true,
    args: entry.parameters.map((parameter) => argumentDefinition(parameter, enums)),
    compute: function (this: Evaluation, ...args: unknown[]) {
      const call = associatedFunction(entry.id);
      if (!call) return { value: "#NAME?", message: say(notLoaded, { name: `${namespace}.${entry.name}` }) };
      const wait = (arrival: Promise<unknown>) =>
        (this.getters as unknown as AwaitsArrivals).awaitArrival(this.__originCellPosition, arrival);
      const invocation = new Call(this, entry.id);
      const result = callAsExcel(call, args as EngineArgument[], matrixParameters, invocation, wait);
      return formatted(result, format) as ReturnType<AddedFunction["compute"]>;
    },
  };
}

/** May be called again, with the metadata of another language: descriptions change, formulas do not. */
export function registerFunctions(
  library: Library,
  namespace: string,
  metadata: FunctionsMetadata,
  formats: Readonly<Record<string, ResultFormat>>,
): void {
  scriptNamespaces.add(namespace);
  for (const entry of metadata.functions) {
    const name = `${namespace}.${entry.name}`;
    const description = describe(namespace, entry, metadata.enums ?? [], formats[entry.id]);
    library.registries.functionRegistry.replace(name, description);
    offerChoices(library, name, description.args);
  }
}

/** As the library's own provider does, which refuses to be given a second time when the language changes. */
function offerChoices(library: Library, name: string, args: readonly ArgumentDefinition[]): void {
  const providers = library.registries.autoCompleteProviders;
  for (const argument of args) providers.remove(`${name}_function_${argument.name}_argument_proposals`);
  library.createAutocompleteArgumentsProvider(name, [...args]);
}
