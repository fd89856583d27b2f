/** A workbook as one page: what is on it, and what must not be. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Shown } from "../../../src/sharing/html/shown";
import { writeHtml } from "../../../src/sharing/html/writeHtml";
import type { Cell, Sheet, Workbook } from "../../../src/sharing/model";
import { bookOf } from "../madeModel";

/** Values as they are, with the cells' own looks. */
function shownOf(workbook: Workbook): Shown {
  return {
    number: String,
    cell(name, place) {
      const cell = workbook.sheets.find((sheet) => sheet.name === name)?.cells.get(place);
      if (!cell) return undefined;
      const { value } = cell;
      const text = value === null ? "" : typeof value === "object" ? value.error : String(value);
      return { text, style: workbook.styles[cell.style ?? 0] ?? {} };
    },
  };
}

const pageOf = (workbook: Workbook, language: "en" | "tw" | "cn" = "en", paper = {}) =>
  writeHtml(workbook, shownOf(workbook), { language, title: "Silver <desk>", saved: "2026-02-18T09:30:00Z", paper });

const made = (cells: Readonly<Record<string, Cell>>, sheet: Partial<Sheet> = {}) => bookOf(cells, { sheet });

/** The texts of cells, row by row. */
function rowsOf(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, text = ""]) => text),
  );
}

test("values stand in rows, and no formula, name, note or hidden sheet does", () => {
  const secret = made({
    A1: { value: 2, formula: { text: "=SECRET_RATE*2" } },
    B1: { value: "a & <b>", style: 0 },
  });
  const hidden: Sheet = { ...secret.sheets[0], name: "Vault", state: "hidden" };
  const [desk] = secret.sheets;
  const html = pageOf({
    ...secret,
    sheets: [{ ...desk, notes: [{ at: "A1", author: "Somebody", text: "between us" }] }, hidden],
    names: [{ name: "SECRET_RATE", formula: "=0.0412" }],
  });
  expect(rowsOf(html)).toEqual([["2", "a &amp; &lt;b&gt;"]]);
  expect(html).not.toMatch(/SECRET_RATE|0\.0412|Vault|Somebody|between us/);
  expect(html).toContain("<h1>Silver &lt;desk&gt;</h1>");
  expect(html).toContain("All figures are those of 2026-02-18");
});

test("nothing asks for anything: no script, link, address or event, and a policy that would refuse them", () => {
  const html = pageOf(made({ A1: { value: '<script src="https://x.example/a.js"></script><img src=x onerror=a()>' } }));
  expect(html).not.toMatch(/<(?:script|a|img|link|iframe|object|embed|base|form)\b/i);
  expect(html.replace(/xmlns="[^"]*"/g, "").replace(/&lt;.*?<\/td>/gs, "")).not.toMatch(/https?:|url\(|@import/i);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test("styles from a file cannot leave the style sheet", () => {
  const workbook = bookOf(
    { A1: { value: "x", style: 1 } },
    { styles: [{}, { colour: "red}</style><script>", font: 'A";}b{', fill: "url(https://x)" }] },
  );
  const html = pageOf(workbook);
  expect(html).not.toMatch(/<script|url\(|red\}|[";]\}b\{/);
  expect(html.split("</style>")).toHaveLength(2);
});

test("the language of the page is the one it was asked for", () => {
  const page = (language: "en" | "tw" | "cn") => pageOf(made({ A1: { value: 1 } }), language);
  expect(page("en")).toContain('<html lang="en-US">');
  expect(page("tw")).toMatch(/<html lang="zh-TW">[\s\S]*所有數字均為 2026-02-18 儲存此副本時的數字。/);
  expect(page("cn")).toMatch(/<html lang="zh-CN">[\s\S]*所有数字均为 2026-02-18 保存此副本时的数字。/);
});

test("hidden rows and columns are not on it; merged cells are one", () => {
  const html = pageOf(
    made(
      {
        A1: { value: "wide" },
        C1: { value: "end" },
        A2: { value: 1 },
        B2: { value: 7777 },
        C2: { value: 3 },
        A3: { value: 8888 },
      },
      {
        merges: ["A1:B1"],
        columns: [{ first: 1, last: 1, hidden: true }],
        rows: new Map([[2, { hidden: true }]]),
      },
    ),
  );
  expect(html).not.toMatch(/7777|8888/);
  expect(rowsOf(html).slice(0, 2)).toEqual([
    ["wide", "end"],
    ["1", "3"],
  ]);
});

test("long texts run on over free cells and end at the next one", () => {
  const long = "a text that is a good deal longer than its column is wide";
  const html = pageOf(made({ A1: { value: long }, A2: { value: long }, B2: { value: 1 } }));
  expect(html).toMatch(/<td class="[^"]*cut[^"]*">a text.*<\/td><td[^>]*>1</);
  expect(html).not.toMatch(/<tr[^>]*><td class="[^"]*cut[^"]*" colspan/);
});

test("A4 across, as wide as the page, numbered, with its headings on every page; only the print area on paper", () => {
  const wide = Array.from({ length: 30 }, (_, column) => [
    `${String.fromCharCode(65 + (column % 26))}${column < 26 ? 1 : 2}`,
    { value: 1 },
  ]);
  const html = pageOf(
    made(Object.fromEntries(wide), { repeatedRows: [0, 0], columns: [{ first: 0, last: 25, width: 100 }] }),
  );
  expect(html).toContain("@page{size:A4 landscape");
  expect(html).toContain('counter(page) " / " counter(pages)');
  expect(html).toContain("<thead>");
  // 277 mm are 1,047 pixels, of 2,600 that 26 columns of 100 are wide.
  expect(Number(/zoom:([\d.]+)/.exec(html)?.[1])).toBeCloseTo(0.402, 3);
  const area = pageOf(made({ A1: { value: "in" }, C5: { value: "outside" } }, { printAreas: ["A1:B2"] }));
  expect(area).toMatch(/<tr class="out"[^>]*>(?:<td[^>]*><\/td>)*<td class="[^"]*out">outside/);
  expect(area).toMatch(/<td class="c\d+">in</);
});

test("paper is as a sheet says, or as was asked", () => {
  const book = made({ A1: { value: 1 } }, { page: { portrait: true, paper: 1 } });
  expect(pageOf(book)).toContain("@page Letter-portrait{size:Letter portrait}");
  const asked = pageOf(book, "en", { size: "A3", landscape: true });
  expect(asked).toContain("@page{size:A3 landscape");
  // A page of another name would break away from what stands above the first sheet.
  expect(asked).not.toMatch(/@page [A-Z]|page:/);
});

test("charts are pictures in the page, well-formed, with a name for screen readers", () => {
  const rows = Array.from({ length: 4 }, (_, row) => [
    [`A${row + 1}`, { value: row }],
    [`B${row + 1}`, { value: row * row }],
  ]).flat();
  const chart = {
    kind: "line",
    title: 'Profit & "loss"',
    at: "D1",
    width: 400,
    height: 240,
    series: [{ labels: "Desk!$A$1:$A$4", values: "Desk!$B$1:$B$4" }],
    xTitle: "years",
    yTitle: "USD",
    description: 'Profit & "loss"',
  } as const;
  const html = pageOf(made(Object.fromEntries(rows), { charts: [chart] }));
  const [svg = ""] = /<svg.*<\/svg>/s.exec(html) ?? [];
  expect(XMLValidator.validate(svg)).toBe(true);
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(svg);
  expect(parsed.svg["@_aria-label"]).toBe('Profit & "loss"');
});
