/** The fields of lines whose columns stand below each other, with blanks between them. */

interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Columns stand two blanks apart, or one where no line has two. A field that is not there is found by where the others stand. */
export function blankFields(lines: readonly string[]): string[][] {
  if (lines.some((line) => line.trim().includes("\t"))) return lines.map((line) => line.trim().split(/\t| {2,}/));
  if (!lines.some((line) => / {2,}/.test(line.trim()))) return lines.map((line) => line.trim().split(/ /));
  const fields = lines.map((line) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map(
      ({ 0: text, index }): Field => ({ text, start: index, end: index + text.length }),
    ),
  );
  const columns = columnsOf(fields);
  return fields.map((own) => (columns && placed(own, columns)) ?? own.map(({ text }) => text));
}

/** From where to where each column reaches in the lines that are full; undefined where they do not stand below each other. */
function columnsOf(lines: readonly (readonly Field[])[]): readonly Omit<Field, "text">[] | undefined {
  const widths = new Map<number, number>();
  for (const { length } of lines) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [usual] = [...widths].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [0];
  const full = lines.filter(({ length }) => length === usual);
  const columns = Array.from({ length: usual }, (_, column) => ({
    start: full.reduce((least, fields) => Math.min(least, fields[column].start), Number.POSITIVE_INFINITY),
    end: full.reduce((most, fields) => Math.max(most, fields[column].end), 0),
  }));
  return columns.every(({ start }, column) => column === 0 || columns[column - 1].end <= start) ? columns : undefined;
}

/** Undefined where a field stands below no column, or below several. */
function placed(fields: readonly Field[], columns: readonly Omit<Field, "text">[]): string[] | undefined {
  if (fields.length < 2 || fields.length >= columns.length) return undefined;
  const cells = columns.map(() => "");
  for (const { text, start, end } of fields) {
    const over = columns.flatMap((column, index) => (column.start < end && start < column.end ? [index] : []));
    if (over.length !== 1 || cells[over[0]] !== "") return undefined;
    cells[over[0]] = text;
  }
  return cells;
}
