/** What a reader would see wrong on the sheet that is shown, measured as the grid and its charts draw it. */
import type { Page } from "playwright-core";

export interface SheetFault {
  readonly kind: "cut" | "low row" | "tall row" | "error" | "empty rows" | "chart text";
  /** "B4", or the title of a chart. */
  readonly at: string;
  /** The text and by how many pixels it misses. */
  readonly what: string;
}

interface DrawnSheet {
  readonly name: string;
  /** Pixels down to the last cell or chart, and across to the last chart. */
  readonly height: number;
  readonly charts: number;
}

/** The library's model is asked, which the page's component holds. */
const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: what the page holds has no type here.
    const [app] = (globalThis as any).owl.App.apps;
    const { getters } = app.root.component.env.model;
    return getters.getSheetIds().map((id: string) => getters.getSheetName(id));
  });

const sheetCount = (page: Page): Promise<number> => sheetNames(page).then(({ length }) => length);

/** Inserts a book as a user does, from its card; answers the names of its sheets. */
export async function insertFromCard(page: Page, book: string): Promise<string[]> {
  const before = await sheetCount(page);
  await page.locator(`[data-key=insert-${book}]`).click();
  while ((await sheetCount(page)) === before) await page.waitForTimeout(50);
  await page.locator('#grid[aria-busy="false"]').waitFor();
  return (await sheetNames(page)).slice(before);
}

/** Takes back the last step. */
export async function undo(page: Page): Promise<void> {
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: what the page holds has no type here.
    const [app] = (globalThis as any).owl.App.apps;
    app.root.component.env.model.dispatch("REQUEST_UNDO");
  });
}

/** Shows a sheet; answers how much there is to see of it. */
export async function showSheet(page: Page, name: string): Promise<DrawnSheet> {
  const shown = await page.evaluate((wanted) => {
    // biome-ignore lint/suspicious/noExplicitAny: what the page holds has no type here.
    const [app] = (globalThis as any).owl.App.apps;
    const { model } = app.root.component.env;
    const { getters } = model;
    const sheetIdTo = getters.getSheetIdByName(wanted);
    const sheetIdFrom = getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
    model.dispatch("SET_VIEWPORT_OFFSET", { offsetX: 0, offsetY: 0 });
    const used = getters
      .getEvaluatedCellsPositions(sheetIdTo)
      .filter((each: object) => getters.getEvaluatedCell(each).formattedValue !== "");
    const last = Math.max(0, ...used.map(({ row }: { row: number }) => row));
    const figures = getters.getFigures(sheetIdTo) as { row: number; offset: { y: number }; height: number }[];
    const top = (row: number) => getters.getRowDimensions(sheetIdTo, row).start;
    return {
      name: wanted,
      height: Math.max(
        getters.getRowDimensions(sheetIdTo, last).end,
        ...figures.map(({ row, offset, height }) => top(row) + offset.y + height),
      ),
      charts: figures.length,
    };
  }, name);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return shown;
}

/** Faults of the cells of the sheet that is shown. */
export const cellFaults = (page: Page): Promise<SheetFault[]> =>
  page.evaluate(() => {
    interface Place {
      readonly sheetId: string;
      readonly col: number;
      readonly row: number;
    }
    // biome-ignore lint/suspicious/noExplicitAny: what the page holds has no type here.
    const [app] = (globalThis as any).owl.App.apps;
    const { getters } = app.root.component.env.model;
    const sheetId = getters.getActiveSheetId();
    const faults: SheetFault[] = [];
    const letters = (column: number): string =>
      column < 0 ? "" : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
    const shown = (position: Place): string => getters.getEvaluatedCell(position).formattedValue;
    const isFree = (col: number, row: number) => shown({ sheetId, col, row }) === "";
    const cells = (getters.getEvaluatedCellsPositions(sheetId) as Place[]).filter((each) => shown(each) !== "");
    const needed = new Map<number, number>();
    const [side, above, around, spare] = [4, 5, 8, 1];
    for (const position of cells) {
      const { col, row } = position;
      const at = `${letters(col)}${row + 1}`;
      const cell = getters.getEvaluatedCell(position);
      const text = cell.formattedValue as string;
      if (cell.type === "error" || /^#[A-Z/0!?]+$/.test(text)) faults.push({ kind: "error", at, what: text });
      const style = getters.getCellComputedStyle(position);
      const room = getters.getColDimensions(sheetId, col).size;
      const high = getters.getRowDimensions(sheetId, row).size;
      const isWrapped = style.wrapping === "wrap";
      const icons = (getters.getCellIcons(position) as { size: number; margin: number }[]).reduce(
        (sum, icon) => sum + icon.size + icon.margin,
        0,
      );
      const lines: string[] = getters.getCellMultiLineText(position, {
        maxWidth: room - 2 * side,
        wrapWidth: isWrapped ? room - 2 * side : undefined,
      });
      const widest = Math.max(...lines.map((line) => getters.getTextWidth(line, { ...style, rotation: 0 }) as number));
      const size = getters.getMultilineTextSize(lines, style);
      const below = above + lines.length * ((style.fontSize ?? 10) * (4 / 3) + 4) - 4;
      const wanted = size.height + around;
      needed.set(row, Math.max(needed.get(row) ?? 0, wanted));
      if (lines.length > 1 && below > high)
        faults.push({ kind: "low row", at, what: `${Math.round(below - high)} px: ${text.slice(0, 60)}` });
      let has = room;
      if (!isWrapped) {
        const align = style.align ?? (cell.type === "number" ? "right" : "left");
        if (align !== "right")
          for (
            let next = col + 1;
            has < widest + 2 * side && next < getters.getNumberCols(sheetId) && isFree(next, row);
            next++
          )
            has += getters.getColDimensions(sheetId, next).size;
        if (align !== "left")
          for (let next = col - 1; has < widest + 2 * side && next >= 0 && isFree(next, row); next--)
            has += getters.getColDimensions(sheetId, next).size;
      }
      const over = widest + side + icons - has;
      if (over > spare) faults.push({ kind: "cut", at, what: `${Math.round(over)} px: ${text.slice(0, 80)}` });
    }
    const least = 23;
    for (const [row, height] of needed) {
      const high = getters.getRowDimensions(sheetId, row).size;
      if (high - Math.max(least, height) > 30)
        faults.push({ kind: "tall row", at: `${row + 1}`, what: `${high} px for ${Math.round(height)}` });
    }
    const covered = new Set<number>(needed.keys());
    const styled = getters.getRowsZone(sheetId, 0, Math.max(0, ...needed.keys()));
    for (const figure of getters.getFigures(sheetId) as { row: number; height: number }[])
      for (
        let row = figure.row, end = getters.getRowDimensions(sheetId, row).start + figure.height;
        getters.getRowDimensions(sheetId, row).start < end;
        row++
      )
        covered.add(row);
    let empty = 0;
    for (let row = 0; row <= styled.bottom; row++) {
      if (!covered.has(row)) {
        empty++;
        continue;
      }
      if (empty > 3) faults.push({ kind: "empty rows", at: `${row - empty + 1}:${row}`, what: `${empty} rows` });
      empty = 0;
    }
    return faults;
  });

/** Faults of the texts in the charts that are on the screen: outside their frame, on one another, or slanted. */
export const chartFaults = (page: Page): Promise<SheetFault[]> =>
  page.evaluate(() => {
    interface Written {
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
      readonly isSlanted: boolean;
    }
    // biome-ignore lint/suspicious/noExplicitAny: what the page holds has no type here.
    const charts = Object.values((globalThis as any).Chart.instances) as any[];
    const faults: SheetFault[] = [];
    for (const chart of charts) {
      if (!chart.ctx || !chart.canvas?.isConnected) continue;
      const context = chart.ctx as CanvasRenderingContext2D;
      const ratio = chart.currentDevicePixelRatio as number;
      const written: Written[] = [];
      const write = context.fillText;
      context.fillText = (text: string, x: number, y: number, most?: number) => {
        const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
          context.measureText(text);
        const { a, b, c, d, e, f } = context.getTransform();
        const corners = [
          [x - actualBoundingBoxLeft, y - actualBoundingBoxAscent],
          [x + actualBoundingBoxRight, y + actualBoundingBoxDescent],
          [x - actualBoundingBoxLeft, y + actualBoundingBoxDescent],
          [x + actualBoundingBoxRight, y - actualBoundingBoxAscent],
        ].map(([px = 0, py = 0]) => [(a * px + c * py + e) / ratio, (b * px + d * py + f) / ratio] as const);
        const [xs, ys] = [corners.map(([px]) => px), corners.map(([, py]) => py)];
        if (text.trim() !== "")
          written.push({
            text,
            left: Math.min(...xs),
            right: Math.max(...xs),
            top: Math.min(...ys),
            bottom: Math.max(...ys),
            isSlanted: Math.abs(a * b) > 1e-6,
          });
        if (most === undefined) write.call(context, text, x, y);
        else write.call(context, text, x, y, most);
      };
      chart.draw();
      Reflect.deleteProperty(context, "fillText");
      const at = [chart.options.plugins?.title?.text ?? ""].flat().join(" ");
      const add = (what: string) => faults.push({ kind: "chart text", at, what });
      for (const { axis, options, ticks } of Object.values(chart.scales) as {
        axis: string;
        options: { display: boolean };
        ticks: { label: string }[];
      }[])
        if (options.display && ticks.filter(({ label }) => label !== "").length < 2) add(`no figures along ${axis}`);
      for (const [index, each] of written.entries()) {
        const out = Math.max(-each.left, -each.top, each.right - chart.width, each.bottom - chart.height);
        if (out > 1) add(`${Math.round(out)} px outside: ${each.text}`);
        if (each.isSlanted) add(`slanted: ${each.text}`);
        for (const other of written.slice(0, index)) {
          const across = Math.min(each.right, other.right) - Math.max(each.left, other.left);
          const down = Math.min(each.bottom, other.bottom) - Math.max(each.top, other.top);
          if (across > 2 && down > 2) add(`on one another: ${other.text} | ${each.text}`);
        }
      }
    }
    return faults;
  });
