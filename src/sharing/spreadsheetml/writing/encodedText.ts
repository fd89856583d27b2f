/** A long text as UTF-8, encoded piece by piece: of a sheet as one string there would be two copies at a time, and more. */
export interface EncodedText {
  /** No piece ends within a pair of surrogates. */
  add(piece: string): void;
  /** All that was added; nothing is to be added behind it. */
  bytes(): Uint8Array;
}

export function encodedText(): EncodedText {
  const encoder = new TextEncoder();
  let room = new Uint8Array(64 * 1024);
  let used = 0;
  return {
    add(piece) {
      const most = used + 3 * piece.length;
      if (most > room.length) {
        const larger = new Uint8Array(Math.max(most, 2 * room.length));
        larger.set(room.subarray(0, used));
        room = larger;
      }
      used += encoder.encodeInto(piece, room.subarray(used)).written;
    },
    bytes: () => room.subarray(0, used),
  };
}
