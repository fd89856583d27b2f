/** Where a chart goes that the user inserts: seen beside the panel that opens with it, near its cells and not over them. */
import type { Model } from "../../engine/library/library";

type Getters = Model["getters"];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels of the sheet. */
interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** The library's width of a panel. */
const panelWidth = 350;
/** Between a chart and its cells, and between a chart and the edge of what is seen. */
const gap = 12;
/** A chart that is less wide than this is not to be read: then the panel may stand over it. */
const leastWidth = 320;

/** Whether a panel is open already: what the grid has left is then all seen. */
const isPanelOpen = (): boolean => typeof document !== "undefined" && document.querySelector(".o-sidePanel") !== null;

function seen(getters: Getters): Rectangle {
  const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
  const { width, height } = getters.getSheetViewDimension();
  const left = isPanelOpen() ? width : width - panelWidth;
  return { x: scrollX, y: scrollY, width: left < leastWidth ? width : left, height };
}

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** What stands in the part that is seen: filled cells and figures. */
function occupied(getters: Getters, view: Rectangle): readonly Rectangle[] {
  const sheetId = getters.getActiveSheetId();
  const found: Rectangle[] = getters
    .getFigures(sheetId)
    .map((figure) => ({ ...getters.getFigureUI(sheetId, figure), width: figure.width, height: figure.height }));
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const { start: y, end } = getters.getRowDimensions(sheetId, row);
    if (end <= view.y) continue;
    if (y >= view.y + view.height) break;
    for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
      const { start: x, end: right } = getters.getColDimensions(sheetId, col);
      if (right <= view.x) continue;
      if (x >= view.x + view.width) break;
      if (getters.getEvaluatedCell({ sheetId, col, row }).type !== "empty")
        found.push({ x, y, width: right - x, height: end - y });
    }
  }
  return found;
}

function selected(getters: Getters): Rectangle {
  const sheetId = getters.getActiveSheetId();
  const zones = getters.getSelectedZones();
  const columns = zones.flatMap(({ left, right }) =>
    [left, right].map((col) => getters.getColDimensions(sheetId, col)),
  );
  const rows = zones.flatMap(({ top, bottom }) => [top, bottom].map((row) => getters.getRowDimensions(sheetId, row)));
  const [x, y] = [Math.min(...columns.map(({ start }) => start)), Math.min(...rows.map(({ start }) => start))];
  return {
    x,
    y,
    width: Math.max(...columns.map(({ end }) => end)) - x,
    height: Math.max(...rows.map(({ end }) => end)) - y,
  };
}

/** Right of its cells, else right of all that is seen, below its cells, below all, left; the first that is free. */
function placeIn(view: Rectangle, cells: Rectangle, taken: readonly Rectangle[], { width, height }: Size): Rectangle {
  const lowest = Math.max(view.y, view.y + view.height - height - gap);
  const rightmost = Math.max(view.x, view.x + view.width - width - gap);
  const top = Math.min(Math.max(cells.y, view.y + gap), lowest);
  const left = Math.min(Math.max(cells.x, view.x + gap), rightmost);
  const [edge, floor] = [
    Math.max(view.x, ...taken.map((each) => each.x + each.width)),
    Math.max(view.y, ...taken.map((each) => each.y + each.height)),
  ];
  const offered = [
    { x: cells.x + cells.width + gap, y: top },
    { x: edge + gap, y: top },
    { x: left, y: cells.y + cells.height + gap },
    { x: left, y: floor + gap },
    { x: cells.x - width - gap, y: top },
  ].map((corner) => ({ ...corner, width, height }));
  const free = offered.find((each) => holds(view, each) && !taken.some((other) => overlap(each, other)));
  // Where there is no room it covers what is farthest from where tables begin.
  return free ?? { x: rightmost, y: top, width, height };
}

/** The anchor and size of a new chart, as the library's commands take them. */
export function chartPlace(getters: Getters, wanted: Size) {
  const view = seen(getters);
  const width = Math.min(wanted.width, Math.max(leastWidth, view.width - 2 * gap));
  const size = { width, height: Math.round((wanted.height * width) / wanted.width) };
  const { x, y } = placeIn(view, selected(getters), occupied(getters, view), size);
  return { ...getters.getPositionAnchorOffset({ x, y }), size };
}
