/** A template laid out as a workbook, in each language. */

import { cellPlace, splitAddress } from "../../src/cells/address";
import { templates } from "../../src/generated/templates";
import type { Language } from "../../src/language/language";
import type { TemplateClaim } from "../../src/templates/template";
import { layTemplate } from "../../src/workbook/layTemplate";
import { computedTemplate } from "../templates/computedTemplate";

const languages: readonly Language[] = ["en", "tw", "cn"];
const cases = templates.flatMap((template) => languages.map((language) => [template.id, language, template] as const));

/** Names that a formula uses: words that are neither functions nor text. */
const namesIn = (formula: string) =>
  [...formula.replace(/"[^"]*"/g, "").matchAll(/\b[A-Za-z]+_\w+\b(?!\s*\()/g)].map(([name]) => name);

describe.each(cases)("%s in %s", (_id, language, template) => {
  const book = layTemplate(template, language);
  const [readMe, inputs, analysis, claims, sources] = book.sheets;

  test("has the five sheets in their order, under names of the language", () => {
    const names = {
      en: ["Read me", "Inputs", "Analysis", "Claims", "Sources"],
      tw: ["說明", "輸入", "分析", "論點", "來源"],
      cn: ["说明", "输入", "分析", "论点", "来源"],
    };
    expect(book.sheets.map(({ name }) => name)).toEqual(names[language]);
  });

  test("defines every name that a formula uses, inside its sheet", () => {
    const formulas = book.sheets.flatMap(({ cells }) => cells.map(({ content }) => content)).filter(isFormula);
    const unknown = formulas.flatMap(namesIn).filter((name) => !(name in book.names));
    expect(unknown).toEqual([]);
    for (const reference of Object.values(book.names)) {
      const { sheet, range } = splitAddress(reference);
      const place = cellPlace(range.split(":").at(-1) ?? "");
      const home = book.sheets.find(({ name }) => name === sheet);
      expect(home && place && place.row < home.rows && place.col < home.columns).toBe(true);
    }
  });

  test("fills no cell twice and leaves no placeholder", () => {
    for (const { cells } of book.sheets) {
      expect(new Set(cells.map(({ at }) => at)).size).toBe(cells.length);
      expect(cells.filter(({ content }) => /\{[A-Za-z_]\w*#?\}/.test(String(content)))).toEqual([]);
    }
  });

  test("freezes the headings and hides the gridlines of Analysis and Claims", () => {
    expect([inputs, analysis, claims].map((sheet) => sheet?.frozenRows)).toEqual([3, 3, 3]);
    expect([analysis, claims].map((sheet) => sheet?.gridlines)).toEqual([false, false]);
  });

  test("shows main results and their chart on the first screen of 1280 by 800 pixels beside the pane", () => {
    const chart = analysis?.charts[0];
    const place = cellPlace(chart?.at ?? "");
    const left = (analysis?.widths ?? []).slice(0, place?.col).reduce((sum, width) => sum + width, 0);
    expect(left + (chart?.width ?? 0)).toBeLessThanOrEqual(855);
    expect((place?.row ?? 0) * 23 + (chart?.height ?? 0)).toBeLessThanOrEqual(600);
    const tallyRows = (analysis?.cells ?? []).filter(({ content }) => /COUNTIF\(\w+_verdicts/.test(String(content)));
    expect(tallyRows).toHaveLength(6);
    for (const { at } of tallyRows) expect(cellPlace(at)?.row).toBeLessThan(26);
  });

  test("lists the claims by verdict in lines that its columns hold", () => {
    const values = computedTemplate(template, language).values.sheets.get(analysis?.name ?? "");
    const lines = listedLines(analysis?.cells ?? [], values);
    const room = (analysis?.widths ?? []).reduce((sum, each) => sum + each, 0);
    expect(lines.filter((line) => width(line) > room)).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });

  test("is wide enough for its labels, units and headings", () => {
    const cramped = [inputs, analysis].flatMap((sheet) =>
      (sheet?.cells ?? [])
        .filter(({ at, role }) => (role === "label" ? at.startsWith("A") : role === "unit" || role === "numberHeading"))
        .filter(({ at, content }) => width(String(content)) > (sheet?.widths[cellPlace(at)?.col ?? 0] ?? 95) - 6)
        .map(({ content }) => content),
    );
    expect(cramped).toEqual([]);
  });

  test("shows the same numbers as in English", () => {
    const numbers = (each: Language) => {
      const { book: laid, values } = computedTemplate(template, each);
      return laid.sheets.map(({ name }) =>
        [...(values.sheets.get(name) ?? [])]
          .filter(([, { value }]) => typeof value === "number")
          .map(([at, { value }]) => [at, value]),
      );
    };
    expect(numbers(language)).toEqual(numbers("en"));
  });

  test("explains itself and names its sources", () => {
    expect(readMe?.cells.length).toBeGreaterThan(20);
    expect(sources?.cells.filter(({ content }) => String(content).includes("MKT.META"))).toHaveLength(
      3 * template.series.length,
    );
  });
});

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_id, template) => {
  test("tells the claims of one row apart, and no other", () => {
    for (const row of new Set(template.claims.map((claim) => claim.row))) {
      const parts = template.claims.filter((claim) => claim.row === row).map(({ part }) => part);
      if (parts.length === 1) expect(parts).toEqual([undefined]);
      else for (const language of languages) expect(distinct(parts, language)).toBe(parts.length);
    }
  });

  test("names a claim in one list of verdicts alone", () => {
    const { values } = computedTemplate(template, "en");
    const cells = layTemplate(template, "en").sheets[2]?.cells ?? [];
    const lines = listedLines(cells, values.sheets.get("Analysis"));
    const lists = lines.filter((line) => /^[a-z ]+: /.test(line));
    expect(lists.length).toBeGreaterThan(0);
    const named = lines.flatMap((line) => line.replace(/^[a-z ]+: /, "").split(", "));
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(named.map((name) => name.slice(0, 4)))).toEqual(new Set(template.claims.map(({ row }) => row)));
  });
});

/** What the sheet shows from the cell with the formula of the lists downwards. */
function listedLines(
  cells: readonly { readonly at: string; readonly content: unknown }[],
  values: ReadonlyMap<string, { readonly shown: string }> | undefined,
): string[] {
  const first = cells.find(({ content }) => /^=LET\(ids,/.test(String(content)));
  const lines: string[] = [];
  for (let row = (cellPlace(first?.at ?? "")?.row ?? 0) + 1; ; row++) {
    const line = values?.get(`A${row}`)?.shown;
    if (!line) return lines;
    lines.push(line);
  }
}

/** How many differ in a language; a part that is missing tells nothing apart. */
function distinct(parts: readonly TemplateClaim["part"][], language: Language): number {
  return new Set(parts.map((part) => (typeof part === "object" ? part[language] : part)).filter(Boolean)).size;
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** Pixels at 13 px: a Chinese character is square, a Latin one about half as wide. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 13 : 6.4), 0);
}
