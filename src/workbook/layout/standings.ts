/** Which inputs stand on what, as their status cells say it: a value that the user has changed is the user's. */
import type { Language, Text } from "../../language/language";
import { standings, verdicts, yours } from "../../language/verdicts";
import type { InputTable, Standing, Template } from "../../templates/template";
import { dependenceOf, type Given, givenByName } from "./dependence";
import { onData } from "./texts";

export const standingWords: Readonly<Record<Standing, Text>> = { ...standings, yours };

/** The name of the cell that says what an input or a table stands on. */
export const statusName = (input: string): string => `${input}_status`;

/** The inputs whose status a verdict or the mark of a result reads: theirs alone are named. */
export function namedStatuses(template: Template): ReadonlySet<string> {
  const { inputs } = dependenceOf(template);
  const given = givenByName(template);
  const awaited = template.claims.flatMap(({ awaits }) => awaits.map((name) => given.get(name)?.name ?? name));
  const marked = [...template.results, ...template.headline].flatMap((name) => inputs(`=${name}`));
  return new Set([...awaited, ...marked.map(({ name }) => name)]);
}

const literal = (value: number | string) =>
  typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;

function values({ rows, columns }: InputTable): string {
  const lines = rows.map((_, row) => columns.map((column) => literal(column.values[row] ?? "")).join(","));
  return `{${lines.join(";")}}`;
}

/** The status of what stands in the cells of `range`: as shipped, or the user's. */
export function statusFormula(given: Given, range: string, language: Language): string {
  const asShipped = "value" in given ? `${range}=${literal(given.value)}` : `SUM((${range}<>${values(given)})*1)=0`;
  return `=IF(${asShipped},"${standingWords[given.standing][language]}","${yours[language]}")`;
}

/**
 * What a result rests on, the least certain first: series that are not there, an assumption, the user's figures, series, a
 * release, the document.
 */
export function restsOn(
  template: Template,
  formula: string,
  language: Language,
  undecided: string | undefined,
): string {
  const below = dependenceOf(template).inputs(formula);
  const standsOn = (standing: Standing) => below.filter((each) => each.standing === standing);
  const word = (standing: Standing) => `"${standingWords[standing][language]}"`;
  const any = (inputs: readonly Given[], status: string) =>
    `OR(${inputs.map(({ name }) => `${statusName(name)}=${status}`).join(",")})`;
  // A release is told before the document: the document alone would not give the figure.
  const [printed] = (["published", "document", "convention"] as const).filter((each) => standsOn(each).length > 0);
  const ground = undecided ? `"${onData[language]}"` : word(printed ?? "document");
  const own = `"${yours[language]}"`;
  const unchanged = below.length === 0 ? ground : `IF(${any(below, own)},${own},${ground})`;
  const assumed = standsOn("assumption");
  const held =
    assumed.length === 0 ? unchanged : `IF(${any(assumed, word("assumption"))},${word("assumption")},${unchanged})`;
  return undecided ? `=IF(${undecided},"${verdicts["needs data"][language]}",${held})` : `=${held}`;
}
