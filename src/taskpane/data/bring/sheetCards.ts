/** The sheets of a workbook by sight: each with its name and its first rows, to be chosen. */
import type { Grid } from "../../../bringing/grid";
import { element } from "../../dom/element";
import { shownCell } from "./rangePicker";
import type { ImportedWorkbook } from "./workbookFile";

const [mostSheets, mostRows, mostColumns] = [20, 5, 5];

function firstRows({ rows }: Grid): HTMLElement {
  const lines = rows.slice(0, mostRows).map(({ cells }) => {
    const columns = Array.from({ length: Math.min(mostColumns, cells.length) }, (_, column) => cells[column]);
    return element("tr", {}, ...columns.map((cell) => element("td", {}, shownCell(cell))));
  });
  return element("table", { class: "raw quiet" }, element("tbody", {}, ...lines));
}

export function sheetCards({ sheets, grid }: ImportedWorkbook, choose: (sheet: string) => void): HTMLElement {
  return element(
    "div",
    { class: "series-list" },
    ...sheets
      .slice(0, mostSheets)
      .map((sheet) =>
        element(
          "section",
          { class: "series", "aria-label": sheet },
          element(
            "button",
            { type: "button", class: "button small", "data-key": `sheet-${sheet}`, onclick: () => choose(sheet) },
            sheet,
          ),
          firstRows(grid(sheet)()),
        ),
      ),
  );
}
