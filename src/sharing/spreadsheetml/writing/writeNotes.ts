/** Notes of cells: their texts, and the shapes that programs show them in. */
import { cellPlace } from "../../../cells/address";
import type { Note } from "../../model";
import { declaration, namespaces, textElement } from "./xml";

export function commentsXml(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author ?? ""))];
  const listed = authors.map((author) => textElement("author", author)).join("");
  const comments = notes
    .map(({ at, author, text }) => {
      const id = authors.indexOf(author ?? "");
      return `<comment ref="${at}" authorId="${id}"><text><r>${textElement("t", text)}</r></text></comment>`;
    })
    .join("");
  return `${declaration}<comments xmlns="${namespaces.main}"><authors>${listed}</authors><commentList>${comments}</commentList></comments>`;
}

const box =
  '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>';

/** Shapes of one drawing are numbered from a thousand of its own. */
const shapesOfDrawing = 1024;

export function notesDrawing(notes: readonly Note[], drawing: number): string {
  const shapes = notes.map(({ at }, index) => {
    const { col, row } = cellPlace(at) ?? { col: 0, row: 0 };
    const id = drawing * shapesOfDrawing + index + 1;
    const anchor = [col + 1, 15, Math.max(0, row - 1), 2, col + 3, 31, row + 3, 1].join(", ");
    return [
      `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:144pt;height:60pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
      `${box}<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`,
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`,
    ].join("");
  });
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${drawing}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    "</xml>",
  ].join("");
}
