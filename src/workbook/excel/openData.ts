/** What the add-in does about data when a workbook opens in Excel. */
import { refreshWhenDue } from "../autoRefresh";
import { calculateLate } from "../calculateLate";
import { keepFetched } from "../keepFetched";
import type { WorkbookPort } from "../port";
import { followSettings } from "./settingCells";

/** `failed` hears of what could not be read or kept; the other steps are taken all the same. */
export async function openData(port: WorkbookPort, failed: (reason: unknown) => void): Promise<void> {
  const fetched = globalThis.marketbook?.fetched;
  if (!fetched) return;
  fetched.carryProperties(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4"));
  // Cells may have been calculated before what the workbook keeps was read.
  if (fetched.restore(await port.loadFetchedSeries().catch(nothing))) await port.recalculateData();
  await followSettings().catch(failed);
  keepFetched(port, fetched, failed);
  calculateLate(port, fetched, failed);
  await refreshWhenDue(port, fetched);

  function nothing(reason: unknown): [] {
    failed(reason);
    return [];
  }
}
