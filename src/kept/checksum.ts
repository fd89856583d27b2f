/** CRC-32 (ISO 3309) of a text's UTF-16 code units, low byte first: a kept text that was damaged must not pass for a good one. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

export function checksum(text: string): number {
  let remainder = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    remainder = (remainder >>> 8) ^ table[(remainder ^ unit) & 0xff];
    remainder = (remainder >>> 8) ^ table[(remainder ^ (unit >>> 8)) & 0xff];
  }
  return (remainder ^ 0xffffffff) >>> 0;
}
