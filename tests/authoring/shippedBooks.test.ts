/**
 * Every shipped book is laid out, read back from its sheets, and is the same book in one language, but for what sheets do not
 * say (the head of authoring/sheets/bookOfSheets.ts).
 */

import { writeBook } from "../../src/authoring/writeBook";
import { halfUnit } from "../../src/cells/agreement";
import { templates } from "../../src/generated/templates";
import type { Language } from "../../src/language/language";
import type { Printed, Template, TemplateClaim } from "../../src/templates/template";
import { formatsByName } from "../../src/workbook/layout/answer";
import { givenByName } from "../../src/workbook/layout/dependence";
import { laidAndRead, templateOf } from "./sheetsOf";

/** One language in place of three, and units by themselves. */
function said(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => said(each, language));
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (typeof fields.en === "string" && typeof fields.tw === "string") return fields[language];
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, each]) => each !== undefined && each !== "")
      .map(([key, each]) => [key, said(each, language)]),
  );
}

/** What the reader cannot know, made the same on both sides. */
const usual = (printed: Printed) =>
  typeof printed === "number"
    ? halfUnit(printed)
    : Array.isArray(printed)
      ? halfUnit(...(printed as number[]))
      : undefined;

function asSheetsSay(template: Template, language: Language): unknown {
  const given = givenByName(template);
  const words = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, word: string) => template.words[word]?.[language] ?? whole);
  const compact = (formula: string) => words(formula).replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");
  const inFormulas = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? compact(value) : value;
    if (Array.isArray(value)) return value.map(inFormulas);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        key === "holds" && typeof each === "string" ? compact(each) : inFormulas(each),
      ]),
    );
  };
  const limits = ({ printed, holds }: TemplateClaim) =>
    Array.isArray(printed)
      ? holds
          ?.replace(/\blow\b/g, String((printed as number[])[0]))
          .replace(/\bhigh\b/g, String((printed as number[])[1]))
      : holds;
  const claims = template.claims.map((claim) => ({
    ...claim,
    holds: limits(claim),
    within: claim.within === usual(claim.printed) ? undefined : claim.within,
    awaits: [...new Set(claim.awaits.map((name) => given.get(name)?.name ?? name))],
    format: claim.format ?? (claim.printed === null ? undefined : claim.format),
    outcome: claim.outcome && { ...claim.outcome, unit: "", odds: undefined, format: claim.outcome.format },
  }));
  // A figure in its line's own format needs none.
  const formats = formatsByName(template);
  const answer =
    template.answer &&
    Object.fromEntries(
      Object.entries(template.answer).map(([each, sentence]) => [
        each,
        sentence.replace(/\{(\w+)\|([^{}]*)\}/g, (whole, name: string, format: string) =>
          formats.get(name) === format ? `{${name}}` : whole,
        ),
      ]),
    );
  // The places of a network say nothing.
  const blocks = template.blocks.map((block) => ({
    ...block,
    charts: block.charts.map((chart) => (chart.network ? { ...chart, xTitle: "", yTitle: "" } : chart)),
  }));
  const { id: _, words: __, documents, ...rest } = template;
  const numbers = documents.map(({ number }) => number);
  return inFormulas(said({ ...rest, answer, blocks, claims, documents: numbers }, language));
}

/** English and one Chinese a book, by turns; MARKETBOOK_EVERY_BOOK=1 reads each in all three. */
const languages = (index: number): readonly Language[] => {
  if (process.env.MARKETBOOK_EVERY_BOOK) return ["en", "tw", "cn"];
  return ["en", index % 2 === 0 ? "tw" : "cn"];
};
const cases = templates.flatMap((template, index) =>
  languages(index).map((language) => [template.id, language, template] as const),
);

test.each(cases)("%s in %s is read back from its sheets as the same book", (id, language, template) => {
  const { data, faults } = laidAndRead(template, language);
  expect(faults).toEqual([]);
  const again = templateOf(id, writeBook(data));
  expect(asSheetsSay(again, language)).toEqual(asSheetsSay(template, language));
});
