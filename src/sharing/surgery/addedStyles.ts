/** Formats that a styles part gets behind its own, which keep their numbers: for what a copy adds, and for what it marks. */
import type { Style } from "../model";
import { attributes, quotedAttribute } from "../spreadsheetml/writing/xml";
import { scan } from "../xml/scan";

/** As a cell has it, but for what is given. */
interface Derived {
  readonly quoted?: true;
  readonly format?: string;
}

export interface AddedStyles {
  /** The number of a format made of the model's style. */
  added(style: Style): number;
  derived(before: number, given: Derived): number;
  /** The part with them; the same where nothing was asked for. */
  xml(): string;
}

const firstOwnFormat = 164;

interface Found {
  readonly formats: number[];
  /** Of the formats of cells, their text. */
  readonly cells: string[];
  fonts: number;
}

function found(xml: string, part: string): Found {
  const all: Found = { formats: [], cells: [], fonts: 0 };
  let from = -1;
  scan(xml, part, {
    open(name, given, ancestors, start) {
      const inside = ancestors.at(-1);
      if (name === "numFmt" && inside === "numFmts") all.formats.push(Number(given.get("numFmtId")));
      else if (name === "font" && inside === "fonts") all.fonts++;
      else if (name === "xf" && inside === "cellXfs") from = start;
    },
    close(name, ancestors, _, until) {
      if (name === "xf" && ancestors.at(-1) === "cellXfs") all.cells.push(xml.slice(from, until));
    },
  });
  return all;
}

export function addedStyles(xml: string, part: string): AddedStyles {
  const present = found(xml, part);
  const prefix = /<((?:[\w.-]+:)?)styleSheet\b/.exec(xml)?.[1] ?? "";
  const tag = (name: string) => `${prefix}${name}`;
  const [fonts, formats, cells]: [string[], string[], string[]] = [[], [], []];
  const known = new Map<string, number>();
  const firstFree = Math.max(firstOwnFormat, ...present.formats.map((id) => id + 1));

  function kept(cell: string): number {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const number = present.cells.length + cells.push(cell) - 1;
    known.set(cell, number);
    return number;
  }

  function formatId(format: string): number {
    const at = formats.indexOf(format);
    return firstFree + (at >= 0 ? at : formats.push(format) - 1);
  }

  function fontId({ bold, italic, size = 11, colour, font = "Calibri" }: Style): number {
    const inside = [
      bold && `<${tag("b")}/>`,
      italic && `<${tag("i")}/>`,
      `<${tag("sz")} val="${size}"/>`,
      colour && `<${tag("color")} rgb="FF${colour.slice(1)}"/>`,
      `<${tag("name")} val="${quotedAttribute(font)}"/>`,
    ];
    const text = `<${tag("font")}>${inside.filter(Boolean).join("")}</${tag("font")}>`;
    const at = fonts.indexOf(text);
    return present.fonts + (at >= 0 ? at : fonts.push(text) - 1);
  }

  /** The list with what is added, or a new one, which comes first among the lists that there may be. */
  function withList(text: string, name: string, added: readonly string[]): string {
    if (added.length === 0) return text;
    const list = new RegExp(`<${tag(name)}\\b[^>]*>`).exec(text);
    if (!list)
      return text.replace(
        new RegExp(`<${tag("styleSheet")}\\b[^>]*>`),
        (root) => `${root}<${tag(name)} count="${added.length}">${added.join("")}</${tag(name)}>`,
      );
    const counted = list[0].replace(/\scount="(\d+)"/, (_, count) => ` count="${Number(count) + added.length}"`);
    const end = text.indexOf(`</${tag(name)}>`, list.index);
    const from = list.index + list[0].length;
    return `${text.slice(0, list.index)}${counted}${text.slice(from, end)}${added.join("")}${text.slice(end)}`;
  }

  return {
    added({ wrap, vertical, ...look }) {
      const alignment = wrap || vertical ? `<${tag("alignment")}${attributes({ vertical, wrapText: wrap })}/>` : "";
      const given = attributes({
        numFmtId: 0,
        fontId: fontId(look),
        fillId: 0,
        borderId: 0,
        xfId: 0,
        applyFont: true,
        applyAlignment: alignment === "" ? undefined : true,
      });
      return kept(`<${tag("xf")}${given}>${alignment}</${tag("xf")}>`);
    },
    derived(before, { quoted, format }) {
      let cell = present.cells[before];
      if (cell === undefined) return before;
      const tagOf = (change: Readonly<Record<string, string>>) => {
        for (const [name, value] of Object.entries(change)) {
          const bare = (cell as string).replace(new RegExp(`^(<[^>]*?)\\s${name}="[^"]*"`), "$1");
          cell = bare.replace(/^(<[\w:.-]+)/, `$1 ${name}="${value}"`);
        }
      };
      if (quoted) tagOf({ quotePrefix: "1" });
      if (format !== undefined) tagOf({ applyNumberFormat: "1", numFmtId: String(formatId(format)) });
      return kept(cell);
    },
    xml() {
      const listed = formats.map((format, index) => {
        return `<${tag("numFmt")}${attributes({ numFmtId: firstFree + index, formatCode: format })}/>`;
      });
      const parts: readonly (readonly [string, readonly string[]])[] = [
        ["numFmts", listed],
        ["fonts", fonts],
        ["cellXfs", cells],
      ];
      return parts.reduce((text, [name, added]) => withList(text, name, added), xml);
    },
  };
}
