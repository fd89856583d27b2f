/** Figures: those that formulas hide, and those that the documents' rows do not have. */
import type { BookData } from "../bookData";
import type { BookFile, Path } from "../bookFile";
import type { Finding } from "./finding";
import { formulasOf } from "./formulas";

/** Figures by row, as rows.csv lists them: "131%", "76.93". */
export type Rows = ReadonlyMap<string, readonly string[]>;

export function readRows(csv: string): Rows {
  return new Map(
    csv
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [row = "", figures = ""] = line.split(",");
        return [row, figures.split(" ").filter(Boolean)] as const;
      }),
  );
}

/** Counts, steps and conversions that a formula may say: everything else belongs on Inputs. */
const plain = new Set(["0", "1", "2", "3", "4", "5", "6", "10", "12", "100", "365", "1000", "10000", "0.5"]);

/** Numbers of a formula outside its texts, its names, and what SEQUENCE lays out. */
function numbersIn(formula: string): readonly string[] {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/SEQUENCE\([^()]*\)/g, "")
    .replace(/\{[^}]*\}/g, "");
  return bare.match(/(?<![\w.$])\d+(?:\.\d+)?(?![\w.(])/g) ?? [];
}

const daysIn = (formula: string) => formula.match(/\d{4}-\d\d-\d\d/g) ?? [];

/** Whether a row prints a figure: 0.15 as "15%", −81 as "81". */
function printsFigure(figures: readonly string[], value: number): boolean {
  return figures.some((figure) => {
    const number = Number(figure.replace("%", "")) / (figure.endsWith("%") ? 100 : 1);
    return Math.abs(Math.abs(value) - number) <= 1e-9 * Math.max(1, number);
  });
}

export function checkFigures(file: BookFile, data: BookData, rows: Rows): readonly Finding[] {
  const findings: Finding[] = [];
  const say = (kind: Finding["kind"], path: Path, message: string) =>
    findings.push({ ...file.fault(path, message), kind });
  for (const { path, text, told = "" } of formulasOf(data)) {
    const hidden = [...new Set(numbersIn(text))].filter(
      (number) => !plain.has(number) && !/^(19|20)\d\d$/.test(number),
    );
    if (hidden.length > 0) say("advice", path, `The formula holds ${hidden.join(", ")}: make it an input.`);
    for (const day of new Set(daysIn(text)))
      if (path[0] === "claims" && !told.includes(day)) say("advice", path, `The claim does not name the day ${day}.`);
  }
  const known = (row: string, path: Path) => {
    if (/^(A-|¶)/.test(row)) return undefined;
    const figures = rows.get(row);
    if (!figures) say("error", path, `rows.csv has no row ${row}.`);
    return figures;
  };
  for (const [group, { inputs = {}, tables = {} }] of data.inputs.entries()) {
    for (const [kind, given] of [
      ["inputs", inputs],
      ["tables", tables],
    ] as const)
      for (const [name, { document }] of Object.entries(given))
        for (const row of document?.split(", ") ?? []) known(row, ["inputs", group, kind, name, "document"]);
    for (const [name, { document, value }] of Object.entries(inputs)) {
      const figures = document?.split(", ").flatMap((row) => rows.get(row) ?? []);
      if (figures && typeof value === "number" && !printsFigure(figures, value))
        say(
          "advice",
          ["inputs", group, "inputs", name, "value"],
          `Row ${document} does not print ${value} in rows.csv.`,
        );
    }
  }
  for (const [index, { row, printed }] of data.claims.entries()) {
    const figures = known(row, ["claims", index, "row"]);
    const ends = typeof printed === "number" ? [printed] : Array.isArray(printed) ? (printed as readonly number[]) : [];
    for (const end of ends)
      if (figures && !printsFigure(figures, end))
        say("advice", ["claims", index, "printed"], `Row ${row} does not print ${end} in rows.csv.`);
  }
  return findings;
}
