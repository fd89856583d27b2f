/** Texts on a picture: measured near enough, cut or broken where there is no room. */
import { escaped } from "../spreadsheetml/writing/xml";
import { textWidth } from "../textWidth";

export const ink = "#242424";
export const faint = "#616161";

export const rounded = (value: number): number => Math.round(value * 100) / 100;

const usual = 11;

/** In pixels, of letters so many pixels high. */
export const widthOf = (text: string, size = usual): number => textWidth(text, size * 0.76);

interface Look {
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  /** Upwards. */
  readonly turned?: boolean;
  /** White around the letters, which may lie on lines. */
  readonly haloed?: boolean;
}

export function writing(text: string, x: number, y: number, look: Look = {}): string {
  const { anchor = "start", size = usual, colour = faint, bold, turned, haloed } = look;
  const [left, top] = [rounded(x), rounded(y)];
  const place = turned ? `transform="translate(${left} ${top}) rotate(-90)"` : `x="${left}" y="${top}"`;
  const weight = bold ? ' font-weight="700"' : "";
  const halo = haloed ? ' stroke="#FFFFFF" stroke-width="3" stroke-linejoin="round" paint-order="stroke"' : "";
  return `<text ${place} text-anchor="${anchor}" font-size="${size}" fill="${colour}"${weight}${halo}>${escaped(text)}</text>`;
}

/** As much of a text as there is room for. */
export function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 1 && widthOf(`${signs.join("")}…`) > room) signs.pop();
  return `${signs.join("")}…`;
}

/** In at most so many lines, broken at spaces and between Chinese signs; what is left over is cut. */
export function broken(text: string, room: number, most: number, size = usual): string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [];
  const lines: string[] = [""];
  for (const piece of pieces) {
    const last = lines.length - 1;
    const isFull = lines[last] !== "" && widthOf((lines[last] + piece).trimEnd(), size) > room;
    if (isFull && lines.length < most) lines.push(piece);
    else lines[last] += piece;
  }
  return lines.map((line) => cut(line.trim(), (room * usual) / size));
}
