/** How arrows look on the grid's canvas. In the dark theme the page turns its lightness over and keeps hues: blue stays blue. */
import type { Library, Model } from "../../engine/library/library";
import type { Arrow } from "./arrows";
import type { Place } from "./related";

export type Drawing = Parameters<InstanceType<Library["UIPlugin"]>["drawLayer"]>[0];
type Context = Drawing["ctx"];

interface Point {
  readonly x: number;
  readonly y: number;
}

const blue = "#0f6cbd";
/** Whence an error comes. */
const red = "#c50f1f";
const black = "#242424";
const lineWidth = 1.5;
const dotRadius = 3;
const headLength = 9;
const headWidth = 3.5;
/** Where in a cell arrows begin and end, from its left edge. */
const inset = 10;
const symbol = { width: 15, height: 12, away: 26 };

function line(ctx: Context, from: Point, to: Point): void {
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
}

function head(ctx: Context, from: Point, to: Point): void {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [x, y] = [to.x - headLength * cos, to.y - headLength * sin];
  ctx.beginPath();
  ctx.moveTo(to.x, to.y);
  ctx.lineTo(x - headWidth * sin, y + headWidth * cos);
  ctx.lineTo(x + headWidth * sin, y - headWidth * cos);
  ctx.closePath();
  ctx.fill();
}

/** Stands for cells of another sheet. */
function sheetSymbol(ctx: Context, { x, y }: Point): void {
  const { width, height } = symbol;
  ctx.setLineDash([]);
  ctx.fillStyle = "#ffffff";
  ctx.lineWidth = 1;
  ctx.fillRect(x, y, width, height);
  ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  ctx.fillStyle = black;
  ctx.fillRect(x, y, width, 3);
  line(ctx, { x: x + 5.5, y }, { x: x + 5.5, y: y + height });
  line(ctx, { x, y: y + 7.5 }, { x: x + width, y: y + 7.5 });
}

function colour(context: Context, value: string): void {
  context.strokeStyle = value;
  context.fillStyle = value;
}

const isOneCell = ({ zone }: Place) => zone.left === zone.right && zone.top === zone.bottom;

export function drawArrows({ getters }: Pick<Model, "getters">, drawing: Drawing, arrows: readonly Arrow[]): void {
  const { ctx, viewports, sheetId } = drawing;
  const rectOf = (place: Place) => viewports.getRect(sheetId, getters.expandZone(sheetId, place.zone));
  const cornerOf = ({ zone: { left, top } }: Place) =>
    rectOf({ sheetId, zone: { left, right: left, top, bottom: top } });
  const pointIn = (place: Place): Point => {
    const { x, y, width, height } = cornerOf(place);
    return { x: x + Math.min(inset, width / 2), y: y + height / 2 };
  };
  const isError = ({ zone: { left, top } }: Place) =>
    getters.getEvaluatedCell({ sheetId, col: left, row: top }).type === "error";

  /** Beside and above a cell of this sheet; below it and to its right where there is no room. */
  const symbolNear = (place: Place): Point => {
    const { x, y, width, height } = cornerOf(place);
    const { gridX, gridY } = { gridX: 48, gridY: 26 };
    const hasRoom = x - symbol.away > gridX && y - symbol.away / 2 > gridY;
    return hasRoom
      ? { x: x - symbol.away, y: y - symbol.away / 2 - 4 }
      : { x: x + width + symbol.away / 2, y: y + height + symbol.away / 4 };
  };
  const drawElsewhere = (place: Place, comesHere: boolean) => {
    const [here, there] = [pointIn(place), symbolNear(place)];
    const middle = { x: there.x + symbol.width / 2, y: there.y + symbol.height / 2 };
    colour(ctx, black);
    ctx.lineWidth = 1;
    ctx.setLineDash([3, 2]);
    line(ctx, here, middle);
    ctx.setLineDash([]);
    if (comesHere) head(ctx, middle, here);
    sheetSymbol(ctx, there);
  };
  const drawHere = ({ from, to }: Arrow) => {
    colour(ctx, isError(from) ? red : blue);
    ctx.lineWidth = lineWidth;
    if (!isOneCell(from)) {
      const { x, y, width, height } = rectOf(from);
      ctx.strokeRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5);
    }
    const [start, end] = [pointIn(from), pointIn(to)];
    line(ctx, start, end);
    ctx.beginPath();
    ctx.arc(start.x, start.y, dotRadius, 0, 2 * Math.PI);
    ctx.fill();
    head(ctx, start, end);
  };

  const elsewhere = new Map<string, () => void>();
  for (const arrow of arrows) {
    const [begins, ends] = [arrow.from.sheetId === sheetId, arrow.to.sheetId === sheetId];
    if (begins && ends) drawHere(arrow);
    else if (begins || ends) {
      const place = begins ? arrow.from : arrow.to;
      elsewhere.set(`${ends} ${place.zone.left} ${place.zone.top}`, () => drawElsewhere(place, ends));
    }
  }
  for (const draw of elsewhere.values()) draw();
}
