/** What a refresh would ask: the series that formulas read, narrowed to what the user wants, and what that costs at least. */
import type { FetchedSeam } from "../../../functions/host/seam";
import type { Estimate } from "../../../series/delivery";
import type { DataScope, SeriesUse, WorkbookPort } from "../../../workbook/port";

export interface Wanted {
  scope: DataScope;
  /** A provider's id, or "" for all. */
  provider: string;
  staleOnly: boolean;
}

export interface Plan {
  /** Of the scope, before it is narrowed. */
  readonly providers: readonly string[];
  readonly inScope: number;
  readonly ids: readonly string[];
  readonly estimate: Estimate;
}

export const providerOf = (id: string) => id.slice(0, id.indexOf(":")).toUpperCase();

function narrowed(uses: readonly SeriesUse[], { provider, staleOnly }: Wanted, isStale: (id: string) => boolean) {
  return uses
    .map(({ id }) => id)
    .filter((id) => provider === "" || providerOf(id) === provider)
    .filter((id) => !staleOnly || isStale(id));
}

/** Rejects when the workbook cannot be read, and when there is no gateway to ask for the estimate. */
export async function planOf(
  port: Pick<WorkbookPort, "seriesInUse">,
  fetched: Pick<FetchedSeam, "isStale" | "estimate">,
  wanted: Wanted,
): Promise<Plan> {
  const uses = await port.seriesInUse(wanted.scope);
  const ids = narrowed(uses, wanted, (id) => fetched.isStale(id));
  const estimate = ids.length === 0 ? { requests: 0, providers: {} } : await fetched.estimate(ids);
  return { providers: [...new Set(uses.map(({ id }) => providerOf(id)))].sort(), inScope: uses.length, ids, estimate };
}
