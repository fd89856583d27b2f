/** What Alt+Down offers for a cell: the list of its validation, or the texts of its column above and below it. */
import { contentOfText } from "../../engine/entry/enteredCell";
import type { Library, Model } from "../../engine/library/library";

export interface Choices {
  readonly values: readonly string[];
  /** A listed value is entered as if it were typed; a text of the column stays the text that it is. */
  readonly areTexts: boolean;
}

/** Above and below as far as cells are filled, each text once, sorted as the page's language sorts. */
function textsOfColumn({ getters }: Model): string[] {
  const { sheetId, col, row } = getters.getActivePosition();
  const found = new Set<string>();
  for (const step of [-1, 1])
    for (let at = row + step; at >= 0 && at < getters.getNumberRows(sheetId); at += step) {
      const cell = getters.getEvaluatedCell({ sheetId, col, row: at });
      if (cell.type === "empty") break;
      if (cell.type === "text") found.add(cell.value);
    }
  return [...found].sort((one, other) => one.localeCompare(other, document.documentElement.lang || undefined));
}

export function choicesFor(model: Model): Choices {
  const { getters } = model;
  const position = getters.getActivePosition();
  const criterion = getters.getValidationRuleForCell(position)?.criterion;
  if (criterion?.type === "isValueInList") return { values: criterion.values, areTexts: false };
  if (criterion?.type === "isValueInRange") {
    const values = getters.getDataValidationRangeValues(position.sheetId, criterion);
    return { values: values.map(({ value }) => value), areTexts: false };
  }
  return { values: textsOfColumn(model), areTexts: true };
}

export function enterText(library: Library, { getters, dispatch }: Model, text: string): void {
  dispatch("UPDATE_CELL", { ...getters.getActivePosition(), content: contentOfText(text, library) });
}
