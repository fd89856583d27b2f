/** A workbook that wants it is refreshed when it opens: the series that are due, and no others. */
import type { FetchedSeam } from "../functions/host/seam";
import type { WorkbookPort } from "./port";
import { type RefreshReport, refreshSeries } from "./refresh";

type Port = Pick<WorkbookPort, "dataSettings" | "seriesInUse" | "dataCells" | "recalculateData">;

/** Undefined when there was nothing to do. */
export async function refreshWhenDue(
  port: Port,
  fetched: Pick<FetchedSeam, "isStale" | "refresh">,
): Promise<RefreshReport | undefined> {
  const { autoRefresh, snapshot } = await port.dataSettings();
  if (!autoRefresh || snapshot?.on) return undefined;
  const due = (await port.seriesInUse("workbook")).map(({ id }) => id).filter((id) => fetched.isStale(id));
  return due.length > 0 ? refreshSeries(port, fetched, due) : undefined;
}
