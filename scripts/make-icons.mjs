// Draws the add-in's mark, the payoff of a butterfly on blue, at the sizes that the manifest names: assets/icon-<size>.png.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

const sizes = [16, 32, 64, 80];
const blue = [0x0f, 0x6c, 0xbd];
const white = [0xff, 0xff, 0xff];
const gold = [0xff, 0xc8, 0x3d];
const samplesPerSide = 8;

// In units of the icon's side.
const corner = 0.18;
const payoff = [
  [0.1, 0.74],
  [0.27, 0.74],
  [0.5, 0.24],
  [0.73, 0.74],
  [0.9, 0.74],
];
const [, , peak, rightFoot] = payoff;
const breakEven = 0.58;

function distanceToSegment([x, y], [x1, y1], [x2, y2]) {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

function insideCard([x, y]) {
  const beyond = (u) => Math.max(Math.abs(u - 0.5) - (0.5 - corner), 0);
  return Math.hypot(beyond(x), beyond(y)) <= corner;
}

/** Under the payoff and above the premium paid. */
function isProfit([x, y]) {
  const slope = (rightFoot[1] - peak[1]) / (rightFoot[0] - peak[0]);
  return y < breakEven && y > peak[1] + slope * Math.abs(x - peak[0]);
}

function colourAt(point, size) {
  if (!insideCard(point)) return undefined;
  const halfWidth = Math.max(0.045, 0.85 / size);
  const nearest = Math.min(...payoff.slice(1).map((end, index) => distanceToSegment(point, payoff[index], end)));
  if (nearest < halfWidth) return white;
  return isProfit(point) ? gold : blue;
}

/** Mean colour and coverage of the samples in one pixel. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samplesPerSide ** 2; sample++) {
    const x = (column + ((sample % samplesPerSide) + 0.5) / samplesPerSide) / size;
    const y = (row + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide) / size;
    const colour = colourAt([x, y], size);
    if (!colour) continue;
    covered++;
    for (const channel of [0, 1, 2]) sum[channel] += colour[channel];
  }
  return [
    ...sum.map((value) => (covered ? Math.round(value / covered) : 0)),
    Math.round((covered / samplesPerSide ** 2) * 255),
  ];
}

/** The checksum that PNG puts behind each chunk. */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, colour with alpha
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const image = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", image), chunk("IEND", Buffer.alloc(0))]);
}

const assets = join(dirname(fileURLToPath(import.meta.url)), "../assets");
mkdirSync(assets, { recursive: true });
for (const size of sizes) writeFileSync(join(assets, `icon-${size}.png`), png(size));
