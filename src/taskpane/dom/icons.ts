/** Small line drawings, 20 × 20, in the colour of the text around them. */
import { svgElement } from "./element";

const drawings = {
  search: "M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.2 12.2l4.3 4.3",
  clear: "M5.5 5.5l9 9M14.5 5.5l-9 9",
  back: "M11.5 4.5L6 10l5.5 5.5",
  forward: "M8.5 4.5L14 10l-5.5 5.5",
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  alert: "M10 3.5L17 16H3zM10 8v3.5M10 13.6v.4",
  failed: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6.5v4M10 13v.4",
  info: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.5v4M10 6.6v.4",
  pick: "M10 3v3M10 14v3M3 10h3M14 10h3M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7",
  chart: "M3.5 3.5v13h13M6 13l3-4 3 2 4-5.5",
  file: "M11.5 3H5.5v14h9V6zM11.5 3v3h3",
  cell: "M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.8h13M8 4.5v11",
} as const;

export type IconName = keyof typeof drawings;

export function icon(name: IconName): SVGSVGElement {
  return svgElement(
    "svg",
    { viewBox: "0 0 20 20", class: `icon icon-${name}`, "aria-hidden": "true", focusable: "false" },
    svgElement("path", { d: drawings[name] }),
  );
}
