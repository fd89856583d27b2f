/** What comes after its cells had given up, such as from a gateway that was away, is in the cells when it comes. */
import type { FetchedSeam } from "../functions/host/seam";
import type { WorkbookPort } from "./port";

/** Many come shortly after each other. */
const pause = 200;

/** `failed` hears why cells could not be calculated. The answer stops the listening. */
export function calculateLate(
  port: Pick<WorkbookPort, "recalculateData">,
  fetched: Pick<FetchedSeam, "onLate">,
  failed: (reason: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = fetched.onLate(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void port.recalculateData().catch(failed), pause);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
