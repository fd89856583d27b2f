/** Cells of a sheet as the text that a paste of them would be, so that they are read, refused and asked about as pasted text is. */
export type TableCell = string | number | boolean | null | undefined;

function cellText(cell: TableCell): string {
  if (cell === null || cell === undefined) return "";
  const text = String(cell).replace(/\s+/g, " ").trim();
  return text.includes('"') ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows that are empty keep their line, so that a refusal names the row of the sheet. */
export function tableText(rows: readonly (readonly TableCell[])[]): string {
  return rows.map((row) => row.map(cellText).join("\t")).join("\n");
}
