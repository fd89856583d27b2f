/**
 * Every sheet of every book is as in its golden files: what it calculates in each mode, and how it is laid out and worded in each
 * language. No cell is an error in any mode. After a change that is meant: npm run build && npx marketbook template golden, and
 * read the difference before keeping it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { goldenLayout, goldenValues } from "../../src/cli/golden";
import { templates } from "../../src/generated/templates";
import type { Language } from "../../src/language/language";
import type { Role } from "../../src/workbook/book";
import { layTemplate } from "../../src/workbook/layTemplate";

jest.setTimeout(120_000);

const folder = join(__dirname, "golden");
const golden = (name: string) => readFileSync(join(folder, name), "utf8");

test("each book has its two files, and no file is left of another", () => {
  const expected = templates.flatMap(({ id }) => [`${id}.csv`, `${id}.layout.csv`]);
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
});

const spoken: readonly Role[] = ["answer", "headline", "headlineData"];

/** A formula with its words taken out, which alone may differ from language to language; a sentence differs as a whole, and so does a large figure: Chinese counts in 億. */
const wordless = (content: unknown) => String(content).replace(/"(?:[^"]|"")*"/g, '""');

describe.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  test("calculates to its golden sheets in every mode, without an error", async () => {
    const { text, errors } = await goldenValues(template);
    expect(errors).toEqual([]);
    expect(text).not.toMatch(/#(?:N\/A|VALUE!|NUM!|DIV\/0!|REF!|NAME\?|BUSY!)/);
    expect(text).toBe(golden(`${id}.csv`));
  });

  test("is laid out and worded as its golden file in every language", () => {
    expect(goldenLayout(template)).toBe(golden(`${id}.layout.csv`));
  });

  test.each(["tw", "cn"] as Language[])("has the formulas of English in %s", (language) => {
    const formulas = (of: Language) =>
      layTemplate(template, of).sheets.map(({ cells }) =>
        cells
          .filter(({ content, role }) => !spoken.includes(role) && String(content).startsWith("="))
          .map(({ at, content }) => [at, wordless(content)]),
      );
    const inEnglish = formulas("en");
    const differs = formulas(language).map((cells, sheet) => {
      const english = new Map(inEnglish[sheet] as [string, string][]);
      return cells.filter(([at = "", formula]) => english.get(at) !== formula);
    });
    expect(differs.flat()).toEqual([]);
  });
});
