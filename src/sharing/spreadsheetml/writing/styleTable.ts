/** The looks of cells and of conditional formats, each written once. */
import type { Border, Edge, Style } from "../../model";
import { roomStyles } from "../besideNumbers";
import { attributes, declaration, namespaces } from "./xml";

export interface StyleTable {
  /** The number by which cells name it. */
  cell(style: Style): number;
  /** The number by which conditional formats name it. */
  difference(style: Style): number;
  xml(): string;
}

/** At this size a digit is seven pixels wide, which widths are counted in. */
const plainFont = { font: "Arial", size: 10 } as const;

const rgb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** Pieces of XML, the same one once. */
function pool(first: readonly string[]) {
  const all = new Map(first.map((xml, index) => [xml, index]));
  return {
    idOf(xml: string): number {
      const known = all.get(xml);
      if (known !== undefined) return known;
      all.set(xml, all.size);
      return all.size - 1;
    },
    element: (name: string): string => `<${name} count="${all.size}">${[...all.keys()].join("")}</${name}>`,
    all: () => [...all.keys()],
  };
}

function fontXml({ bold, italic, strike, underline, size, colour, font }: Style): string {
  const marks = [bold && "<b/>", italic && "<i/>", strike && "<strike/>", underline && "<u/>"];
  const rest = [
    size !== undefined && `<sz val="${size}"/>`,
    colour && `<color rgb="${rgb(colour)}"/>`,
    font && `<name${attributes({ val: font })}/>`,
  ];
  return `<font>${[...marks, ...rest].filter(Boolean).join("")}</font>`;
}

const edges: readonly Edge[] = ["left", "right", "top", "bottom"];

function edgeXml(edge: Edge, border: Border | undefined): string {
  if (!border) return `<${edge}/>`;
  const colour = border.colour ? `<color rgb="${rgb(border.colour)}"/>` : "";
  return `<${edge}${attributes({ style: border.line })}>${colour}</${edge}>`;
}

const borderXml = ({ borders }: Style): string =>
  `<border>${edges.map((edge) => edgeXml(edge, borders?.[edge])).join("")}<diagonal/></border>`;

function alignmentXml({ align, vertical, wrap, indent, rotation }: Style): string {
  const given = attributes({
    horizontal: align,
    vertical,
    // From 91 on the files count downwards.
    textRotation: rotation === undefined ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap,
    indent,
  });
  return given === "" ? "" : `<alignment${given}/>`;
}

const noFills = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;

type Room = keyof typeof roomStyles;
const roomXf =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment horizontal="left" indent="1"/></xf>';

/** Numbers of formats below are Excel's own. */
const firstFormat = 164;

/** @param plain The look of cells that have none of their own. */
export function newStyleTable(plain: Style): StyleTable {
  const base: Style = { ...plainFont, ...plain };
  const formats = new Map<string, number>();
  const fonts = pool([fontXml(base)]);
  const fills = pool(noFills);
  const borders = pool([borderXml({})]);
  const cells = pool([]);
  const differences = pool([]);
  const rooms = pool([]);

  function formatOf(code: string): number {
    const known = formats.get(code) ?? firstFormat + formats.size;
    formats.set(code, known);
    return known;
  }

  const known = new WeakMap<Style, number>();

  /** By the object: a workbook's cells share their styles. */
  function cell(style: Style): number {
    const before = known.get(style);
    if (before !== undefined) return before;
    const id = idOf(style);
    known.set(style, id);
    return id;
  }

  function idOf(style: Style): number {
    const whole = {
      ...plainFont,
      ...(base.font && { font: base.font }),
      ...(base.size && { size: base.size }),
      ...style,
    };
    const [font, fill, border] = [
      fonts.idOf(fontXml(whole)),
      whole.fill ? fills.idOf(solid(whole.fill)) : 0,
      borders.idOf(borderXml(whole)),
    ];
    const format = whole.format === undefined ? 0 : formatOf(whole.format);
    const alignment = alignmentXml(whole);
    const given = attributes({
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: whole.roomFor === undefined ? 0 : 1 + rooms.idOf(whole.roomFor),
      quotePrefix: whole.quoted,
      applyNumberFormat: format > 0 || undefined,
      applyFont: font > 0 || undefined,
      applyFill: fill > 0 || undefined,
      applyBorder: border > 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
    });
    return cells.idOf(alignment === "" ? `<xf${given}/>` : `<xf${given}>${alignment}</xf>`);
  }

  function difference(style: Style): number {
    const { bold, italic, strike, underline, colour, size, font, format, fill } = style;
    const hasFont = bold || italic || strike || underline || colour || size || font;
    const lines = style.borders ? edges.map((edge) => edgeXml(edge, style.borders?.[edge])).join("") : "";
    return differences.idOf(
      [
        "<dxf>",
        hasFont ? fontXml(style) : "",
        format === undefined ? "" : `<numFmt${attributes({ numFmtId: formatOf(format), formatCode: format })}/>`,
        fill ? `<fill><patternFill><bgColor rgb="${rgb(fill)}"/></patternFill></fill>` : "",
        lines === "" ? "" : `<border>${lines}</border>`,
        "</dxf>",
      ].join(""),
    );
  }

  cell(plain);
  return {
    cell,
    difference,
    xml() {
      const named = rooms
        .all()
        .map((room, index) => `<cellStyle${attributes({ name: roomStyles[room as Room], xfId: index + 1 })}/>`);
      const codes = [...formats].map(([code, id]) => `<numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
      return [
        `${declaration}<styleSheet xmlns="${namespaces.main}">`,
        codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "",
        fonts.element("fonts"),
        fills.element("fills"),
        borders.element("borders"),
        `<cellStyleXfs count="${named.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${named.map(() => roomXf).join("")}</cellStyleXfs>`,
        cells.element("cellXfs"),
        `<cellStyles count="${named.length + 1}"><cellStyle name="Normal" xfId="0" builtinId="0"/>${named.join("")}</cellStyles>`,
        differences.element("dxfs"),
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
      ].join("");
    },
  };
}
