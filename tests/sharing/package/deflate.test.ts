/** What is packed here comes out of zlib, which nobody here wrote, as it went in. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { checksum } from "../../../src/sharing/package/checksum";
import { deflate } from "../../../src/sharing/package/deflate";
import { codeLengths, codesOf } from "../../../src/sharing/package/huffman";

const utf8 = new TextEncoder();
const unpacked = (bytes: Uint8Array) => new Uint8Array(inflateRawSync(deflate(bytes)));
/** Bytes that do not repeat, the same in every run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
const joined = (...pieces: readonly Uint8Array[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]));

test.each([
  ["nothing", new Uint8Array()],
  ["one byte", utf8.encode("a")],
  ["less than a repetition", utf8.encode("aaa")],
  ["the shortest repetition", utf8.encode("abcdabcd")],
  ["one sign a thousand times", utf8.encode("a".repeat(1_000))],
  [
    "lengths about the longest",
    utf8.encode([257, 258, 259, 260, 516, 517].map((count) => "b".repeat(count)).join("x")),
  ],
  ["all signs", Uint8Array.from({ length: 256 }, (_, code) => code)],
  ["no repetition", noise(100_000)],
  ["as far back as can be said", joined(utf8.encode("far away"), noise(32_760), utf8.encode("far away"))],
  ["farther than can be said", joined(utf8.encode("far away"), noise(32_761), utf8.encode("far away"))],
  ["signs of a whole block and one more", noise(32_769)],
  ["signs of a whole block", noise(32_768)],
])("%s", (_, bytes) => expect(unpacked(bytes)).toEqual(bytes));

test("any bytes, with any repetitions", () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(..."abc").map((sign) => utf8.encode(sign)),
  );
  const repeated = fc.array(fc.tuple(piece, fc.integer({ min: 1, max: 300 })), { maxLength: 30 });
  fc.assert(
    fc.property(repeated, fc.nat(3), (pieces, times) => {
      const once = joined(...pieces.flatMap(([each, count]) => Array.from({ length: count }, () => each)));
      const bytes = joined(...Array.from({ length: times }, () => once));
      expect(Buffer.compare(unpacked(bytes), bytes)).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test("the cells of a sheet become at most a tenth larger than zlib makes them", () => {
  const cells = Array.from(
    { length: 20_000 },
    (_, index) => `<c r="C${index}"><f>ROUND(A${index}*2+B${index % 7},4)</f><v>${(index * 7919) / 1000}</v></c>`,
  );
  const bytes = utf8.encode(cells.join(""));
  expect(unpacked(bytes)).toEqual(bytes);
  expect(deflate(bytes).length).toBeLessThan(1.1 * deflateRawSync(bytes).length);
});

test("codes are whole, no longer than they may be, and shorter for what is more frequent", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(1_000_000)), { minLength: 2, maxLength: 286 }),
      fc.constantFrom(9, 15),
      (given, longest) => {
        const lengths = codeLengths(Uint32Array.from(given), longest);
        const used = [...lengths.keys()].filter((symbol) => lengths[symbol] > 0);
        expect(used.reduce((sum, symbol) => sum + 2 ** -lengths[symbol], 0)).toBe(1);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
        for (const [symbol, frequency] of given.entries())
          if (frequency > 0) expect(lengths[symbol]).toBeGreaterThan(0);
        for (const one of used)
          for (const other of used) if (given[one] > given[other]) expect(lengths[one] <= lengths[other]).toBe(true);
        const codes = codesOf(lengths);
        const spelled = used.map((symbol) => codes[symbol].toString(2).padStart(lengths[symbol], "0"));
        expect(new Set(spelled).size).toBe(used.length);
      },
    ),
    { numRuns: 50 },
  );
});

/** The textbook's: counts that grow as Fibonacci's numbers make the deepest tree. */
test("the deepest tree is cut to fifteen bits", () => {
  const counts = [1, 1];
  while (counts.length < 40) counts.push(counts[counts.length - 1] + counts[counts.length - 2]);
  const lengths = codeLengths(Uint32Array.from(counts), 15);
  expect(Math.max(...lengths)).toBe(15);
  expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
});

test("checksums are those of the standard, whatever the length", () => {
  expect(checksum(utf8.encode("123456789"))).toBe(0xcbf43926);
  for (let length = 0; length < 40; length++) expect(checksum(noise(length))).toBe(crc32Of(noise(length)));
});

/** As the standard's sample code has it, bit by bit: not every Node has zlib's. */
function crc32Of(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}
