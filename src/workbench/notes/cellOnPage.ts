/** Where on the page a cell of the active sheet is drawn; undefined when it is scrolled away. */
import type { Model } from "../../engine/library/library";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function cellOnPage({ getters }: Model, col: number, row: number): Box | undefined {
  const sheetId = getters.getActiveSheetId();
  const canvas = document.querySelector(".o-grid > canvas")?.getBoundingClientRect();
  if (!canvas || !getters.isVisibleInViewport({ sheetId, col, row })) return undefined;
  const zone = getters.expandZone(sheetId, { left: col, right: col, top: row, bottom: row });
  const zoom = getters.getViewportZoomLevel();
  const { x, y, width, height } = getters.getVisibleRect(zone);
  const [left, top] = [canvas.left + x * zoom, canvas.top + y * zoom];
  return { left, top, right: left + width * zoom, bottom: top + height * zoom };
}
