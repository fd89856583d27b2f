/** The picture of a book's chart; it holds no words, and what it shows the card says. */
import { pictureSize } from "../../workbook/board/drawPicture";
import type { PictureMark } from "../../workbook/board/shipped";
import { svgElement } from "../dom/element";

/** Empty where there is none, or none yet: the place stays kept. */
export function picture(marks: readonly PictureMark[] | null | undefined): SVGSVGElement {
  return svgElement(
    "svg",
    {
      class: "picture",
      viewBox: `0 0 ${pictureSize.width} ${pictureSize.height}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      focusable: "false",
    },
    ...(marks ?? []).map(({ shape, colour, path }) =>
      svgElement("path", { class: shape === "zero" ? "zero" : `${shape} colour-${colour}`, d: path }),
    ),
  );
}
