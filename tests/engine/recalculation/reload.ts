/** Edits a small workbook at random, and compares what it shows with the same workbook opened anew. */
import { cellAddress } from "../../../src/cells/address";
import type { Library, Model } from "../../../src/engine/library/library";
import { type Edit, randomEdits, randomNumbers, sheetSize } from "./randomEdits";

type Dispatch = (type: string, payload?: object) => { readonly isSuccessful: boolean };
type Exporting = { _exportData(shared: boolean): object };

const startingBook = {
  sheets: ["Sheet1", "Two"].map((name) => ({
    id: name,
    name,
    colNumber: sheetSize.cols,
    rowNumber: sheetSize.rows,
  })),
};

function open(library: Library, data: object): Model {
  return new library.Model(data as ConstructorParameters<Library["Model"]>[0]);
}

/** Every value by its place; a blank cell has none. */
function values({ getters }: Model): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheetId of getters.getSheetIds())
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      const { type, value } = getters.getEvaluatedCell(position);
      if (type !== "empty")
        found.set(`${getters.getSheetName(sheetId)}!${cellAddress(position.col, position.row)}`, value);
    }
  return found;
}

/** The cells that show something else after the edits than after opening the workbook anew. */
function differences(library: Library, model: Model): string[] {
  const data = (model as unknown as Exporting)._exportData(false);
  const anew = open(library, structuredClone(data));
  const [edited, opened] = [values(model), values(anew)];
  const places = new Set([...edited.keys(), ...opened.keys()]);
  return [...places]
    .filter((place) => !Object.is(edited.get(place), opened.get(place)))
    .map((place) => `${place}: ${edited.get(place)}, opened anew ${opened.get(place)}`);
}

export interface Outcome {
  /** Edits that the workbook took. */
  readonly taken: number;
  /** The first edit after which cells differ, and how. */
  readonly failure?: { readonly edit: string; readonly cells: readonly string[] };
}

/** What happens to a model that calculates in slices; the one that is opened anew does not. */
export interface Calculated {
  open(open: () => Model): Model;
  /** After each edit. */
  between(model: Model, random: () => number): void;
  toTheEnd(model: Model): void;
}

const inOneGo: Calculated = { open: (open) => open(), between: () => {}, toTheEnd: () => {} };

/** Looks after every so many edits; what differs then is looked for again from the start, after each edit. */
export function editAtRandom(
  library: Library,
  seed: number,
  edits: number,
  every: number,
  calculated: Calculated = inOneGo,
): Outcome {
  const model = calculated.open(() => open(library, structuredClone(startingBook)));
  const random = randomNumbers(seed + 1_000_000);
  const next = randomEdits(randomNumbers(seed));
  let taken = 0;
  for (let count = 1; count <= edits; count++) {
    const edit: Edit = next(model);
    if ((model.dispatch as unknown as Dispatch)(...edit).isSuccessful) taken++;
    calculated.between(model, random);
    if (count % every !== 0 && count !== edits) continue;
    calculated.toTheEnd(model);
    const cells = differences(library, model);
    if (cells.length === 0) continue;
    const told = { edit: `seed ${seed}, edit ${count}: ${JSON.stringify(edit)}`, cells };
    const outcome = { taken, failure: told };
    return every === 1 ? outcome : earliest(library, seed, count, outcome, calculated);
  }
  return { taken };
}

/** A difference that looking more often does not find again is told as it was found. */
function earliest(library: Library, seed: number, edits: number, found: Outcome, calculated: Calculated): Outcome {
  const again = editAtRandom(library, seed, edits, 1, calculated);
  return again.failure ? again : found;
}
