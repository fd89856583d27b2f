/**
 * What holds for all functions of the library that we do not define ourselves: an empty text is no number, an error that comes
 * in the place of a range is the answer, and infinity and what is no number never leave a function.
 */
import { type Columns, isColumns, isErrorCode, type Scalar, type Value } from "../compiler/values";
import type { Library } from "../library/library";
import type { Compute, RegistryEntry } from "./builtin";
import { declined, finite, longestText } from "./refusal";

/** Functions that ask what an error is, or count it. */
const meetErrors = new Set("COUNT COUNTA IFERROR IFNA COUNTUNIQUE IF IFS SWITCH".split(" "));

/** Functions that ask where a cell is; an error in its place is no cell. */
const askForCells = new Set(["FORMULATEXT", "ISFORMULA"]);

/** Functions that pass over the errors among the cells of their ranges, or answer with another error. */
const readEveryCell = new Set("AVERAGE.WEIGHTED MATTHEWS SPEARMAN POLYFIT.COEFFS POLYFIT.FORECAST".split(" "));

type Definition = RegistryEntry["args"][number];

/** The definitions in the order of so many arguments; repeated ones come in groups. */
function definitionOf(entry: Pick<RegistryEntry, "args">, index: number): Definition | undefined {
  const { args } = entry;
  if (index < args.length) return args[index];
  const repeating = args.filter(({ repeating }) => repeating);
  const first = args.findIndex(({ repeating }) => repeating);
  return repeating.length === 0 ? undefined : repeating[(index - first) % repeating.length];
}

const withoutText = new Set(["NUMBER", "DATE", "BOOLEAN"]);

const takesNoText = ({ type }: Definition): boolean =>
  type.length > 0 && type.every((each) => withoutText.has(each) || each.startsWith("RANGE<"));

/** The library calls its argument a text. */
const datesInText = new Set(["DAY"]);

/** What takes the place of the library's answer before it is asked. */
function declinedAt(name: string, entry: Pick<RegistryEntry, "args">, given: readonly Value[]): Scalar | undefined {
  for (let index = 0; index < given.length; index++) {
    const value = given[index];
    if (value === undefined) continue;
    if (isColumns(value)) {
      if (!readEveryCell.has(name)) continue;
      for (const cells of value) for (const cell of cells) if (isErrorCode(cell.value)) return cell;
      continue;
    }
    const definition = definitionOf(entry, index);
    if (value.value === "" && definition && (takesNoText(definition) || datesInText.has(name)))
      return declined("#VALUE!", "textForNumber", { text: "" });
    const isWanted = meetErrors.has(name) || !(definition?.acceptMatrix || askForCells.has(name));
    if (isErrorCode(value.value) && !isWanted) return value;
  }
  return undefined;
}

const finiteCells = (columns: Columns): Columns =>
  columns.some((cells) => cells.some((cell) => finite(cell) !== cell))
    ? columns.map((cells) => cells.map(finite))
    : columns;

/**
 * Where the library insists on a range, a single value is a range of one; it would otherwise refuse an error as one too. Among
 * the numbers of PRODUCT or COUNTA an argument left empty is a zero, which the library would pass over.
 */
const asTaken = (name: string, entry: Pick<RegistryEntry, "args">, given: readonly Value[]): Value[] =>
  given.map((value, index) => {
    if (value === undefined || isColumns(value)) return value;
    const definition = definitionOf(entry, index);
    if (definition?.acceptMatrixOnly) return [[value]];
    const isNumber = definition?.acceptMatrix && (definition.type.includes("NUMBER") || name === "COUNTA");
    return isNumber && value.value === null ? { value: 0 } : value;
  });

/** What the library throws is an error value; what its code runs into besides is no sentence for a user. */
function answerOf(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof Error && !("value" in thrown)) return declined("#VALUE!", "noValue");
    throw thrown;
  }
}

function hardened(name: string, entry: Pick<RegistryEntry, "args">, compute: Compute): Compute {
  return function (...given) {
    const wrong = declinedAt(name, entry, given);
    if (wrong) return wrong;
    const result = answerOf(() => compute.apply(this, asTaken(name, entry, given)));
    if (typeof result === "number") return finite({ value: result });
    if (typeof result === "string" && result.length > longestText)
      return declined("#VALUE!", "tooLong", { most: longestText });
    if (Array.isArray(result) && typeof result[0]?.[0] === "number")
      return (result as number[][]).map((cells) => cells.map((value) => finite({ value })));
    if (Array.isArray(result) && typeof result[0]?.[0] === "object") return finiteCells(result as Columns);
    return typeof result === "object" && result !== null && "value" in result
      ? finite(result as Scalar)
      : (result as Value);
  };
}

const done = new WeakSet<Library>();

/** All functions that the registry holds and that are not among ours; once. */
export function hardenLibraryFunctions(library: Library, ours: ReadonlySet<string>): void {
  if (done.has(library)) return;
  done.add(library);
  const registry = library.registries.functionRegistry;
  for (const [name, entry] of Object.entries(registry.content)) {
    if (ours.has(name)) continue;
    registry.replace(name, {
      ...entry,
      args: entry.args.map((definition) => ({ ...definition, acceptMatrixOnly: false })),
      compute: hardened(name, entry, entry.compute as Compute) as RegistryEntry["compute"],
    });
  }
}
