/** What leaves the workbench by the File menu: a page, values as text, paper. */
import type { Download, Page } from "playwright-core";
import { startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

declare global {
  /** What was printed: the frame's page, and the style sheets that it adopted. */
  var printed: { readonly text: string; readonly rules: string; readonly charts: number }[];
  var violations: string[];
}

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

beforeEach(async () => {
  page = await workbench.open();
  await page.addInitScript(() => {
    globalThis.printed ??= [];
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.violations.push(event.violatedDirective);
    });
    globalThis.print = function print() {
      const { document: shown, parent } = globalThis as unknown as Window;
      const rules = shown.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      (parent as unknown as typeof globalThis).printed.push({
        text: shown.body.textContent ?? "",
        rules: rules.join("\n"),
        charts: shown.querySelectorAll("svg").length,
      });
    };
  });
  await page.reload();
  await page.waitForSelector(".o-grid");
});

afterEach(async () => {
  await page.context().close();
});

async function chooseInFile(entry: string): Promise<void> {
  await page.locator("#file").click();
  await page.getByRole("menuitem", { name: entry }).click();
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function saved(entry: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), chooseInFile(entry)]);
  return { name: download.suggestedFilename(), text: (await bytesOf(download)).toString("utf8") };
}

test("the workbook leaves as one page, and the sheet as text", async () => {
  const html = await saved("Save as web page");
  expect(html.name).toMatch(/\.html$/);
  expect(html.text).toMatch(/^<!doctype html>[\s\S]*<svg /);
  expect(html.text).not.toMatch(/<script|MKT\.[A-Z]+\(/);
  const csv = await saved("Save this sheet as CSV");
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text.startsWith("\ufeff")).toBe(true);
});

test("paper gets the sheets alone, on the paper that was chosen", async () => {
  await page.keyboard.press("Control+p");
  const dialog = page.getByRole("dialog", { name: "Print" });
  await dialog.getByLabel("Paper").selectOption("A3");
  await dialog.getByLabel("Print content").selectOption("The whole workbook");
  await dialog.getByRole("button", { name: "Print" }).click();
  await page.waitForFunction(() => globalThis.printed.length > 0);
  const [{ text, rules, charts } = { text: "", rules: "", charts: 0 }] = await page.evaluate(() => globalThis.printed);
  expect(rules).toMatch(/@page\s*\{[^}]*size: a3 landscape/i);
  expect(rules).toContain("counter(pages)");
  expect(charts).toBeGreaterThan(0);
  expect(text).toContain("All figures are those of");
  expect(text).not.toContain("Marketbook pane");
  expect(await page.evaluate(() => globalThis.violations)).toEqual([]);
});

test("by the browser's own menu neither title bar nor pane comes onto the paper", async () => {
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() =>
    ["title-bar", "pane", "splitter", "messages"].filter(
      (id) => getComputedStyle(document.getElementById(id) as HTMLElement).display !== "none",
    ),
  );
  expect(shown).toEqual([]);
});

test("a chart leaves as a picture: by the clipboard, and as a PNG and an SVG file named by its title", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const figure = page.locator(".o-figure").first();
  await figure.hover();
  const open = async (entry: string) => {
    await figure.hover();
    await figure.locator(".o-figure-menu-item, .o-figure-menu button, .o-figure-menu > *").last().click();
    await page.locator(".o-menu-item").filter({ hasText: entry }).click();
  };
  await open("Copy as picture");
  await page.waitForFunction(async () =>
    (await navigator.clipboard.read()).some(({ types }) => types.includes("image/png")),
  );
  const [download] = await Promise.all([page.waitForEvent("download"), open("Save as PNG")]);
  const bytes = await bytesOf(download);
  // Every PNG begins so (RFC 2083).
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  // Width and height, the first of its fields: twice as many pixels as on the screen.
  const shown = await figure.locator("canvas").first().boundingBox();
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1.8 * (shown?.width ?? Number.POSITIVE_INFINITY));
  const [lines] = await Promise.all([page.waitForEvent("download"), open("Save as SVG")]);
  expect((await bytesOf(lines)).toString()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>$/s);
  expect([download, lines].map((each) => each.suggestedFilename().replace(/^.*\./, ""))).toEqual(["png", "svg"]);
  expect(download.suggestedFilename().slice(0, -4)).toBe(lines.suggestedFilename().slice(0, -4));
  expect(await page.evaluate(() => globalThis.violations)).toEqual([]);
});
