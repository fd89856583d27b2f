/** Colours of a workbook: as written, of its theme, or of the old palette. Source: ECMA-376 part 1, 18.3.1.15 and 18.8.27. */
import { type Attributes, scan } from "../xml/scan";

const brights = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const palette = `${brights} ${brights}
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00
00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900
FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** The theme's colours in the order in which styles count them: light before dark. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export type Theme = readonly (string | undefined)[];

export function themeColours(xml: string, part: string): Theme {
  const found = new Map<string, string>();
  scan(xml, part, {
    open(name, attributes, ancestors) {
      if (ancestors.at(-2) !== "clrScheme") return;
      const colour =
        name === "srgbClr" ? attributes.get("val") : name === "sysClr" ? attributes.get("lastClr") : undefined;
      if (colour) found.set(ancestors.at(-1) as string, colour);
    },
  });
  return themeOrder.map((name) => found.get(name));
}

/** Towards white where the tint is positive, towards black where it is negative, by lightness as Excel does. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [high, low] = [Math.max(...parts) / 255, Math.min(...parts) / 255];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const moved = parts.map((part) => {
    const share = part / 255;
    if (tint < 0) return share * (1 + tint);
    return lightness >= 1 ? 1 : 1 - ((1 - share) * (1 - wanted)) / (1 - lightness);
  });
  return moved
    .map((share) =>
      Math.round(Math.min(1, Math.max(0, share)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

/** "#RRGGBB" of an element such as <color theme="4" tint="0.4"/>; undefined for the automatic one. */
export function colourOf(attributes: Attributes, theme: Theme): string | undefined {
  const [rgb, index, place] = ["rgb", "indexed", "theme"].map((name) => attributes.get(name));
  const plain = rgb
    ? rgb.slice(-6)
    : place !== undefined
      ? theme[Number(place)]
      : index !== undefined
        ? palette[Number(index)]
        : undefined;
  if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return undefined;
  const tint = Number(attributes.get("tint") ?? 0);
  return `#${(tint ? tinted(plain, tint) : plain).toUpperCase()}`;
}
