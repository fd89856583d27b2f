/**
 * Cells that wait for data: when it arrives, those cells and what depends on them are calculated, and nothing else. What was
 * opened quietly stays quiet, so that no publisher is asked because of a cell that its arrival sets off.
 */
import type { CellPosition, Library, Model } from "../library/library";

type PluginConstructor = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];

/** As the library numbers its cells. */
type CellId = NonNullable<ReturnType<Model["getters"]["getCell"]>>["id"];

const onTheWay = new Set<Promise<unknown>>();

/** Resolves when what any formula waits for at this moment has arrived; undefined when none waits. */
export function arrivals(): Promise<unknown> | undefined {
  return onTheWay.size === 0 ? undefined : Promise.allSettled(onTheWay);
}

/** Among the getters of every model: a function's formula meets nothing else of its model. */
export interface AwaitsArrivals {
  awaitArrival(position: CellPosition | undefined, arrival: Promise<unknown>): void;
}

/** Whoever brings data for functions, as far as the engine speaks to it. */
export interface Fetching {
  /** The user has typed this into a cell. */
  typed(content: string): void;
  /** Whether what is calculated now was opened, not typed, so that no publisher may be asked for it. */
  isQuiet(): boolean;
  quietly(action: () => void): void;
}

export function arrivalsPlugin(library: Library, fetching: () => Fetching | undefined): PluginConstructor {
  class ArrivalsPlugin extends library.UIPlugin {
    static override getters = ["awaitArrival"];
    private readonly arrived = { quiet: new Set<CellId>(), loud: new Set<CellId>() };
    private scheduled = false;

    override handle(command: { type: string; content?: string }): void {
      if (command.type === "UPDATE_CELL" && command.content) fetching()?.typed(command.content);
    }

    awaitArrival(position: CellPosition | undefined, arrival: Promise<unknown>): void {
      const cellId = position && this.getters.getCell(position)?.id;
      const ids = fetching()?.isQuiet() ? this.arrived.quiet : this.arrived.loud;
      const settle = () => {
        onTheWay.delete(settled);
        if (cellId === undefined) return;
        ids.add(cellId);
        this.schedule();
      };
      // A rejection is met again, and told, when the cell is calculated.
      const settled = arrival.then(settle, settle);
      onTheWay.add(settled);
    }

    /** What arrives together is calculated together. */
    private schedule(): void {
      if (this.scheduled) return;
      this.scheduled = true;
      setTimeout(() => {
        this.scheduled = false;
        const { quiet, loud } = this.arrived;
        fetching()?.quietly(() => this.calculate(quiet));
        this.calculate(loud);
      });
    }

    private calculate(ids: Set<CellId>): void {
      const present = [...ids].filter((id) => this.getters.tryGetCellPosition(id));
      ids.clear();
      if (present.length > 0)
        (this.dispatch as unknown as (type: string, payload: object) => void)("EVALUATE_CELLS", { cellIds: present });
    }
  }
  return ArrivalsPlugin as unknown as PluginConstructor;
}
