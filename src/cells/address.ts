/** Addresses as Excel writes them. */

/** A sheet's name as a formula writes it: quoted where it is not a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "B3" of column 1 and row 2, both counted from zero. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A cell as a formula writes it, such as B3 or $B$3, for patterns that do not mind the case. */
export const cellPattern = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;

/** A sheet's name in quotes, as a formula writes it. */
export const quotedSheetPattern = "'(?:[^']|'')+'";

/** Column and row from zero of "B3" or "$B$3"; undefined when it is no single cell. */
export function cellPlace(address: string): { col: number; row: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(address);
  if (!match) return undefined;
  const letters = match[1].toUpperCase();
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { col, row: Number(match[2]) - 1 };
}

/** The parts of "Sheet1!A1" or "'My sheet'!A1:B2"; without a sheet the sheet is undefined. */
export function splitAddress(reference: string): { sheet: string | undefined; range: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, range: reference };
  const name = reference.slice(0, mark);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet, range: reference.slice(mark + 1) };
}
