/**
 * Debounced persistence: keeps the publishers' series that formulas read with the workbook, a moment after they have
 * arrived.
 */
import type { FetchedSeam } from "../functions/host/seam";
import type { WorkbookPort } from "./port";

type Port = Pick<WorkbookPort, "seriesInUse" | "saveFetchedSeries">;

const pause = 1500;

/** `failed` hears why nothing could be kept. The answer stops the keeping. */
export function keepFetched(
  port: Port,
  fetched: Pick<FetchedSeam, "all" | "onChange">,
  failed: (reason: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function save(): Promise<void> {
    const used = new Set((await port.seriesInUse("workbook")).map(({ id }) => id));
    const present = fetched.all().filter(({ ask, series }) => series && used.has(ask.id));
    if (present.length > 0) await port.saveFetchedSeries(present);
  }

  const stop = fetched.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void save().catch(failed), pause);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
