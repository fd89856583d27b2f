/** A streamed response (NDJSON): every delivery is a line of its own, written when it is there. */
import type { StreamingApi } from "hono/utils/stream";
import { type DeliveryLine, type SeriesRequest, silence } from "../../series/delivery";
import { deliver } from "../delivery/deliver";

type Lines = Pick<StreamingApi, "write" | "aborted">;

export async function writeDeliveries(
  desk: Parameters<typeof deliver>[0],
  request: SeriesRequest,
  lines: Lines,
): Promise<void> {
  let written = Promise.resolve();
  let spoke = performance.now();
  /** One after the other, and each waits until the reader has room: what is read slowly does not pile up here. */
  function write(line: DeliveryLine): Promise<void> {
    spoke = performance.now();
    written = written.then(async () => {
      if (!lines.aborted) await lines.write(`${JSON.stringify(line)}\n`);
    });
    return written;
  }
  const heartbeat = setInterval(() => {
    if (performance.now() - spoke >= silence.gateway / 2) void write({ waiting: true });
  }, silence.gateway / 2);
  // The connection keeps the program alive, not this.
  heartbeat.unref();
  try {
    await deliver(
      desk,
      request,
      (places, delivery) => write({ places, ...delivery }),
      () => lines.aborted,
    );
    await write({ end: request.asks.length });
  } finally {
    clearInterval(heartbeat);
  }
}
