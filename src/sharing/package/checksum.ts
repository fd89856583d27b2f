/** CRC-32 of a part, as zip archives state it: four bytes a step, by a table for each. */
const ofByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
/** Of the byte with so many zeros behind it. */
const before = (table: Uint32Array): Uint32Array => table.map((rest) => (rest >>> 8) ^ ofByte[rest & 0xff]);
const beforeOne = before(ofByte);
const beforeTwo = before(beforeOne);
const beforeThree = before(beforeTwo);

export function checksum(bytes: Uint8Array): number {
  let rest = -1;
  let index = 0;
  for (const last = bytes.length - 3; index < last; index += 4) {
    rest ^= bytes[index] | (bytes[index + 1] << 8) | (bytes[index + 2] << 16) | (bytes[index + 3] << 24);
    rest =
      beforeThree[rest & 0xff] ^ beforeTwo[(rest >>> 8) & 0xff] ^ beforeOne[(rest >>> 16) & 0xff] ^ ofByte[rest >>> 24];
  }
  for (; index < bytes.length; index++) rest = (rest >>> 8) ^ ofByte[(rest ^ bytes[index]) & 0xff];
  return ~rest >>> 0;
}
