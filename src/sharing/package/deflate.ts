/**
 * Deflate for the parts of a workbook, the same bytes for the same part on every machine: what hosts have (zlib of Node, of
 * browsers) gives other bytes in each of them, and some only later. Made for XML, which repeats itself at length; measured
 * in docs/speed.md. Source: RFC 1951.
 */
import { type Bits, writeBlock } from "./deflateBlock";
import { repetitions } from "./repetitions";

/** Signs and repetitions of a block. */
const blockTokens = 1 << 15;

export function deflate(bytes: Uint8Array): Uint8Array {
  const bits: Bits = { room: new Uint8Array(1024 + (bytes.length >> 2)), used: 0, held: 0, count: 0 };
  const found = repetitions(bytes);
  const tokens = new Uint32Array(Math.min(blockTokens, bytes.length));
  for (let isLast = false; !isLast; ) {
    const count = found.next(tokens);
    isLast = found.isAtEnd();
    writeBlock(bits, tokens, count, isLast);
  }
  if (bits.count > 0) bits.room[bits.used++] = bits.held;
  return bits.room.subarray(0, bits.used);
}
