/** Fonts, fills, borders, formats and sizes of the grid in Excel's words. */
import type { Model } from "../../../engine/library/library";
import type { Border, ColumnSpan, Edge, RowLook, Style } from "../../../sharing/model";

export type GridData = ReturnType<Model["_exportData"]>;
export type GridSheet = GridData["sheets"][number];
export type GridStyle = GridData["styles"][number];
type GridBorder = GridData["borders"][number];

/** Letters of the grid where nothing else is said. */
const plain: Style = { font: "Arial", size: 10 };

/** "#RRGGBB" of #rgb, #rrggbb and #rrggbbaa; undefined for anything else. */
export function colourOf(colour: string | undefined): string | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return undefined;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits.slice(0, 6);
  return `#${six.toUpperCase()}`;
}

const verticals = { top: "top", middle: "center", bottom: "bottom" } as const;

/** Of a style and of the look of a conditional format alike. */
export function lookOf(style: GridStyle): Style {
  const [colour, fill] = [colourOf(style.textColor), colourOf(style.fillColor)];
  const turned = Math.round(-((style.rotation ?? 0) / Math.PI) * 180);
  return {
    ...(style.bold && { bold: true as const }),
    ...(style.italic && { italic: true as const }),
    ...(style.underline && { underline: true as const }),
    ...(style.strikethrough && { strike: true as const }),
    ...(style.fontSize && { size: style.fontSize }),
    ...(colour && { colour }),
    ...(fill && { fill }),
    ...(style.align && { align: style.align }),
    ...(style.verticalAlign && { vertical: verticals[style.verticalAlign] }),
    ...(style.wrapping === "wrap" && { wrap: true as const }),
    ...(turned !== 0 && Math.abs(turned) <= 90 && { rotation: turned }),
  };
}

const edges: readonly Edge[] = ["left", "right", "top", "bottom"];

export function bordersOf(border: GridBorder | undefined): Style["borders"] {
  const drawn = edges.flatMap((edge): [Edge, Border][] => {
    const line = border?.[edge];
    const colour = colourOf(line?.color);
    return line ? [[edge, { line: line.style, ...(colour && { colour }) }]] : [];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

/** The library's own spelling of hours beyond a day. */
const excelFormat = (format: string): string => format.replace(/hhhh/g, "[h]");

export interface CellStyles {
  /** Index of a look; 0 is the plain one. */
  idOf(style: number | undefined, border: number | undefined, format: string | undefined, quoted: boolean): number;
  all(): readonly Style[];
}

export function cellStyles({ styles, borders }: GridData): CellStyles {
  const all: Style[] = [plain];
  const ids = new Map<string, number>([["||false", 0]]);
  return {
    idOf(style, border, format, quoted) {
      const key = `${style ?? ""}|${border ?? ""}${format === undefined ? "" : ` ${format}`}|${quoted}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const lines = bordersOf(border === undefined ? undefined : borders[border]);
      const whole: Style = {
        ...plain,
        ...(style === undefined ? {} : lookOf(styles[style] ?? {})),
        ...(lines && { borders: lines }),
        ...(format && !/^general$/i.test(format) && { format: excelFormat(format) }),
        ...(quoted && { quoted: true as const }),
      };
      const text = JSON.stringify(whole);
      const same = all.findIndex((each) => JSON.stringify(each) === text);
      const id = same < 0 ? all.push(whole) - 1 : same;
      ids.set(key, id);
      return id;
    },
    all: () => all,
  };
}

const plainWidth = 96;
const pointsOfPixel = 0.75;

/** Every column of the grid, as its plain width is not Excel's; neighbours of one width together. */
export function columnsOf({ cols, colNumber }: GridSheet): ColumnSpan[] {
  const spans: { first: number; last: number; width: number; hidden?: true }[] = [];
  for (let column = 0; column < colNumber; column++) {
    const { size = plainWidth, isHidden } = cols[column] ?? {};
    const last = spans.at(-1);
    if (last && last.width === size && (last.hidden ?? false) === (isHidden ?? false)) last.last = column;
    else spans.push({ first: column, last: column, width: size, ...(isHidden && { hidden: true as const }) });
  }
  return spans;
}

export function rowsOf({ rows }: GridSheet): Map<number, RowLook> {
  const looks = Object.entries(rows).flatMap(([row, { size, isHidden }]): [number, RowLook][] => {
    if (size === undefined && !isHidden) return [];
    const height = size === undefined ? {} : { height: Math.min(409.5, size * pointsOfPixel) };
    return [[Number(row), { ...height, ...(isHidden && { hidden: true as const }) }]];
  });
  return new Map(looks);
}
