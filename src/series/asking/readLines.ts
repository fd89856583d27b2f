/** Reads a streamed answer (NDJSON) line by line, each piece of the network as the lines that it completes. */

/** Calls back with whole lines, in order; rejects when the stream does. An answer that ends within a line hands over that piece. */
export async function readLines(
  body: ReadableStream<Uint8Array>,
  take: (lines: readonly string[]) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  /** Pieces of a line that is not whole: a long series comes in hundreds of them. */
  let begun: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const [first, ...rest] = decoder.decode(value, { stream: !done }).split("\n");
      begun.push(first);
      if (rest.length > 0) {
        const lines = [begun.join(""), ...rest.slice(0, -1)];
        begun = [rest[rest.length - 1]];
        take(lines.filter((line) => line !== ""));
      } else if (!done) take([]);
      if (done) break;
    }
    const last = begun.join("");
    if (last !== "") take([last]);
  } finally {
    // After a fault the rest is of no use; a stream that is over takes no notice.
    void reader.cancel().catch(() => undefined);
  }
}
