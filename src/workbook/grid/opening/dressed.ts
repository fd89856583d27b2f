/** Styles, number formats and borders of cells as the grid has them: by their numbers, each with the ranges that have it. */
import { cellAddress } from "../../../cells/address";
import { type Border, type Cell, columnOf, type Edge, rowOf, type Style } from "../../../sharing/model";
import type { Findings } from "../../../sharing/report";
import { isLive } from "./contents";
import type { Dressed, GridStyle, GridWorkbook } from "./gridWorkbook";

const lines: Readonly<Record<string, string>> = {
  thin: "thin",
  hair: "dotted",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  medium: "medium",
  mediumDashed: "dashed",
  mediumDashDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
  double: "thick",
  thick: "thick",
};

const isColour = (colour: string | undefined): colour is string => /^#[0-9a-f]{6}$/i.test(colour ?? "");
const longestFormat = 255;

export function gridStyle(style: Style, plain: Style = {}): GridStyle {
  const { bold, italic, underline, strike, size, colour, fill, align, vertical, wrap } = style;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strike && { strikethrough: true as const }),
    // The plain size is that of every file and of the grid, whichever it is.
    ...(size !== undefined && size !== plain.size && { fontSize: Math.min(409, Math.max(1, size)) }),
    ...(isColour(colour) && { textColor: colour }),
    ...(isColour(fill) && { fillColor: fill }),
    ...((align === "left" || align === "center" || align === "right") && { align }),
    ...(vertical && { verticalAlign: vertical === "center" ? ("middle" as const) : vertical }),
    ...(wrap && { wrapping: "wrap" as const }),
  };
}

function gridBorder(borders: Readonly<Partial<Record<Edge, Border>>>): object {
  const sides = Object.entries(borders).map(([edge, { line, colour }]) => [
    edge,
    { style: lines[line] ?? "thin", color: isColour(colour) ? colour : "#000000" },
  ]);
  return Object.fromEntries(sides);
}

interface Numbers {
  readonly style?: number;
  readonly format?: number;
  readonly border?: number;
}

export interface Wardrobe extends Pick<GridWorkbook, "styles" | "formats" | "borders"> {
  /** By the number of the file's style. */
  readonly numbers: readonly Numbers[];
  /** Styles whose format makes a text of whatever the cell holds: in Excel of what is typed from then on, here of a number too. */
  readonly asText: ReadonlySet<number>;
}

/** One section with @ in it. */
const isTextFormat = (format = ""): boolean => {
  const signs = format.replace(/"[^"]*"|[\\_*]./gs, "");
  return signs.includes("@") && !signs.includes(";");
};

/** Looks that are the same have one number. */
function numbering(kept: Record<string, unknown>): (look: unknown) => number {
  const known = new Map<string, number>();
  return (look) => {
    const key = JSON.stringify(look);
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    kept[number] = look;
    return number;
  };
}

export function wardrobeOf(styles: readonly Style[], findings: Findings): Wardrobe {
  const kept: Pick<GridWorkbook, "styles" | "formats" | "borders"> = { styles: {}, formats: {}, borders: {} };
  const [styleNumber, formatNumber, borderNumber] = [kept.styles, kept.formats, kept.borders].map(numbering);
  const [plain = {}] = styles;
  const numbers = styles.map((style, index): Numbers => {
    const look = gridStyle(style, plain);
    const { format, borders = {}, font, indent, rotation, align } = style;
    const isLost = font !== plain.font || indent || rotation || align === "justify" || align === "fill";
    if (index > 0 && isLost) findings.add("looks", `#${index}`);
    const sound = format !== undefined && format.length <= longestFormat;
    if (format !== undefined && !sound) findings.add("looks", `#${index}`);
    return {
      ...(Object.keys(look).length > 0 && { style: styleNumber(look) }),
      ...(sound && { format: formatNumber(format) }),
      ...(Object.keys(borders).length > 0 && { border: borderNumber(gridBorder(borders)) }),
    };
  });
  const asText = new Set(styles.flatMap(({ format }, index) => (isTextFormat(format) ? [index] : [])));
  return { ...kept, numbers, asText };
}

/** What is calculated stays what it is; a constant would become the text of its signs. */
export const isNumberAsText = (cell: Cell | undefined, { asText }: Wardrobe): boolean =>
  cell !== undefined &&
  asText.has(cell.style ?? 0) &&
  cell.value !== null &&
  typeof cell.value !== "string" &&
  !isLive(cell);

interface Run {
  readonly number: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  bottom: number;
}

/** The ranges of equal numbers: runs along rows, joined where the next row has the same run. */
export function rangesOf(places: readonly number[], numberAt: (place: number) => number | undefined): Dressed {
  const ranges: Dressed = {};
  const close = ({ left, right, top, bottom, number }: Run) => {
    const [first, last] = [cellAddress(left, top), cellAddress(right, bottom)];
    ranges[first === last ? first : `${first}:${last}`] = number;
  };
  let above = new Map<number, Run>();
  let row: Run[] = [];
  let at = -1;
  const endRow = () => {
    const next = new Map<number, Run>();
    for (const run of row) {
      const before = above.get(run.left);
      const joins = before?.right === run.right && before.number === run.number && before.bottom === at - 1;
      if (joins) before.bottom = at;
      next.set(run.left, joins ? before : run);
    }
    const kept = new Set(next.values());
    for (const run of above.values()) if (!kept.has(run)) close(run);
    [above, row] = [next, []];
  };
  for (const place of places) {
    const number = numberAt(place);
    if (number === undefined) continue;
    const [rowNumber, column] = [rowOf(place), columnOf(place)];
    if (rowNumber !== at) endRow();
    at = rowNumber;
    const last = row.at(-1);
    if (last?.number === number && last.right === column - 1) row[row.length - 1] = { ...last, right: column };
    else row.push({ number, left: column, right: column, top: rowNumber, bottom: rowNumber });
  }
  endRow();
  for (const run of above.values()) close(run);
  return ranges;
}
