/** Pages of the same browser tell each other which workbook they have changed. */
import type { Neighbours } from "./surroundings";

export function pageNeighbours(): Neighbours {
  const channel = new BroadcastChannel("marketbook.workbooks");
  return {
    tell: (id) => channel.postMessage(id),
    onTold: (listener) => channel.addEventListener("message", ({ data }) => listener(String(data))),
  };
}
