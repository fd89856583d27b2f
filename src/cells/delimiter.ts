/** What separates the fields of a table that is written as text. */
export type Delimiter = "\t" | ";" | "|" | ",";

/** The comma comes last, because it is also a decimal mark between semicolons and a thousands mark between tabs. */
const delimiters: readonly Delimiter[] = ["\t", ";", "|", ","];
const sampledLines = 200;

export interface Fields {
  /** The rows of a text by a separator; that of " " only where blanks may separate. */
  readonly of: (text: string, delimiter: Delimiter | " ") => readonly (readonly string[])[];
  readonly mayBeBlanks?: boolean;
  /** What the rows of a right separator show, such as a date beside values. */
  readonly tell?: (cells: readonly string[]) => boolean;
}

function sampleOf(text: string): string {
  return text
    .slice(0, 1_000_000)
    .split(/\r\n?|\n/, 2 * sampledLines)
    .filter((line) => line.trim() !== "")
    .slice(0, sampledLines)
    .join("\n");
}

/** How many rows have the most usual width, and how many tell something: what the right separator makes the most of. */
function worth(sample: string, delimiter: Delimiter | " ", { of, tell }: Fields): number {
  const rows = of(sample, delimiter);
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const usual = Math.max(0, ...widths.values());
  const telling = tell ? rows.filter((cells) => cells.length > 1 && tell(cells)).length : 0;
  // Sentences have blanks as well.
  return delimiter === " " && telling === 0 ? 0 : 3 * telling + usual;
}

/** Headings and all rows have one width: then the blanks are those of dates and names. */
function isEven(sample: string, delimiter: Delimiter, { of }: Fields): boolean {
  const [first, ...rows] = of(sample, delimiter);
  const isHeaded = first !== undefined && first.length > 1 && !first.some((cell) => /\d/.test(cell));
  return isHeaded && rows.length > 0 && rows.every(({ length }) => length === first.length);
}

/** That which makes rows of one width, so that a title line above the table decides nothing. */
export function delimiterOf(text: string, fields: Fields): Delimiter | " " {
  const sample = sampleOf(text);
  let best: { readonly delimiter: Delimiter | " "; readonly worth: number } | undefined;
  const isPlain = fields.mayBeBlanks && !delimiters.some((each) => isEven(sample, each, fields));
  for (const delimiter of isPlain ? ([...delimiters, " "] as const) : delimiters) {
    if (delimiter !== " " && !sample.includes(delimiter)) continue;
    const found = worth(sample, delimiter, fields);
    if (found > (best?.worth ?? 0)) best = { delimiter, worth: found };
  }
  return best?.delimiter ?? ",";
}
