/**
 * The sheets of a workbook read back into the form of a book (deserialisation): what `layTemplate` has laid out, and what the
 * user has made of it since. What sheets do not say is lost: the other languages; the words that formulas show as {word}, which
 * stand in them; the place in the gallery; the unit and the odds of an outcome; whether a claim waits for a table or for a column
 * of it; that the answer names a format which its figure's line has anyway; what the axes of a network were called; and of a
 * document its number, which is that of the claims by its author.
 */
import { quotedSheetName } from "../../cells/address";
import type { Workbook } from "../../sharing/model";
import type { Template } from "../../templates/template";
import { claimCells } from "../../workbook/layout/claims";
import { formulasByName, givenByName, lastDayName, modeName, seriesName } from "../../workbook/layout/dependence";
import { answerName, firstScreenRow } from "../../workbook/layout/firstScreen";
import { ownName, ownParts } from "../../workbook/layout/ownNames";
import { statusName } from "../../workbook/layout/standings";
import type { BookData } from "../bookData";
import { makeTemplate } from "../makeTemplate";
import { type CellFault, type CellFaults, cellFaults } from "./cellFaults";
import type { FoundBook } from "./findBooks";
import { withFormulas, withoutGuards } from "./formulasInNames";
import { itemNames } from "./itemNames";
import { readAnalysis } from "./readAnalysis";
import { readHeadline, sentenceOf } from "./readAnswer";
import { readClaims } from "./readClaims";
import { readHead, readSources } from "./readHead";
import { readInputs } from "./readInputs";
import { bookFormula, type Items } from "./references";

export interface BookOfSheets {
  readonly data: BookData;
  readonly faults: readonly CellFault[];
}

/** Behind all books of ours. */
const orderOfOwn = 1000;

/** What the sheets hold does not depend on what the list of documents says of one. */
const templateOf = (id: string, data: BookData): Template => makeTemplate(id, data, {});

export function bookOfSheets(workbook: Workbook, book: FoundBook): BookOfSheets {
  const faults = cellFaults();
  const { prefix, analysis, claims: claimSheet } = book;
  const names = itemNames(prefix, [...ownParts.map((part) => ownName({ prefix }, part)), answerName({ prefix })]);
  const inputs = readInputs(book, names, faults);
  const drawn = workbook.sheets.find(({ name }) => name === analysis.name)?.charts ?? [];
  const calculation = readAnalysis(book, drawn, inputs.areas, names, faults);
  const claims = readClaims(book, inputs.byLabel, faults);
  const asOnSheets: BookData = {
    order: orderOfOwn,
    prefix,
    ...readHead(book, faults),
    ...(Object.keys(inputs.series).length > 0 && { series: inputs.series }),
    inputs: inputs.inputs,
    results: calculation.results,
    blocks: calculation.blocks,
    claims: claims.map(({ claim }) => claim),
    ...readSources(book),
  };

  const here = new Set(book.areas.map(({ given }) => given.toLowerCase()));
  const items: Items = {
    areas: [...inputs.areas, ...calculation.areas],
    renamed: new Map([
      ...book.areas.map(({ given, name }) => [given.toLowerCase(), name] as const),
      ...inputs.renamed,
      ...calculation.renamed,
    ]),
    known: namesOf(templateOf(book.id, asOnSheets)),
    claims: claimSheet.name,
    foreign: new Set(workbook.names.map(({ name }) => name.toLowerCase()).filter((name) => !here.has(name))),
  };
  const placeOfItem = new Map(
    calculation.areas.map(({ name, column, row }) => [name, analysis.at(column, row)] as const),
  );
  const inNames = withFormulas(asOnSheets, {
    analysis: (formula, name) =>
      bookFormula(formula, analysis.name, placeOfItem.get(name) ?? analysis.at(0, 0), items, faults),
    claim(formula, index, part) {
      const cells = claimCells(claims[index]?.index ?? 0, book.isOwn);
      const at = part === "figure" ? cells.outcomeFigure : part === "day" ? cells.outcomeDay : cells.rebuilt;
      return bookFormula(formula, claimSheet.name, `${quotedSheetName(claimSheet.name)}!${at}`, items, faults);
    },
  });
  const template = templateOf(book.id, inNames);
  const named = (formula: string, at: string) => bookFormula(formula, analysis.name, at, items, faults);
  const lines = new Set(inNames.blocks.flatMap((block) => Object.keys(block.lines ?? {})));
  const headline = readHeadline(analysis, firstScreenRow.figure, lines, named, faults);
  const answer = readAnswer(book, named, template, faults);
  const { results, blocks, claims: judged, sources, ...head } = withoutGuards(inNames, template);
  return {
    data: {
      ...head,
      ...(answer !== "" && { answer }),
      ...(headline.length > 0 && { headline }),
      results,
      blocks,
      claims: judged,
      ...(sources && { sources }),
    },
    faults: faults.all(),
  };
}

/** The sentence of the first screen; "" where there is none. */
function readAnswer(
  { analysis, prefix, areas }: FoundBook,
  named: (formula: string, at: string) => string,
  template: Template,
  faults: CellFaults,
): string {
  const place = areas.find(({ name }) => name === answerName({ prefix }));
  if (!place || analysis.isEmpty(place.column, place.row)) return "";
  const at = analysis.at(place.column, place.row);
  const formula = analysis.formula(place.column, place.row);
  const content = formula === undefined ? analysis.text(place.column, place.row) : named(formula, at);
  return sentenceOf(content, template, at, faults);
}

/** All that formulas of a book may speak of, in lower case. */
function namesOf(template: Template): ReadonlySet<string> {
  const given = givenByName(template);
  return new Set(
    [
      ...given.keys(),
      ...[...given.values()].map(({ name }) => statusName(name)),
      ...formulasByName(template).keys(),
      ...template.series.flatMap(({ key }) => [seriesName(template, key), lastDayName(template, key)]),
      modeName(template),
    ].map((name) => name.toLowerCase()),
  );
}
