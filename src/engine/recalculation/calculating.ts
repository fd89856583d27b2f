/** How far the calculation of a workbook is, for whoever shows it, and how it is stopped and gone on with. */
import type { CellPosition, Library, Model } from "../library/library";

export interface Calculating {
  /** Some cells have no value yet; they follow while the page answers. */
  readonly isUnderWay: boolean;
  /** The formula that is calculated next, or was last. */
  readonly at: CellPosition | undefined;
  /** Formulas that were stopped themselves. Those that read them are stopped as well, and not among these. */
  stopped(): readonly CellPosition[];
  /** What has no value yet is marked as stopped. */
  stop(): void;
  /** What was stopped, with all that reads it. */
  withoutValue(): readonly CellPosition[];
  /** Called when a calculation is left for the first time, comes further, ends or is stopped; the answer ends that. */
  listen(listener: () => void): () => void;
}

const present = new WeakMap<object, Calculating>();

/** By the getters of a model, which its plugins know before there is a model. */
export function publish(getters: object, calculating: Calculating): void {
  present.set(getters, calculating);
}

export function calculating({ getters }: Pick<Model, "getters">): Calculating {
  const found = present.get(getters);
  if (!found) throw new Error("The model was made before the engine was prepared.");
  return found;
}

/** Excel's F9: what was stopped goes on; where nothing was, everything is calculated anew. */
export function calculateNow(model: Model): void {
  const calculation = calculating(model);
  if (calculation.isUnderWay) return;
  const run = model.dispatch as unknown as (type: string, payload?: object) => void;
  const cellIds = calculation.withoutValue().flatMap((position) => model.getters.getCell(position)?.id ?? []);
  run("EVALUATE_CELLS", cellIds.length > 0 ? { cellIds } : {});
}

/** Resolves when every cell has its value, or was stopped. */
export function calculated(model: Model): Promise<void> {
  const calculation = calculating(model);
  return new Promise((resolve) => {
    if (!calculation.isUnderWay) return resolve();
    const unlisten = calculation.listen(() => {
      if (calculation.isUnderWay) return;
      unlisten();
      resolve();
    });
  });
}

type PluginConstructor = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];

/** Has all that is drawn from values drawn anew when a calculation has come further. */
export function redrawPlugin(library: Library): PluginConstructor {
  class RedrawPlugin extends library.UIPlugin {
    constructor(config: ConstructorParameters<Library["UIPlugin"]>[0]) {
      super(config);
      const run = this.dispatch as unknown as (type: string, payload: object) => void;
      calculating({ getters: this.getters }).listen(() => run("EVALUATE_CELLS", { cellIds: [] }));
    }
  }
  return RedrawPlugin as unknown as PluginConstructor;
}
