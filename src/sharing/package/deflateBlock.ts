/** What a block of deflate says: signs and repetitions in codes of their own. Source: RFC 1951, sections 3.2.3 to 3.2.7. */
import { codeLengths, codesOf } from "./huffman";

/** Bits as they are written, the lowest first. */
export interface Bits {
  room: Uint8Array;
  used: number;
  held: number;
  count: number;
}

/** Of a code's first value, by the number of bits that follow the code. */
function codeTable(
  extras: readonly number[],
  first: number,
): { readonly bases: Uint16Array; readonly extras: Uint8Array } {
  const bases = new Uint16Array(extras.length);
  let base = first;
  for (const [code, extra] of extras.entries()) {
    bases[code] = base;
    base += 2 ** extra;
  }
  return { bases, extras: Uint8Array.from(extras) };
}

const { bases: lengthBases, extras: lengthExtras } = codeTable(
  Array.from({ length: 28 }, (_, code) => Math.max(0, (code >> 2) - 1)),
  3,
);
const { bases: distanceBases, extras: distanceExtras } = codeTable(
  Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1)),
  1,
);

export const longestMatch = 258;
/** The longest has a code of its own, without bits behind it. */
const codeOfLongest = 28;
const endOfBlock = 256;
const [lengthCodes, distanceCodes] = [286, 30];

/** The code of a length; of a distance up to 256 by itself, beyond by its 128ths. */
const codeOfLength = new Uint8Array(longestMatch + 1);
for (let code = 0; code < 28; code++)
  codeOfLength.fill(code, lengthBases[code], lengthBases[code] + 2 ** lengthExtras[code]);
codeOfLength[longestMatch] = codeOfLongest;
const nearCodes = new Uint8Array(257);
const farCodes = new Uint8Array(256);
for (let code = 0; code < distanceCodes; code++) {
  const [base, beyond] = [distanceBases[code], distanceBases[code] + 2 ** distanceExtras[code]];
  if (base <= 256) nearCodes.fill(code, base, Math.min(257, beyond));
  if (beyond > 257) farCodes.fill(code, (base - 1) >> 7, (beyond - 1) >> 7);
}
const codeOfDistance = (distance: number): number =>
  distance <= 256 ? nearCodes[distance] : farCodes[(distance - 1) >> 7];

function write(bits: Bits, value: number, count: number): void {
  bits.held |= value << bits.count;
  for (bits.count += count; bits.count >= 8; bits.count -= 8) {
    bits.room[bits.used++] = bits.held & 0xff;
    bits.held >>>= 8;
  }
}

/** Lengths of codes as the block's head says them: 16 repeats the one before, 17 and 18 say zeros. */
function runsOf(
  lengths: readonly number[],
): { readonly code: number; readonly extra: number; readonly bits: number }[] {
  const runs: { code: number; extra: number; bits: number }[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at];
    let run = 1;
    while (at + run < lengths.length && lengths[at + run] === length) run++;
    at += run;
    if (length > 0) {
      runs.push({ code: length, extra: 0, bits: 0 });
      run--;
    }
    while (run >= 3) {
      const most = Math.min(run, length > 0 ? 6 : 138);
      if (length > 0) runs.push({ code: 16, extra: most - 3, bits: 2 });
      else runs.push(most < 11 ? { code: 17, extra: most - 3, bits: 3 } : { code: 18, extra: most - 11, bits: 7 });
      run -= most;
    }
    for (; run > 0; run--) runs.push({ code: length, extra: 0, bits: 0 });
  }
  return runs;
}

/** In which the lengths of the codes for lengths are said. */
const orderOfRuns = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The last code that has a length, and at least so many. */
function countOf(lengths: ArrayLike<number>, least: number, order?: readonly number[]): number {
  let count = lengths.length;
  while (count > least && lengths[order ? order[count - 1] : count - 1] === 0) count--;
  return count;
}

function writeHead(bits: Bits, literals: Uint8Array, distances: Uint8Array): void {
  const [literalCount, distanceCount] = [countOf(literals, 257), countOf(distances, 1)];
  const runs = runsOf([...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)]);
  const frequencies = new Uint32Array(19);
  for (const { code } of runs) frequencies[code]++;
  const lengths = codeLengths(frequencies, 7);
  const codes = codesOf(lengths);
  const count = countOf(lengths, 4, orderOfRuns);
  write(bits, literalCount - 257, 5);
  write(bits, distanceCount - 1, 5);
  write(bits, count - 4, 4);
  for (const code of orderOfRuns.slice(0, count)) write(bits, lengths[code], 3);
  for (const { code, extra, bits: extraBits } of runs) {
    write(bits, codes[code], lengths[code]);
    write(bits, extra, extraBits);
  }
}

/** Room for a block, whatever it says: each token takes 48 bits at most. */
const roomFor = (count: number): number => 6 * count + 512;

/**
 * @param tokens A sign, or a repetition: its length times 65,536 and its distance.
 * @param isLast No block follows.
 */
export function writeBlock(bits: Bits, tokens: Uint32Array, count: number, isLast: boolean): void {
  if (bits.used + roomFor(count) > bits.room.length) {
    const room = new Uint8Array(Math.max(bits.used + roomFor(count), 2 * bits.room.length));
    room.set(bits.room.subarray(0, bits.used));
    bits.room = room;
  }
  const frequencies = new Uint32Array(lengthCodes);
  const distanceFrequencies = new Uint32Array(distanceCodes);
  frequencies[endOfBlock] = 1;
  for (let index = 0; index < count; index++) {
    const token = tokens[index];
    if (token < 0x10000) frequencies[token]++;
    else {
      frequencies[257 + codeOfLength[token >>> 16]]++;
      distanceFrequencies[codeOfDistance(token & 0xffff)]++;
    }
  }
  const [literals, distances] = [codeLengths(frequencies, 15), codeLengths(distanceFrequencies, 15)];
  write(bits, isLast ? 5 : 4, 3);
  writeHead(bits, literals, distances);
  writeTokens(bits, tokens, count, literals, distances);
}

function writeTokens(bits: Bits, tokens: Uint32Array, many: number, literals: Uint8Array, distances: Uint8Array): void {
  const [codes, distanceCodesOf] = [codesOf(literals), codesOf(distances)];
  const { room } = bits;
  let { used, held, count } = bits;
  for (let index = 0; index < many; index++) {
    const token = tokens[index];
    const isSign = token < 0x10000;
    const lengthCode = isSign ? 0 : codeOfLength[token >>> 16];
    const symbol = isSign ? token : 257 + lengthCode;
    held |= codes[symbol] << count;
    count += literals[symbol];
    if (!isSign) {
      if (lengthCode < codeOfLongest) {
        held |= ((token >>> 16) - lengthBases[lengthCode]) << count;
        count += lengthExtras[lengthCode];
      }
      for (; count >= 8; count -= 8, held >>>= 8) room[used++] = held;
      const distance = token & 0xffff;
      const code = codeOfDistance(distance);
      held |= distanceCodesOf[code] << count;
      count += distances[code];
      for (; count >= 8; count -= 8, held >>>= 8) room[used++] = held;
      held |= (distance - distanceBases[code]) << count;
      count += distanceExtras[code];
    }
    for (; count >= 8; count -= 8, held >>>= 8) room[used++] = held;
  }
  Object.assign(bits, { used, held, count });
  write(bits, codes[endOfBlock], literals[endOfBlock]);
}
