/**
 * The rows of a copied plain text, as Excel writes and reads it: tabs between cells, \r\n, \n or \r between rows, one at the
 * end; a cell that holds a tab or a line break stands in quotes, with quotes inside it doubled.
 */

const quotedCell = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
const plainCell = /[^\t\r\n]*/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Rows may differ in length. */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? match(quotedCell, text, at) : null;
    const found = quoted ?? (match(plainCell, text, at) as RegExpExecArray);
    const cell = quoted ? quoted[1].replace(/""/g, '"').replace(/\r\n?/g, "\n") : found[0];
    (rows.at(-1) as string[]).push(cell);
    at += found[0].length;
    if (at >= text.length) return rows;
    const end = text.startsWith("\r\n", at) ? 2 : 1;
    const newRow = text[at] !== "\t";
    at += end;
    if (newRow && at >= text.length) return rows;
    if (newRow) rows.push([]);
  }
}

/** A cell's text as Excel puts it among tabs and line ends. */
export const cellOfText = (text: string): string => (/[\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
