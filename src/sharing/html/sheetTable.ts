/** A sheet as a table: what stands in its cells, how it looks, its charts where they stand. */
import { cellPlace } from "../../cells/address";
import { type Area, areaOf } from "../formulaText/references";
import { type Cell, placeOf, type Sheet, type Style, type Workbook } from "../model";
import { drawChart } from "../pictures/drawChart";
import { escaped } from "../spreadsheetml/writing/xml";
import { columnWidth, plainSize, textWidth } from "../textWidth";
import { chartArea, extentOf, rowHeight } from "./extent";
import type { Shown, ShownCell } from "./shown";
import type { StyleClasses } from "./styleClasses";

interface SheetTable {
  readonly html: string;
  /** In pixels; and of the columns that are printed. */
  readonly width: number;
  readonly printedWidth: number;
  /** What a page must hold, texts at the right edge that run on beyond it with it. */
  readonly room: { readonly width: number; readonly height: number };
}

const plain: Style = {};

function alignOf(cell: Cell | undefined): "left" | "right" | "center" {
  const value = cell?.value ?? null;
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

/** Rows that must not be parted, as a chart stands over them; with the merged cells that reach into them. */
function wholeRows(sheet: Sheet, merges: readonly Area[], rows: number): boolean[] {
  const joined = new Array<boolean>(rows).fill(false);
  const join = ({ top, bottom }: Area) => {
    for (let row = top; row < Math.min(bottom, rows - 1); row++) joined[row] = true;
  };
  for (const chart of sheet.charts) join(chartArea(sheet, chart));
  for (const merge of merges) join(merge);
  return joined;
}

/** The rectangle that is printed of a sheet with areas to print: all of them, and what lies between. */
function printedArea({ printAreas }: Sheet): Area | undefined {
  const areas = printAreas.flatMap((range) => areaOf(range) ?? []);
  if (areas.length === 0) return undefined;
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** In pixels: taller than this it is parted all the same, as no page would hold it. */
const tallest = 900;

export function sheetTable(sheet: Sheet, workbook: Workbook, shown: Shown, classes: StyleClasses): SheetTable {
  const { rows, columns } = extentOf(sheet, shown);
  const merges = sheet.merges
    .flatMap((range) => areaOf(range) ?? [])
    .filter(({ top, left }) => top < rows && left < columns);
  const merged = new Map(merges.map((area) => [placeOf(area.top, area.left), area]));
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, rows - 1); row++)
      for (let column = left; column <= Math.min(right, columns - 1); column++)
        if (row !== top || column !== left) covered.add(placeOf(row, column));
  const charts = new Map<number, string[]>();
  for (const chart of sheet.charts) {
    const { col, row } = cellPlace(chart.at) ?? { col: 0, row: 0 };
    const drawn = drawChart(chart, workbook, shown.number);
    charts.set(placeOf(row, col), [...(charts.get(placeOf(row, col)) ?? []), `<div class="chart">${drawn}</div>`]);
  }
  const printed = printedArea(sheet);
  const isOut = (row: number, column: number): boolean =>
    printed !== undefined &&
    (row < printed.top || row > printed.bottom || column < printed.left || column > printed.right);
  const isShown = (column: number): boolean => columnWidth(sheet, column) > 0;
  const sum = (of: readonly number[]) => of.reduce((whole, each) => whole + each, 0);
  const all = Array.from({ length: columns }, (_, column) => column).filter(isShown);
  const total = sum(all.map((column) => columnWidth(sheet, column)));

  const isFree = (row: number, column: number, fill: string | undefined): boolean => {
    const place = placeOf(row, column);
    if (covered.has(place) || merged.has(place) || charts.has(place)) return false;
    const cell = shown.cell(sheet.name, place);
    return cell === undefined || (cell.text === "" && !cell.style.borders && cell.style.fill === fill);
  };

  let widest = 0;

  /** How many columns a text takes that is longer than its own is wide, and whether another cell ends it. */
  function spread(
    row: number,
    column: number,
    { text, style }: ShownCell,
  ): { readonly span: number; readonly ends: boolean } {
    const wanted = textWidth(text.split("\n")[0] ?? "", style.size ?? plainSize) * (style.bold ? 1.1 : 1) + 8;
    let [span, room] = [1, columnWidth(sheet, column)];
    while (room < wanted && column + span < columns && isFree(row, column + span, style.fill))
      room += columnWidth(sheet, column + span++);
    if (column + span === columns && !isOut(row, columns - 1)) widest = Math.max(widest, total - room + wanted);
    return { span, ends: column + span < columns && !isFree(row, column + span, style.fill) };
  }

  function cellHtml(row: number, column: number): { readonly html: string; readonly span: number } {
    const place = placeOf(row, column);
    if (covered.has(place)) return { html: "", span: 1 };
    const [cell, found] = [sheet.cells.get(place), shown.cell(sheet.name, place)];
    const area = merged.get(place);
    const pictures = charts.get(place)?.join("") ?? "";
    const out = isOut(row, column) ? " out" : "";
    if (!found && !area && pictures === "") return { html: out ? `<td class="out"></td>` : "<td></td>", span: 1 };
    const { text, style, bar, icon } = found ?? { text: "", style: plain };
    const align = alignOf(cell);
    const runsOn =
      !area && text !== "" && typeof cell?.value === "string" && !style.wrap && (style.align ?? align) === "left";
    const { span, ends } = runsOn && found ? spread(row, column, found) : { span: 1, ends: false };
    const names = [classes.classOf(style, align), ends && "cut", pictures && "holds", out.trim()]
      .filter(Boolean)
      .join(" ");
    const wide = area ? Math.min(area.right, columns - 1) - area.left + 1 : span;
    const hidden = Array.from({ length: wide }, (_, index) => column + index).filter((each) => !isShown(each)).length;
    const under = area ? Math.min(area.bottom, rows - 1) - area.top + 1 : 1;
    const tall = Array.from({ length: under }, (_, index) => row + index).filter(
      (each) => rowHeight(sheet, each) > 0,
    ).length;
    const spans = `${wide - hidden > 1 ? ` colspan="${wide - hidden}"` : ""}${tall > 1 ? ` rowspan="${tall}"` : ""}`;
    const share = bar && Math.round(Math.min(1, Math.max(0, bar.share)) * 100);
    const filled =
      bar && /^#[0-9a-f]{6}$/i.test(bar.colour)
        ? ` style="background-image:linear-gradient(to right,${bar.colour} ${share}%,transparent ${share}%)"`
        : "";
    const sign = icon ? `<span class="icon" style="color:${icon.colour}">${icon.sign}</span>` : "";
    return { html: `<td class="${names}"${spans}${filled}>${sign}${escaped(text)}${pictures}</td>`, span };
  }

  function rowHtml(row: number): string {
    const height = rowHeight(sheet, row);
    const cells: string[] = [];
    for (let column = 0; column < columns; ) {
      if (!isShown(column)) {
        column++;
        continue;
      }
      const { html, span } = cellHtml(row, column);
      cells.push(html);
      column += span;
    }
    const out = printed && (row < printed.top || row > printed.bottom) ? ' class="out"' : "";
    return `<tr${out} style="height:${Math.round(height)}px">${cells.join("")}</tr>`;
  }

  const joined = wholeRows(sheet, merges, rows);
  const [firstPrinted, lastPrinted] = [printed?.top ?? 0, Math.min(printed?.bottom ?? rows - 1, rows - 1)];
  const heads = headRows(sheet, firstPrinted, joined);
  const lines = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((row) =>
      rowHeight(sheet, row) > 0 ? [rowHtml(row)] : [],
    );
  const body: string[] = [];
  let loose: string[] = [];
  const close = () => {
    if (loose.length > 0) body.push(`<tbody>\n${loose.join("\n")}\n</tbody>`);
    loose = [];
  };
  for (let row = heads; row < rows; ) {
    let end = row;
    let high = rowHeight(sheet, row);
    while (end < rows - 1 && joined[end]) high += rowHeight(sheet, ++end);
    if (end > row && high < tallest) {
      close();
      body.push(`<tbody class="whole">\n${lines(row, end).join("\n")}\n</tbody>`);
    } else for (const line of lines(row, end)) loose.push(line);
    row = end + 1;
  }
  close();
  const head = heads > 0 ? `<thead>\n${lines(0, heads - 1).join("\n")}\n</thead>` : "";
  const widths = all.map((column) => {
    const out = printed && (column < printed.left || column > printed.right) ? ' class="out"' : "";
    return `<col${out} style="width:${columnWidth(sheet, column)}px">`;
  });
  const printedColumns = all.filter((column) => !printed || (column >= printed.left && column <= printed.right));
  const printedRows = Array.from(
    { length: Math.max(0, lastPrinted - firstPrinted + 1) },
    (_, index) => firstPrinted + index,
  );
  const printedWidth = sum(printedColumns.map((column) => columnWidth(sheet, column)));
  const grid = sheet.gridlines ? ' class="lines"' : "";
  return {
    html: `<table${grid}><colgroup>${widths.join("")}</colgroup>${head}${body.join("\n")}</table>`,
    width: total,
    printedWidth,
    room: { width: Math.max(widest, printedWidth), height: sum(printedRows.map((row) => rowHeight(sheet, row))) },
  };
}

/** Rows that every page repeats: only from the first that is printed on, where no chart and no merged cell is cut by them. */
function headRows({ frozenRows, repeatedRows }: Sheet, firstPrinted: number, joined: readonly boolean[]): number {
  const heads = repeatedRows ? (repeatedRows[0] === 0 ? repeatedRows[1] + 1 : 0) : frozenRows;
  return firstPrinted === 0 && heads > 0 && !joined[heads - 1] ? heads : 0;
}
