/**
 * Debounced persistence: keeps the publishers' series that formulas read with the workbook, a moment after they have
 * arrived.
 */
import type { FetchedSeam } from "../functions/host/seam";
import type { WorkbookPort } from "./port";

type Port = Pick<WorkbookPort, "seriesInUse" | "saveFetchedSeries">;

const pause = 300;

export interface FetchedKeeping {
  /** Keeps what has arrived without waiting for more: the page is being left. */
  now(): void;
  /** Keeps what has arrived, and no more. */
  stop(): void;
}

/** `failed` hears why nothing could be kept. */
export function keepFetched(
  port: Port,
  fetched: Pick<FetchedSeam, "all" | "onChange">,
  failed: (reason: unknown) => void,
): FetchedKeeping {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function save(): Promise<void> {
    const used = new Set((await port.seriesInUse("workbook")).map(({ id }) => id));
    const present = fetched.all().filter(({ ask, series }) => series && used.has(ask.id));
    if (present.length > 0) await port.saveFetchedSeries(present);
  }

  function saveNow(): void {
    clearTimeout(timer);
    timer = undefined;
    void save().catch(failed);
  }

  const unlisten = fetched.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(saveNow, pause);
  });
  const now = () => {
    if (timer !== undefined) saveNow();
  };
  return {
    now,
    stop() {
      now();
      unlisten();
    },
  };
}
