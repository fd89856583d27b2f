/** The looks of cells: what each number of a style means, and the looks of conditional formats. */
import type { Border, Edge, Style } from "../model";
import { type Attributes, scan } from "../xml/scan";
import { roomStyles, withoutRoom } from "./besideNumbers";
import { builtInFormat } from "./builtInFormats";
import { colourOf, type Theme } from "./colours";

export interface Styles {
  /** By the number that cells name; the first is the plain one. */
  readonly cells: readonly Style[];
  /** By the number that conditional formats name. */
  readonly differences: readonly Style[];
}

type Draft = { -readonly [Key in keyof Style]: Style[Key] };

const alignments = new Set(["left", "center", "right", "justify", "fill"]);
const verticals = new Set(["top", "center", "bottom"]);
const edges = new Set(["left", "right", "top", "bottom"]);

const rooms = Object.keys(roomStyles) as (keyof typeof roomStyles)[];

const isOn = (attributes: Attributes): boolean => !/^(?:0|false|none)$/i.test(attributes.get("val") ?? "1");

function readFont(font: Draft, name: string, attributes: Attributes, theme: Theme): void {
  if (name === "b" && isOn(attributes)) font.bold = true;
  else if (name === "i" && isOn(attributes)) font.italic = true;
  else if (name === "u" && isOn(attributes)) font.underline = true;
  else if (name === "strike" && isOn(attributes)) font.strike = true;
  else if (name === "sz") font.size = Number(attributes.get("val"));
  else if (name === "name") font.font = attributes.get("val");
  else if (name === "color") font.colour = colourOf(attributes, theme);
}

function readAlignment(style: Draft, attributes: Attributes): void {
  const [across, down] = [attributes.get("horizontal") ?? "", attributes.get("vertical") ?? ""];
  if (alignments.has(across)) style.align = across as Style["align"];
  if (across === "centerContinuous") style.align = "center";
  if (verticals.has(down)) style.vertical = down as Style["vertical"];
  if (/^(?:1|true)$/.test(attributes.get("wrapText") ?? "")) style.wrap = true;
  const indent = Number(attributes.get("indent") ?? 0);
  if (indent > 0) style.indent = indent;
  const turned = Number(attributes.get("textRotation") ?? 0);
  // From 91 on the files count downwards.
  if (turned > 0 && turned <= 180) style.rotation = turned > 90 ? 90 - turned : turned;
}

function begun(list: Draft[]): Draft {
  const draft: Draft = {};
  list.push(draft);
  return draft;
}

export function readStyles(xml: string, part: string, theme: Theme): Styles {
  const formats = new Map<number, string>();
  const [fonts, fills, borders, cells, differences]: Draft[][] = [[], [], [], [], []];
  const formatOf = (id: number) => formats.get(id) ?? builtInFormat(id);
  // By the number of a named style, which stand behind the cells' own.
  const roomOf = new Map<string, NonNullable<Style["roomFor"]>>();
  const named: string[] = [];
  let fill: { pattern?: string; front?: string; back?: string } = {};
  let edge: Edge | undefined;
  let current: Draft = {};
  scan(xml, part, {
    open(name, attributes, ancestors) {
      const parent = ancestors.at(-1);
      const inDifference = ancestors.includes("dxf");
      if (name === "numFmt") {
        const code = attributes.get("formatCode") ?? "General";
        if (inDifference) current.format = code;
        else formats.set(Number(attributes.get("numFmtId")), code);
      } else if (name === "font" && parent === "fonts") current = begun(fonts);
      else if (name === "dxf") current = begun(differences);
      else if (name === "fill") {
        fill = {};
        if (parent === "fills") current = begun(fills);
      } else if (name === "border") {
        if (parent === "borders") current = begun(borders);
      } else if (name === "xf" && parent === "cellXfs") {
        current = assembled(attributes, { fonts, fills, borders, formatOf });
        cells.push(current);
        named.push(attributes.get("xfId") ?? "0");
      } else if (name === "cellStyle") {
        const room = rooms.find((each) => roomStyles[each] === attributes.get("name"));
        if (room) roomOf.set(attributes.get("xfId") ?? "", room);
      } else if (name === "alignment" && (parent === "xf" || parent === "dxf")) {
        if (ancestors.at(-2) !== "cellStyleXfs") readAlignment(current, attributes);
      } else if (parent === "font") readFont(current, name, attributes, theme);
      else if (name === "patternFill") fill.pattern = attributes.get("patternType");
      else if (name === "fgColor") fill.front = colourOf(attributes, theme);
      else if (name === "bgColor") fill.back = colourOf(attributes, theme);
      else if (parent === "border") {
        edge = edges.has(name) ? (name as Edge) : undefined;
        const line = attributes.get("style");
        if (edge && line && line !== "none")
          current.borders = { ...current.borders, [edge]: { line } satisfies Border };
      } else if (name === "color" && ancestors.at(-2) === "border" && edge && current.borders?.[edge]) {
        const colour = colourOf(attributes, theme);
        if (colour) current.borders = { ...current.borders, [edge]: { ...(current.borders[edge] as Border), colour } };
      }
    },
    close(name, ancestors) {
      if (name !== "fill") return;
      // A cell's solid fill is of the front colour, that of a difference of the back colour.
      const colour = ancestors.includes("dxf")
        ? (fill.back ?? fill.front)
        : fill.pattern === "solid"
          ? fill.front
          : undefined;
      if (colour) current.fill = colour;
    },
  });
  const read = cells.map((style, index): Style => {
    const roomFor = roomOf.get(named[index] as string);
    return roomFor === undefined ? style : withoutRoom({ ...style, roomFor });
  });
  return { cells: read.length > 0 ? read : [{}], differences };
}

interface Parts {
  readonly fonts: readonly Draft[];
  readonly fills: readonly Draft[];
  readonly borders: readonly Draft[];
  readonly formatOf: (id: number) => string | undefined;
}

function assembled(attributes: Attributes, { fonts, fills, borders, formatOf }: Parts): Draft {
  const number = (name: string) => Number(attributes.get(name) ?? 0);
  const style: Draft = { ...fonts[number("fontId")], ...fills[number("fillId")], ...borders[number("borderId")] };
  const format = formatOf(number("numFmtId"));
  if (format !== undefined && !/^general$/i.test(format)) style.format = format;
  if (/^(?:1|true)$/.test(attributes.get("quotePrefix") ?? "")) style.quoted = true;
  return style;
}
