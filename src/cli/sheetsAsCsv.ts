/** A calculated book as text to compare: its cells as shown, one row a line, without the sheets of words. */
import { cellAddress } from "../cells/address";
import type { Book } from "../workbook/book";
import type { ComputedBook } from "../workbook/grid/computeBook";

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Inputs, Analysis and Claims; rows without content and blanks at the end of a row are left out. */
export function sheetsAsCsv({ sheets }: Book, values: ComputedBook): string {
  const lines = sheets.slice(1, 4).flatMap(({ name, rows, columns }) => {
    const cells = values.sheets.get(name);
    return Array.from({ length: rows }, (_, row) => {
      const shown = Array.from({ length: columns }, (_, column) =>
        quoted(cells?.get(cellAddress(column, row))?.shown ?? ""),
      );
      const line = shown.join(",").replace(/,+$/, "");
      return line === "" ? [] : [`${name},${row + 1},${line}`];
    }).flat();
  });
  return `${lines.join("\n")}\n`;
}
