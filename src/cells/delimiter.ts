/** What separates the fields of a table that is written as text. */
export type Delimiter = "\t" | ";" | "|" | ",";

const delimiters: readonly Delimiter[] = ["\t", ";", "|", ","];
const sampleLines = 50;

/** The comma comes last, because it is also a decimal mark between semicolons and a thousands mark between tabs. */
export function delimiterOf(text: string): Delimiter {
  const sample = text
    .slice(0, 100_000)
    .split("\n", 4 * sampleLines)
    .filter((line) => line.trim() !== "")
    .slice(0, sampleLines)
    .map((line) => line.replace(/"[^"]*"/g, ""));
  const linesWith = (delimiter: Delimiter) => sample.filter((line) => line.includes(delimiter)).length;
  const everywhere = delimiters.find((delimiter) => linesWith(delimiter) === sample.length);
  if (everywhere) return everywhere;
  return delimiters.reduce((best, each) => (linesWith(each) > linesWith(best) ? each : best), ",");
}
