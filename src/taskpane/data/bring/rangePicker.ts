/** A sheet in small, on which one drags, clicks or walks with the arrow keys to the part that is to be read; it can be typed too. */
import { type GridRange, rangeIn, rangeText } from "../../../bringing/files/gridRange";
import { type Grid, isShown, type RawCell } from "../../../bringing/grid";
import { columnLetters } from "../../../cells/address";
import { serialToIso } from "../../../cells/serialDates";
import { say } from "../../../language/language";
import { element } from "../../dom/element";
import { field, setFault } from "../../dom/field";
import { showNumber } from "../../numbers";
import { bringTexts } from "../../texts/bringTexts";
import { textInput } from "../unitFields";

const [mostRows, mostColumns] = [60, 20];

export function shownCell(cell: RawCell | undefined): string {
  if (cell === undefined) return "";
  if (!isShown(cell)) return typeof cell === "number" ? showNumber(cell) : cell;
  if (cell.as === "day") return serialToIso(cell.value);
  return cell.as === "percent" ? `${showNumber(cell.value * 100)}%` : showNumber(cell.value);
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** @param written The range that is chosen, "" for the whole sheet. */
export function rangePicker(grid: Grid, written: string, choose: (range: string) => void): HTMLElement {
  const lines = new Map(grid.rows.map(({ line, cells }) => [line, cells]));
  const last = grid.rows.at(-1)?.line ?? 1;
  const rows = Math.min(mostRows, last);
  const width = Math.min(mostColumns, Math.max(1, ...grid.rows.slice(0, 1000).map(({ cells }) => cells.length)));
  const given = written === "" ? undefined : rangeIn(written);
  let from: Corner = { row: given?.top ?? 1, column: given?.left ?? 0 };
  let to: Corner = {
    row: Math.min(given?.bottom ?? from.row, rows),
    column: Math.min(given?.right ?? from.column, width - 1),
  };
  let isDragging = false;
  const cells: HTMLTableCellElement[][] = [];

  /** What reaches the last row that is shown goes on to the end of the sheet. */
  const chosen = (): GridRange => {
    const bottom = Math.max(from.row, to.row);
    return {
      left: Math.min(from.column, to.column),
      right: Math.max(from.column, to.column),
      top: Math.min(from.row, to.row),
      bottom: bottom === rows && bottom > 1 ? last : bottom,
    };
  };

  function mark(isChosen: boolean): void {
    const { left, right, top, bottom } = chosen();
    for (const [row, line] of cells.entries())
      for (const [column, cell] of line.entries()) {
        const isIn = isChosen && row + 1 >= top && row + 1 <= bottom && column >= left && column <= right;
        cell.classList.toggle("chosen", isIn);
        cell.setAttribute("aria-selected", String(isIn));
        cell.tabIndex = row + 1 === to.row && column === to.column ? 0 : -1;
      }
    if (isChosen) input.value = rangeText(chosen());
  }

  const take = () => choose(rangeText(chosen()));
  const input = textInput("range", written, () => undefined, {
    placeholder: "A1:C40",
    spellcheck: "false",
    onchange: () => {
      const text = input.value.trim();
      const isRange = text === "" || rangeIn(text) !== undefined;
      setFault(input, isRange ? undefined : say(bringTexts.rangeFault, { text }));
      if (isRange && text !== written) choose(text);
    },
  });

  function walk(event: KeyboardEvent): void {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (step) {
      const ends = event.ctrlKey || event.metaKey;
      const move = (at: number, by: number, least: number, most: number) =>
        by === 0 ? at : ends ? (by > 0 ? most : least) : Math.min(most, Math.max(least, at + by));
      to = { row: move(to.row, step[0], 1, rows), column: move(to.column, step[1], 0, width - 1) };
      if (!event.shiftKey) from = to;
      mark(true);
      cells[to.row - 1]?.[to.column]?.focus();
    } else if (event.key === "Enter" || event.key === " ") take();
    else if (event.key === "a" && (event.ctrlKey || event.metaKey)) choose("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const cellAt = (row: number, column: number): HTMLTableCellElement => {
    const made = element(
      "td",
      {
        role: "gridcell",
        "data-key": `cell-${columnLetters(column)}${row}`,
        onpointerdown: (event: PointerEvent) => {
          if (event.button !== 0) return;
          event.preventDefault();
          isDragging = true;
          [from, to] = [event.shiftKey ? from : { row, column }, { row, column }];
          mark(true);
          made.focus({ preventScroll: true });
        },
        onpointerenter: () => {
          if (!isDragging) return;
          to = { row, column };
          mark(true);
        },
      },
      shownCell(lines.get(row)?.[column]),
    );
    return made;
  };
  const whole = (range: GridRange) => () => choose(rangeText(range));
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }),
    ...Array.from({ length: width }, (_, column) =>
      element(
        "th",
        { scope: "col", onclick: whole({ left: column, right: column, top: 1, bottom: Number.POSITIVE_INFINITY }) },
        columnLetters(column),
      ),
    ),
  );
  for (let row = 1; row <= rows; row++) cells.push(Array.from({ length: width }, (_, column) => cellAt(row, column)));
  const table = element(
    "table",
    {
      class: "raw picker",
      role: "grid",
      "aria-label": say(bringTexts.rangeGrid),
      "aria-multiselectable": "true",
      onkeydown: walk,
      onpointerup: () => {
        if (!isDragging) return;
        isDragging = false;
        take();
      },
    },
    element("thead", {}, head),
    element(
      "tbody",
      {},
      ...cells.map((line, index) => element("tr", {}, element("th", { scope: "row" }, String(index + 1)), ...line)),
    ),
  );
  mark(written !== "");
  return element(
    "div",
    { class: "range" },
    field({ label: say(bringTexts.range), control: input, hint: say(bringTexts.rangeHint) }),
    element("div", { class: "picker-frame" }, table),
  );
}
