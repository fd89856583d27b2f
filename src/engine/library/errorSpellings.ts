/**
 * To the library every text that is spelled as an error value is that error. Such a text gets a mark, a character that Unicode
 * keeps for programs themselves. The mark is taken away where the characters of the text count: in functions of text, by the
 * library through its patch, and for all who look at cells from outside, whom the type of a cell tells text from error.
 */
import { marked, unmarked } from "../compiler/values";
import type { CellPosition, Library } from "./library";

interface OpenedText {
  marked?: (value: unknown) => unknown;
  unmarked?: (text: string) => string;
}

interface EvaluatedCell {
  readonly type: string;
  readonly value: unknown;
  readonly formattedValue: string;
}

type PluginConstructor = Parameters<Library["registries"]["coreViewsPluginRegistry"]["add"]>[1];

function showWithoutMark(library: Library): void {
  const registry = library.registries.coreViewsPluginRegistry;
  const Present = registry.get("evaluation") as unknown as new (
    config: object,
  ) => { getEvaluatedCell(position: CellPosition): EvaluatedCell };
  class UnmarkedEvaluationPlugin extends Present {
    override getEvaluatedCell(position: CellPosition): EvaluatedCell {
      const cell = super.getEvaluatedCell(position);
      if (cell.type !== "text") return cell;
      const value = unmarked(cell.value as string);
      return value === cell.value ? cell : { ...cell, value, formattedValue: unmarked(cell.formattedValue) };
    }
  }
  registry.replace("evaluation", UnmarkedEvaluationPlugin as unknown as PluginConstructor);
}

export function mendErrorSpellings(library: Library): void {
  const open = library.helpers.toString as OpenedText;
  open.marked = (value) => (typeof value === "string" ? marked(value) : value);
  open.unmarked = unmarked;
  showWithoutMark(library);
}
