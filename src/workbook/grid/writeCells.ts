/** Many cells at once: a command of its own, so that they are one step of undo and one calculation. */
import type { Library, Model } from "../../engine/library/library";
import type { CarriedGetters, FrozenFields } from "./carried";

const command = "MARKETBOOK_WRITE_CELLS";

/** As the library's command UPDATE_CELL has it. */
export interface CellWrite {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content: string;
  readonly format?: string;
  readonly frozen?: FrozenFields | null;
}

interface Sorting {
  readonly type: string;
  readonly sheetId: string;
  readonly zone: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

type Answer = ReturnType<InstanceType<Library["UIPlugin"]>["allowDispatch"]>;

type PluginConstructor = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];
type Dispatch = (type: string, payload: object) => { readonly reasons: readonly string[] };

export function writeCellsPlugin(library: Library): PluginConstructor {
  class WriteCellsPlugin extends library.UIPlugin {
    static override getters = ["writeRefusals"];
    private refusals: string[] = [];

    /** What a frozen formula filled stays together, as what a live one spills does. */
    override allowDispatch(given: object): Answer {
      const { type, sheetId, zone } = given as Sorting;
      if (type !== "SORT_CELLS") return "Success" as unknown as Answer;
      const parted = (this.getters as unknown as CarriedGetters)
        .getFrozenCells()
        .some(
          ({ sheetId: own, zone: { top, bottom, left, right }, holds }) =>
            own === sheetId &&
            holds &&
            (top < bottom || left < right) &&
            left <= zone.right &&
            zone.left <= right &&
            top <= zone.bottom &&
            zone.top <= bottom,
        );
      return (parted ? "SortZoneWithArrayFormulas" : "Success") as unknown as Answer;
    }

    override handle({ type, writes }: { readonly type: string; readonly writes?: readonly CellWrite[] }): void {
      if (type !== command || !writes) return;
      this.refusals = [];
      const dispatch = this.dispatch as unknown as Dispatch;
      for (const write of writes)
        for (const reason of dispatch("UPDATE_CELL", write).reasons)
          if (reason !== "NoChanges") this.refusals.push(`${reason} ${JSON.stringify(write).slice(0, 200)}`);
    }

    /** Not thrown inside the command, which would leave the model half way. */
    writeRefusals(): readonly string[] {
      return this.refusals;
    }
  }
  return WriteCellsPlugin as unknown as PluginConstructor;
}

export function writeCells(model: Model, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  (model.dispatch as unknown as Dispatch)(command, { writes });
  const refusals = (model.getters as unknown as { writeRefusals(): readonly string[] }).writeRefusals();
  if (refusals.length > 0) throw new Error(`Cells could not be written: ${refusals.join("; ")}`);
}
