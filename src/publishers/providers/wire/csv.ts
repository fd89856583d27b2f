/** A parser of CSV bodies: whole or a fault. */
import Papa from "papaparse";
import { SourceFault } from "../../sourceFault";
import { expectBody } from "./json";

export type CsvRow = Readonly<Record<string, string>>;

/** The rows under the line that begins the table; lines before it are titles. */
export function readCsv(provider: string, body: string, begins: (cells: readonly string[]) => boolean): CsvRow[] {
  const text = expectBody(provider, body);
  if (/^[<{[]/.test(text)) throw new SourceFault(provider, "malformed", text.slice(0, 80));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: "greedy" });
  if (errors.some(({ type }) => type === "Quotes")) throw new SourceFault(provider, "truncated");
  const lines = data.map((cells) => cells.map((cell) => cell.trim()));
  const start = lines.findIndex(begins);
  if (start < 0) throw new SourceFault(provider, "malformed", lines[0].join(","));
  const header = lines[start];
  const width = header.length;
  // Without the last line break the last number may be the beginning of one: 42 of 42.5.
  if (!/\n\s*$/.test(body) || (lines.at(-1)?.length ?? 0) < width) throw new SourceFault(provider, "truncated");
  return lines
    .slice(start + 1)
    .map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}
