/** Books as pages: every number text, in each language, and no formula. */
import { templates } from "../../../src/generated/templates";
import { computeBook } from "../../../src/workbook/grid/computeBook";
import { toHtml } from "../../../src/workbook/grid/toHtml";
import { layTemplate } from "../../../src/workbook/layTemplate";

const [template] = templates;

const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

test.each(["en", "tw", "cn"] as const)(
  "a book in %s shows each text of its cells",
  (language) => {
    const book = layTemplate(template, language);
    const computed = computeBook(book);
    const names = new Set(book.sheets.map(({ name }) => name));
    const options = { language, title: book.title, saved: "2026-02-18T09:30:00Z" };
    const { html } = toHtml(computed.model, options, names);
    const cells = new Set(
      [...html.matchAll(/<td[^>]*>(?:<span[^>]*>[^<]*<\/span>)?([^<]*)/g)].map(([, text = ""]) => unescaped(text)),
    );
    const missing = [...computed.sheets.values()].flatMap((sheet) =>
      [...sheet.values()].flatMap(({ shown }) => (shown === "" || cells.has(shown) ? [] : [shown])),
    );
    expect(missing).toEqual([]);
    expect([...html.matchAll(/<svg /g)]).toHaveLength(book.sheets.flatMap(({ charts }) => charts).length);
    expect(html).not.toMatch(/MKT\.[A-Z]+\(|NaN|undefined/);
    for (const name of names) expect(html).toContain(`<h2>${name}</h2>`);
  },
  60_000,
);
