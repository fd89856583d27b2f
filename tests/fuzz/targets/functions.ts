/**
 * MKT functions through the guard. Of every input: what comes out are cells, with whole sentences in each language; the arguments stay as they were; the same call
 * answers the same; a range over single cells answers what each of its cells answers; one cell is a range of one; a list may
 * lie or stand; and the order in which the user's own series were brought changes nothing.
 */
import fc from "fast-check";
import { type Cell, CellError } from "../../../src/cells/cell";
import { type FunctionEntry, singleCellKinds } from "../../../src/functions/guard/entry";
import type { Argument } from "../../../src/functions/guard/guard";
import { catalogue } from "../../../src/generated/catalogue";
import { currentLanguage, type Language, languageNames, setLanguage } from "../../../src/language/language";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { argumentsFor, expectCell } from "../../contracts/anyArguments";
import { cellsOf, deepFreeze, plain, run } from "../../contracts/calls";
import { demoSeries } from "../../fixtures/series/demo";
import type { Subject, Tally, Target } from "../target";

const backwards = [...demoSeries].reverse();

function same(what: string, one: unknown, other: unknown): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first !== second) throw new Error(`${what}\n${first}\n${second}`);
}

/** At one place of the broadcast over the arguments of single cells. */
function at(entry: FunctionEntry, args: readonly Argument[], row: number): Argument[] {
  return args.map((argument, index) => {
    if (!Array.isArray(argument) || !singleCellKinds.has(entry.parameters[index]?.kind ?? "cells")) return argument;
    return (argument[argument.length === 1 ? 0 : row] as Cell[])[0];
  });
}

const isList = (kind: string | undefined) => kind === "column" || kind === "gappyColumn";

/** Columns as rows. */
function lying(entry: FunctionEntry, args: readonly Argument[]): Argument[] {
  return args.map((argument, index) =>
    Array.isArray(argument) && argument[0]?.length === 1 && isList(entry.parameters[index]?.kind)
      ? [argument.map(([cell]) => cell)]
      : argument,
  );
}

const languages = Object.keys(languageNames) as Language[];

function expectInEach(cell: Cell): void {
  const before = currentLanguage();
  try {
    for (const language of cell instanceof CellError ? languages : [before]) {
      setLanguage(language);
      expectCell(cell);
    }
  } finally {
    setLanguage(before);
  }
}

function property(entry: FunctionEntry, tally: Tally): Subject["property"] {
  const call = (args: readonly Argument[]) => {
    tally.calls++;
    return run(entry.id, args);
  };
  const singles = entry.parameters.flatMap(({ kind }, index) => (singleCellKinds.has(kind) ? [index] : []));
  const lists = entry.parameters.some(({ kind }) => isList(kind));
  const readsSeries = entry.family === "data" || entry.family === "time";
  return fc.property(argumentsFor(entry), (args) => {
    const rows = cellsOf(call(deepFreeze(args)));
    for (const row of rows) {
      if (row.length === 0 || row.length !== rows[0]?.length) throw new Error("not a rectangle");
      for (const cell of row) expectInEach(cell);
    }
    const answer = plain(rows);
    same("asked again it answers otherwise", answer, plain(call(args)));
    const heights = singles.map((index) => (Array.isArray(args[index]) ? (args[index] as Cell[][]).length : 1));
    const height = Math.max(1, ...heights);
    if (entry.result === "cell" && height > 1)
      same(
        "a range answers otherwise than its cells",
        // What is wrong with a list as a whole is said once.
        rows.length === 1 && rows[0]?.[0] instanceof CellError
          ? Array.from({ length: height }, () => answer[0])
          : answer,
        Array.from({ length: height }, (_, row) => plain(call(at(entry, args, row)))[0]),
      );
    const boxed = args.map((argument, index) =>
      singles.includes(index) && !Array.isArray(argument) && argument !== undefined ? [[argument]] : argument,
    );
    same("a range of one answers otherwise than its cell", answer, plain(call(boxed)));
    if (lists) same("a row answers otherwise than the same column", answer, plain(call(lying(entry, args))));
    if (readsSeries) {
      setOwnSeries(backwards);
      const reordered = plain(call(args));
      setOwnSeries(demoSeries);
      same("the order of own series changes the answer", answer, reordered);
    }
  }) as Subject["property"];
}

export const functionsTarget: Target = {
  name: "functions",
  batch: 50,
  subjects(tally) {
    setOwnSeries(demoSeries);
    return catalogue.map((entry) => ({ name: entry.id, property: property(entry, tally) }));
  },
};
