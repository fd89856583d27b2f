/** How a series of a chart looks in Excel's terms: lines, markers, fills, and what is written beside its points. */
import { seriesColours } from "../../../cells/charts/palette";
import type { ChartSeries } from "../../model";
import type { EndName } from "./endNames";

/** English Metric Units of a point. */
const unitsOfPoint = 12_700;
/** Points wide, where a look names none. */
export const lookThickness = 2.25;

const solid = (colour: string | undefined, alpha = ""): string =>
  colour ? `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>` : "";
const filled = (colour: string | undefined): string => solid(colour).replace("></a:srgbClr>", "/>");

const unseen = "<a:noFill/>";

function points(colour: string | undefined, symbol: string, size: number, hasLook: boolean): string {
  // A light edge keeps dots apart that lie on one another; a cross is nothing but its edge.
  const edge = hasLook && symbol !== "x" ? filled("#FFFFFF") : filled(colour);
  const look = colour ? `<c:spPr>${filled(colour)}<a:ln w="9525">${edge}</a:ln></c:spPr>` : "";
  return `<c:spPr><a:ln w="19050">${unseen}</a:ln></c:spPr><c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/>${look}</c:marker>`;
}

/** Slices of a pie in turn, as in the grid. */
export const slicesXml = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${filled(seriesColours[index % seriesColours.length])}</c:spPr></c:dPt>`,
  ).join("");

const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';

/** Seen by its candles, or by the line that falls from its one point. */
export const unseenLine = `<c:spPr><a:ln w="19050">${unseen}</a:ln></c:spPr>${noMarker}`;

const edge = '<a:ln w="12700"><a:solidFill><a:srgbClr val="0F6CBD"/></a:solidFill></a:ln>';

/** From high to low a line, from open to close a body: hollow when the day closed higher, filled when lower. */
export const candlesXml = `<c:hiLowLines><c:spPr>${edge}</c:spPr></c:hiLowLines><c:upDownBars><c:gapWidth val="60"/><c:upBars><c:spPr>${filled("#FFFFFF")}${edge}</c:spPr></c:upBars><c:downBars><c:spPr>${filled("#0F6CBD")}${edge}</c:spPr></c:downBars></c:upDownBars>`;

/** An error bar as long as the chart is high, from the one point of an event down. */
export const eventLine = ([least, most]: readonly [number, number], colour: string | undefined): string =>
  `<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="fixedVal"/><c:noEndCap val="1"/><c:val val="${most - Math.min(0, least) || 1}"/><c:spPr><a:ln w="19050">${filled(colour)}<a:prstDash val="sysDot"/></a:ln></c:spPr></c:errBars>`;

/** Of a series in a line or scatter chart; `isLine`: what a series without a look is. */
export function lineLook({ colour, look }: ChartSeries, isLine: boolean): string {
  const draw = look?.draw ?? (isLine ? "line" : "points");
  if (draw === "event") return unseenLine;
  if (draw !== "line")
    return points(colour, look?.marker ?? "circle", look ? (look.marker === "diamond" ? 10 : 7) : 5, !!look);
  const width = look ? Math.round((look.thickness ?? lookThickness) * unitsOfPoint) : 22_225;
  const dash = look?.dash ? `<a:prstDash val="${look.dash}"/>` : "";
  return `<c:spPr><a:ln w="${width}" cap="rnd">${filled(colour)}${dash}<a:round/></a:ln></c:spPr>${noMarker}`;
}

/** Of a bar, a slice or an area. */
export function areaLook({ colour, look }: ChartSeries): string {
  if (look?.draw === "base") return `<c:spPr>${unseen}<a:ln>${unseen}</a:ln></c:spPr>`;
  if (look?.draw === "band") return `<c:spPr>${solid(colour, '<a:alpha val="20000"/>')}<a:ln>${unseen}</a:ln></c:spPr>`;
  if (look?.fill) return `<c:spPr>${filled(look.fill)}<a:ln w="9525">${filled(colour)}</a:ln></c:spPr>`;
  return colour ? `<c:spPr>${filled(colour)}</c:spPr>` : "";
}

const shown = (value: number, name: number): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="${name}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Each bar says its value. */
export const valuesSaid = `<c:dLbls>${shown(1, 0)}</c:dLbls>`;

/** Between a label that was moved and its point, where programs would draw a line. */
const noLeaderLines =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>';

/** The series' name at its last point; an area has no sides to choose from. */
export function nameAtEnd({ colour }: ChartSeries, { point, moved, across, side }: EndName, drawn: string): string {
  const layout =
    moved || across
      ? `<c:layout><c:manualLayout><c:x val="${across.toFixed(4)}"/><c:y val="${moved.toFixed(4)}"/></c:manualLayout></c:layout>`
      : "";
  const text = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0">${filled(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  const place = drawn === "areaChart" ? "" : `<c:dLblPos val="${side}"/>`;
  const plain = `<c:spPr>${unseen}<a:ln>${unseen}</a:ln></c:spPr>`;
  return `<c:dLbls><c:dLbl><c:idx val="${point}"/>${layout}${plain}${text}${place}${shown(0, 1)}</c:dLbl>${place}${shown(0, 0)}${noLeaderLines}</c:dLbls>`;
}
