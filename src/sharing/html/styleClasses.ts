/** The looks of cells as classes of one style sheet, each once. */
import type { Border, Edge, Style } from "../model";

const lines: Readonly<Record<string, readonly [width: number, line: string]>> = {
  hair: [1, "dotted"],
  dotted: [1, "dotted"],
  dashed: [1, "dashed"],
  medium: [2, "solid"],
  mediumDashed: [2, "dashed"],
  thick: [3, "solid"],
  double: [3, "double"],
};

/** Colours come from files: anything else than #RRGGBB would be a way into the style sheet. */
const safe = (colour: string): string | undefined => (/^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined);

function borderOf(edge: string, { line, colour = "#000000" }: Border): string {
  const [width, drawn] = lines[line] ?? [1, "solid"];
  return `border-${edge}:${width}px ${drawn} ${safe(colour) ?? "#000000"}`;
}

const aligned = { left: "left", right: "right", center: "center", justify: "justify", fill: "left" } as const;
const verticals = { top: "top", center: "middle", bottom: "bottom" } as const;

/** @param align Where nothing is said: numbers stand right, texts left, errors and truths in the middle. */
function declarations(style: Style, align: "left" | "right" | "center"): string {
  const decoration = [style.underline && "underline", style.strike && "line-through"].filter(Boolean).join(" ");
  const [colour, fill] = [style.colour, style.fill].map((each) => each && safe(each));
  const font = style.font?.replace(/[^\p{L}\p{N} -]/gu, "");
  const written = [
    style.bold && "font-weight:700",
    style.italic && "font-style:italic",
    decoration && `text-decoration:${decoration}`,
    style.size && style.size !== 10 && `font-size:${style.size}pt`,
    font && font !== "Arial" && `font-family:"${font}",var(--letters)`,
    colour && `color:${colour}`,
    fill && `background-color:${fill}`,
    ...Object.entries(style.borders ?? {}).map(([edge, border]) => borderOf(edge as Edge, border)),
    `text-align:${style.align ? aligned[style.align] : align}`,
    style.vertical && style.vertical !== "bottom" && `vertical-align:${verticals[style.vertical]}`,
    style.wrap && "white-space:pre-wrap;overflow-wrap:anywhere",
    style.indent && `padding-left:${4 + style.indent * 9}px`,
  ];
  return written.filter(Boolean).join(";");
}

export interface StyleClasses {
  classOf(style: Style, align: "left" | "right" | "center"): string;
  /** The rules of all that were asked for. */
  rules(): string;
}

export function styleClasses(): StyleClasses {
  const known = new Map<string, string>();
  return {
    classOf(style, align) {
      const written = declarations(style, align);
      const name = known.get(written) ?? `c${known.size}`;
      known.set(written, name);
      return name;
    },
    rules: () => [...known].map(([written, name]) => `.${name}{${written}}`).join("\n"),
  };
}
