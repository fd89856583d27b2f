/** PDFs by the browser that is there, and a sentence where there is none. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserHere, printPage } from "../../src/cli/browser";

const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("no browser is a sentence that says what to do", () => {
  expect(() => browserHere({}, "win32")).toThrow(/none was found.*MARKETBOOK_BROWSER.*\.html/s);
  expect(() => browserHere({ MARKETBOOK_BROWSER: join(folder, "none") })).toThrow(/nothing is there/);
});

test("a browser that fails says why, and nothing is written", async () => {
  const broken = join(folder, "broken");
  writeFileSync(broken, "#!/bin/sh\necho 'no display' >&2\nexit 3\n");
  chmodSync(broken, 0o755);
  await expect(printPage("<p>x</p>", join(folder, "x.pdf"), broken)).rejects.toThrow(/no display/);
  expect(existsSync(join(folder, "x.pdf"))).toBe(false);
});

const browser = (() => {
  try {
    return browserHere();
  } catch {
    return undefined;
  }
})();

/** Two pages of text, in Chinese too. */
(browser ? test : test.skip)(
  "a page becomes a PDF of its own paper",
  async () => {
    const file = join(folder, "two.pdf");
    const page = "<style>@page{size:A4 landscape}</style><p>白銀</p><p style='break-before:page'>two</p>";
    await printPage(page, file, browser as string);
    const pdf = readFileSync(file, "latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    // A4 is 595 by 842 points.
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 84[12](\.\d+)? 59[45](\.\d+)?\s*\]/);
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
  },
  120_000,
);
