/** Every formula and condition of a book with its place in the file. */
import { piecesOf } from "../../workbook/layout/answer";
import type { BookData } from "../bookData";
import type { Path } from "../bookFile";

export interface PlacedFormula {
  readonly path: Path;
  readonly text: string;
  /** Of a claim: what the reader is told about it in English. */
  readonly told?: string;
}

const english = (words: unknown): string =>
  typeof words === "object" && words !== null && "en" in words ? String(words.en) : String(words ?? "");

export function formulasOf(data: BookData): readonly PlacedFormula[] {
  const analysis = data.blocks.flatMap(({ lines = {}, tables = [] }, block) => [
    ...Object.entries(lines).map(([name, { formula, label, note }]) => ({
      path: ["blocks", block, "lines", name, "formula"],
      text: formula,
      told: `${english(label)} ${english(note)}`,
    })),
    ...tables.flatMap(({ rows, columns }, table) => [
      ...("formula" in rows
        ? [{ path: ["blocks", block, "tables", table, "rows", "formula"], text: rows.formula }]
        : []),
      ...Object.entries(columns).map(([name, { formula }]) => ({
        path: ["blocks", block, "tables", table, "columns", name, "formula"],
        text: formula,
      })),
    ]),
  ]);
  const claims = data.claims.flatMap(({ rebuilt, holds, outcome, claim, note, why }, index) => {
    const told = [claim, note, why].map(english).join(" ");
    const place = (key: string, text: string) => ({ path: ["claims", index, ...key.split(".")], text, told });
    return [
      ...(typeof rebuilt === "string" && rebuilt.startsWith("=") ? [place("rebuilt", rebuilt)] : []),
      ...(holds === undefined ? [] : [place("holds", holds)]),
      ...(outcome
        ? [
            place("outcome.figure", outcome.figure),
            place("outcome.day", outcome.day),
            place("outcome.holds", outcome.holds),
          ]
        : []),
    ];
  });
  return [...analysis, ...claims, ...answerFormulas(data)];
}

/** The figures and words of the sentence, in each language. */
function answerFormulas({ answer }: BookData): readonly PlacedFormula[] {
  const texts = typeof answer === "string" ? [["", answer] as const] : Object.entries(answer ?? {});
  return texts.flatMap(([language, text]) =>
    piecesOf(text).flatMap((piece) =>
      "formula" in piece
        ? [{ path: language === "" ? ["answer"] : ["answer", language], text: `=${piece.formula}`, told: text }]
        : [],
    ),
  );
}

/** Where each input and input table stands, by name. */
export function inputPlaces(data: BookData): ReadonlyMap<string, Path> {
  const places = new Map<string, Path>();
  for (const [group, { inputs = {}, tables = {} }] of data.inputs.entries()) {
    for (const name of Object.keys(inputs)) places.set(name, ["inputs", group, "inputs", name]);
    for (const name of Object.keys(tables)) places.set(name, ["inputs", group, "tables", name]);
  }
  return places;
}
