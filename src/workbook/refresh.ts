/** A refresh as the user knows it: publishers are asked, the cells calculated, and what changed is told apart. */
import type { FetchedSeam } from "../functions/host/seam";
import type { RefreshOptions, RefreshOutcome } from "../series/refreshOutcome";
import type { ShownCell, WorkbookPort } from "./port";

interface CellChange {
  readonly address: string;
  readonly old: string;
  readonly new: string;
}

export interface RefreshReport extends Omit<RefreshOutcome, "undo"> {
  readonly cells: readonly CellChange[];
  /** Puts the old series back and calculates the cells. */
  undo(): Promise<void>;
}

type Port = Pick<WorkbookPort, "dataCells" | "recalculateData">;

function differences(before: readonly ShownCell[], after: readonly ShownCell[]): CellChange[] {
  const old = new Map(before.map(({ address, shown }) => [address, shown]));
  const addresses = new Set([...old.keys(), ...after.map(({ address }) => address)]);
  const present = new Map(after.map(({ address, shown }) => [address, shown]));
  return [...addresses]
    .map((address) => ({ address, old: old.get(address) ?? "", new: present.get(address) ?? "" }))
    .filter((cell) => cell.old !== cell.new);
}

/** Two refreshes one after the other as one: what failed in the first and was brought by the second has not failed. */
export function joined(first: RefreshReport, second: RefreshReport): RefreshReport {
  const again = new Set([...second.changed, ...second.failed].map(({ id }) => id).concat(second.unchanged));
  const isFirst = ({ id }: { readonly id: string }) => !again.has(id);
  const cells = new Map(first.cells.map((cell) => [cell.address, cell]));
  for (const cell of second.cells) cells.set(cell.address, { ...cell, old: cells.get(cell.address)?.old ?? cell.old });
  return {
    changed: [...first.changed.filter(isFirst), ...second.changed],
    unchanged: [...first.unchanged.filter((id) => !again.has(id)), ...second.unchanged],
    failed: [...first.failed.filter(isFirst), ...second.failed],
    skipped: first.skipped,
    cells: [...cells.values()].filter((cell) => cell.old !== cell.new),
    async undo() {
      await second.undo();
      await first.undo();
    },
  };
}

export async function refreshSeries(
  port: Port,
  fetched: Pick<FetchedSeam, "refresh">,
  ids: readonly string[],
  options: RefreshOptions = {},
): Promise<RefreshReport> {
  const before = await port.dataCells();
  const { undo, ...outcome } = await fetched.refresh(ids, options);
  await port.recalculateData();
  return {
    ...outcome,
    cells: differences(before, await port.dataCells()),
    async undo() {
      undo();
      await port.recalculateData();
    },
  };
}
