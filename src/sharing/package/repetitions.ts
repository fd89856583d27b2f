/** Bytes as signs and repetitions of what stands at most 32,768 bytes before: what deflate writes. */
import { longestMatch } from "./deflateBlock";

export interface Repetitions {
  /**
   * As many as there is room for, or left.
   * @param tokens Where they go: a sign, or a repetition, its length times 65,536 and its distance.
   * @returns How many there are.
   */
  next(tokens: Uint32Array): number;
  isAtEnd(): boolean;
}

const windowSize = 1 << 15;
const inWindow = windowSize - 1;

/** The shortest that is looked for, and by what its places are found. */
const leastMatch = 4;
const slotBits = 15;
const slotOf = (bytes: Uint8Array, at: number): number =>
  Math.imul(bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24), 0x9e3779b1) >>>
  (32 - slotBits);

/** How many places with the same four bytes are tried, and from which length on what is found will do. */
const [tries, longEnough] = [4, 32];
/** A repetition that is no longer waits for a longer one at the next byte; of a longer one the places within are not kept. */
const short = 16;

/**
 * The longest at a place that is longer than `least`, as a token; 0 where there is none.
 * @param before By place, the one before it with the same four bytes.
 * @param first Where to look first.
 */
function longestAt(
  bytes: Uint8Array,
  before: Int32Array,
  at: number,
  first: number,
  least: number,
  most: number,
): number {
  const limit = at - windowSize;
  const reach = Math.min(longestMatch, bytes.length - at);
  // Apart, as elsewhere here: arrays that are taken apart at once would be made millions of times.
  let best = least;
  let distance = 0;
  let candidate = first;
  for (let tried = 0; tried < most && candidate >= 0 && candidate >= limit; tried++) {
    if (bytes[candidate + best] === bytes[at + best] && bytes[candidate] === bytes[at]) {
      let length = 1;
      while (length < reach && bytes[candidate + length] === bytes[at + length]) length++;
      if (length > best) {
        best = length;
        distance = at - candidate;
        if (length >= longEnough || length === reach) break;
      }
    }
    const next = before[candidate & inWindow];
    if (next >= candidate) break;
    candidate = next;
  }
  return distance === 0 ? 0 : (best << 16) | distance;
}

function keep(bytes: Uint8Array, latest: Int32Array, before: Int32Array, from: number, until: number): void {
  for (let at = from; at < until; at++) {
    const slot = slotOf(bytes, at);
    before[at & inWindow] = latest[slot];
    latest[slot] = at;
  }
}

/**
 * Outside of `repetitions`, and of arrays alone: what the engine makes of a function that is made anew for each part is thrown
 * away with it, and compiling it again took as long as a part of a megabyte.
 * @param latest The last place of each slot.
 * @param place Where to go on, which is moved.
 * @returns How many tokens there are.
 */
function fill(
  tokens: Uint32Array,
  bytes: Uint8Array,
  latest: Int32Array,
  before: Int32Array,
  place: Int32Array,
): number {
  const end = bytes.length;
  const last = end - leastMatch;
  let at = place[0];
  let count = 0;
  for (; at < last && count < tokens.length; count++) {
    const slot = slotOf(bytes, at);
    const candidate = latest[slot];
    before[at & inWindow] = candidate;
    latest[slot] = at;
    const found = candidate < 0 ? 0 : longestAt(bytes, before, at, candidate, leastMatch - 1, tries);
    const length = found >>> 16;
    const waits =
      found > 0 &&
      length <= short &&
      at + 1 < last &&
      longestAt(bytes, before, at + 1, latest[slotOf(bytes, at + 1)], length, tries >> 1) > 0;
    if (found === 0 || waits) tokens[count] = bytes[at++];
    else {
      tokens[count] = found;
      if (length <= short) keep(bytes, latest, before, at + 1, Math.min(at + length, last));
      at += length;
    }
  }
  for (; at >= last && at < end && count < tokens.length; count++) tokens[count] = bytes[at++];
  place[0] = at;
  return count;
}

export function repetitions(bytes: Uint8Array): Repetitions {
  const latest = new Int32Array(1 << slotBits).fill(-1);
  const before = new Int32Array(windowSize);
  const place = new Int32Array(1);
  return {
    isAtEnd: () => place[0] >= bytes.length,
    next: (tokens) => fill(tokens, bytes, latest, before, place),
  };
}
