/** A template laid out as a workbook, in each language. */

import { cellPlace, splitAddress } from "../../src/cells/address";
import { templates } from "../../src/generated/templates";
import type { Language } from "../../src/language/language";
import { textWidth } from "../../src/sharing/textWidth";
import type { TemplateClaim } from "../../src/templates/template";
import type { Book } from "../../src/workbook/book";
import { widestAnswer } from "../../src/workbook/layout/sheetDraft";
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

  test("has the five sheets in their order, under the name of the book and theirs", () => {
    const names = {
      en: ["Read me", "Inputs", "Analysis", "Claims", "Sources"],
      tw: ["說明", "輸入", "分析", "論點", "來源"],
      cn: ["说明", "输入", "分析", "论点", "来源"],
    };
    const { [language]: tab } = template.tab;
    expect(book.sheets.map(({ name }) => name)).toEqual(names[language].map((name) => `${tab} · ${name}`));
    for (const { name } of book.sheets) expect(name.length).toBeLessThanOrEqual(31);
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
    expect([inputs, analysis, claims].map((sheet) => sheet?.frozenRows)).toEqual([2, 1, 3]);
    expect([analysis, claims].map((sheet) => sheet?.gridlines)).toEqual([false, false]);
  });

  test("answers its question on the first screen of 1280 by 800 pixels beside the pane, above one large chart", () => {
    const chart = analysis?.charts[0];
    const place = cellPlace(chart?.at ?? "");
    expect(place).toEqual({ col: 0, row: 9 });
    expect(chart?.width).toBeLessThanOrEqual(855);
    // Title and large figures are higher than other rows.
    expect((place?.row ?? 0) * 23 + 20 + (chart?.height ?? 0)).toBeLessThanOrEqual(600);
    const { values } = computedTemplate(template, language);
    const answer = String(values.at(`${template.prefix}answer`).value);
    expect(answer).toMatch(/\d.*[.。]$/);
    expect(textWidth(answer, 11)).toBeLessThanOrEqual(widestAnswer);
    const headlines = (analysis?.cells ?? []).filter(({ role }) => role === "headline" || role === "headlineData");
    expect(headlines).toHaveLength(3);
    for (const { at } of headlines) expect(values.sheets.get(analysis?.name ?? "")?.get(at)?.shown).toMatch(/\S/);
  });

  test("shows no number of ours on the first screen", () => {
    const { values } = computedTemplate(template, language);
    const shown = [...(values.sheets.get(analysis?.name ?? "") ?? [])].filter(([at]) => (cellPlace(at)?.row ?? 0) < 25);
    expect(shown.filter(([, cell]) => /(?<![\d,.-])\d-\d\d(?![\d-])|(?<![\d,.])00[0-4]\b/.test(cell.shown))).toEqual(
      [],
    );
  });

  test("prints every text on pages as wide as the sheet, with its headings", () => {
    for (const sheet of book.sheets) {
      expect(sheet.print?.headingRows).toBe(sheet.frozenRows);
      const last = cellPlace(sheet.print?.area.split(":")[1] ?? "");
      const areas = areasOf(book, sheet.name);
      if (sheet === analysis) {
        // What is longer than a chart stands aside, further right than a wide screen shows, and is not for paper: a line says where.
        const aside = areas.filter(({ left }) => left > (last?.col ?? 0));
        const onPaper = areas.filter(({ left }) => left <= (last?.col ?? 0));
        expect(onPaper.filter(({ top, rows }) => rows > 15 || top + rows - 1 > (last?.row ?? 0))).toEqual([]);
        // Beside nothing that a row may be put into.
        const end = Math.max(...onPaper.map(({ top, rows }) => top + rows));
        expect(aside.filter(({ left, top }) => left < 14 || top < end)).toEqual([]);
        const first = sheet.cells.find(({ at, role }) => /^O\d+$/.test(at) && role === "heading");
        const pointers = sheet.cells.filter(({ at, content }) => /^A\d/.test(at) && / O\d+[ ,]/.test(String(content)));
        expect(pointers.map(({ content }) => / (O\d+)/.exec(String(content))?.[1])).toEqual(
          aside.length > 0 ? [first?.at] : [],
        );
      } else expect(last?.row).toBe(sheet.rows - 1);
      const room = Array.from({ length: (last?.col ?? 0) + 1 }, (_, column) => sheet.widths[column] ?? 96);
      const pixels = room.reduce((sum, each) => sum + each, 0);
      // A page across has 1026 pixels: below two thirds letters are too small to read.
      expect(pixels).toBeLessThan(1026 / 0.6);
    }
  });

  test("says verdicts by a sign and a colour too, with a reason and a link to what decides them", () => {
    const words = new Set(claims?.conditions?.map(({ colour, fill }) => `${colour} ${fill}`));
    expect(words.size).toBe(6);
    const { values } = computedTemplate(template, language);
    const shown = values.sheets.get(claims?.name ?? "");
    for (const [index, claim] of template.claims.entries()) {
      const row = index + 4;
      expect(shown?.get(`B${row}`)?.shown).toMatch(/^[✗✓≈○□!]$/u);
      expect(shown?.get(`G${row}`)?.shown).toMatch(/\S/);
      if (typeof claim.rebuilt === "string" && claim.rebuilt.startsWith("="))
        expect(shown?.get(`H${row}`)?.shown).toMatch(/^→ /);
    }
    for (const { content } of (claims?.cells ?? []).filter(({ role }) => role === "link"))
      for (const [, name] of String(content).matchAll(/HYPERLINK\("#(\w+)"/g)) expect(book.names).toHaveProperty(name);
  });

  test("is wide enough for its labels, units and headings", () => {
    const cramped = [inputs, analysis].flatMap((sheet) =>
      (sheet?.cells ?? [])
        .filter(({ at, role, content }) =>
          isFormula(content)
            ? false
            : role === "label"
              ? at.startsWith("A") && cellPlace(at)?.row !== 6
              : role === "unit" || role === "numberHeading",
        )
        .filter(({ at, content }) => width(String(content)) > (sheet?.widths[cellPlace(at)?.col ?? 0] ?? 95) - 6)
        .map(({ content }) => content),
    );
    expect(cramped).toEqual([]);
  });

  test("tells figures of series by their colour, all columns of a table alike, and no level that is typed", () => {
    const roleAt = new Map(analysis?.cells.map(({ at, role }) => [at, role]));
    const roleOf = (name: string) =>
      roleAt.get(
        splitAddress(book.names[name] ?? "")
          .range.split(":")[0]
          ?.replaceAll("$", "") ?? "",
      );
    const typed = template.inputs.flatMap(({ inputs }) => inputs.map(({ name }) => name));
    for (const { tables, charts } of template.blocks) {
      for (const { rows } of tables)
        if ("formula" in rows)
          for (const { name } of rows.also) expect([name, roleOf(name)]).toEqual([name, roleOf(rows.name)]);
      const levels = new Set(charts.flatMap((chart) => chart.levels ?? []).map(({ name }) => name));
      for (const { name, formula } of tables.flatMap((table) => table.columns))
        if (levels.has(name) && namesIn(formula.replace(/0\*INDEX\([^)]*\)/, "")).every((each) => typed.includes(each)))
          expect([name, roleOf(name)]).toEqual([name, "formula"]);
    }
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
});

/** The defined names of a sheet: rows and columns from zero. */
function areasOf(
  { names }: Book,
  wanted: string,
): { readonly top: number; readonly left: number; readonly rows: number }[] {
  return Object.values(names).flatMap((reference) => {
    if (reference.startsWith("=")) return [];
    const { sheet, range } = splitAddress(reference);
    const [first, last = first] = range.replaceAll("$", "").split(":").map(cellPlace);
    return sheet === wanted && first
      ? [{ top: first.row, left: first.col, rows: (last?.row ?? first.row) - first.row + 1 }]
      : [];
  });
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
