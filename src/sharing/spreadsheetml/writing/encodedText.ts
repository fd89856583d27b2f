/** A long text as UTF-8, encoded piece by piece: of a sheet as one string there would be two copies at a time, and more. */
export interface EncodedText {
  room: Uint8Array;
  used: number;
  readonly encoder: TextEncoder;
}

/** @param expected About how many bytes there will be: room that has to grow is copied. */
export const encodedText = (expected: number): EncodedText => ({
  room: new Uint8Array(64 * 1024 + expected),
  used: 0,
  encoder: new TextEncoder(),
});

/** Room for so many bytes more. */
export function reserve(text: EncodedText, more: number): void {
  const { room, used } = text;
  if (used + more <= room.length) return;
  text.room = new Uint8Array(Math.max(used + more, 2 * room.length));
  text.room.set(room.subarray(0, used));
}

/** @param piece Does not end within a pair of surrogates. */
export function add(text: EncodedText, piece: string): void {
  reserve(text, 3 * piece.length);
  text.used += text.encoder.encodeInto(piece, text.room.subarray(text.used)).written;
}

/** What is known to be ASCII, into room that is there. @returns The place behind it. */
export function putAscii(room: Uint8Array, at: number, piece: string, from = 0): number {
  const until = piece.length;
  let place = at;
  for (let index = from; index < until; index++) room[place++] = piece.charCodeAt(index);
  return place;
}
