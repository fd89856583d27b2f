/** The corner marks of cells with notes. */

import { cellPlace } from "../../cells/address";
import type { Library } from "../../engine/library/library";
import { notesOf } from "../../workbook/grid/notes/notesInCells";

const size = 7;
/** Errors have their own mark, red, in the right corner. */
const colour = "#8764b8";

type Drawing = Parameters<InstanceType<Library["UIPlugin"]>["drawLayer"]>[0];

export function addNoteMarks(library: Library): void {
  class NoteMarksPlugin extends library.UIPlugin {
    static override layers = ["Highlights"] as const;

    override drawLayer({ ctx, viewports, sheetId }: Drawing): void {
      ctx.fillStyle = colour;
      for (const { at } of notesOf({ getters: this.getters }, sheetId)) {
        const { col, row } = cellPlace(at) ?? { col: 0, row: 0 };
        const position = { sheetId, col, row };
        if (!this.getters.isVisibleInViewport(position)) continue;
        const zone = this.getters.expandZone(sheetId, { left: col, right: col, top: row, bottom: row });
        const { x, y, width } = viewports.getVisibleRect(sheetId, zone);
        const isError = this.getters.getEvaluatedCell(position).type === "error";
        const [corner, inwards] = isError ? [x, size] : [x + width, -size];
        ctx.beginPath();
        ctx.moveTo(corner, y);
        ctx.lineTo(corner + inwards, y);
        ctx.lineTo(corner, y + size);
        ctx.closePath();
        ctx.fill();
      }
    }
  }
  library.registries.featurePluginRegistry.add("noteMarks", NoteMarksPlugin as never);
}
