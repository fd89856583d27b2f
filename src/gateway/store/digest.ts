/**
 * Checksums of rows, as a multiset hash: each row is hashed by itself (two lanes of MurmurHash3's steps) and the hashes are
 * added, so that rows can be added to a digest without reading those that are in it, and their order does not matter. A
 * single changed bit in a row always changes its hash; against chance there are 64 bits and the number of rows. It guards
 * against faults of disks and memory, not against someone who means to forge.
 *
 * A digest as text: the number of rows, then both sums as hexadecimal digits.
 */
type Cell = number | string | null;

export const emptyDigest = "0-0-0";

const float = new Float64Array(1);
/** The same eight bytes. */
const words = new Uint32Array(float.buffer);

/** The row that is being hashed; of a module, since two numbers cannot be returned without making an object. */
let [laneA, laneB] = [0, 0];

const turned = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

function take(word: number): void {
  laneA =
    (Math.imul(turned(laneA ^ Math.imul(turned(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593), 13), 5) + 0xe6546b64) | 0;
  laneB =
    (Math.imul(turned(laneB ^ Math.imul(turned(Math.imul(word, 0x239b961b), 16), 0x38b34ae5), 17), 5) + 0x561ccd1b) | 0;
}

function takeText(text: string): void {
  take(text.length);
  for (let place = 0; place < text.length; place++) take(text.charCodeAt(place));
}

/** False for what no column holds: a flipped bit can make a database give bytes for a number. */
function takeCell(cell: unknown): boolean {
  if (typeof cell === "number") {
    // SQLite keeps no sign of zero.
    float[0] = cell === 0 ? 0 : cell;
    take(words[0]);
    take(words[1]);
  } else if (cell === null) take(0x6e756c6c);
  else if (typeof cell === "string") takeText(cell);
  else return false;
  return true;
}

function finished(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/**
 * The digest of rows, added to one that there was. `name` is what the rows belong to: the same rows under another name have
 * another digest.
 */
export function digestOf<Row>(
  name: string,
  rows: readonly Row[],
  cells: (row: Row) => readonly Cell[],
  from = emptyDigest,
): string {
  [laneA, laneB] = [0x9747b28c, 0x2f0b4c47];
  takeText(name);
  const [seedA, seedB] = [laneA, laneB];
  const [count, a, b] = from.split("-");
  let [sumA, sumB] = [Number.parseInt(a, 16), Number.parseInt(b, 16)];
  for (const row of rows) {
    [laneA, laneB] = [seedA, seedB];
    for (const cell of cells(row)) if (!takeCell(cell)) return "unreadable";
    sumA = (sumA + finished(laneA)) >>> 0;
    sumB = (sumB + finished(laneB)) >>> 0;
  }
  return `${Number(count) + rows.length}-${sumA.toString(16)}-${sumB.toString(16)}`;
}
