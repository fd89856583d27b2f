import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { policy } from "../../src/gateway/policy";
import { addSheet, cellPoint, enter, select, shownCells, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

declare global {
  /** What the page's policy has refused since the page was loaded. */
  var refused: string[];
  /** Set by code that came in as data and ran. */
  var ran: unknown;
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
    globalThis.refused = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.refused.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  await page.reload();
  await page.waitForSelector(".o-grid");
});

afterEach(async () => {
  await page.context().close();
});

const refusals = () => page.evaluate(() => globalThis.refused);

/** Chooses from a menu of the top bar, and from the menus that it opens. */
async function choose(menu: string, ...items: string[]): Promise<void> {
  await page.locator(".o-topbar-menu", { hasText: menu }).click();
  for (const item of items) {
    const entry = page.locator(".o-menu-item").filter({ has: page.getByText(item, { exact: true }) });
    await entry.last().hover();
    await entry.last().click();
  }
}

async function closePanel(): Promise<void> {
  await page.locator(".o-sidePanelClose").first().click();
}

/** A sheet with a small table, its cells selected. */
async function table(): Promise<void> {
  await addSheet(page);
  await page.evaluate(() => navigator.clipboard.writeText("name\tvalue\nb\t2\na\t=1+2\nc\t=SUM(B2:B3)"));
  await page.keyboard.press("Control+V");
  await page.locator(".o-topbar-composer", { hasText: "name" }).waitFor();
  await selectTable();
}

async function selectTable(): Promise<void> {
  await select(page, 0, 0);
  const { x, y } = await cellPoint(page, 1, 3);
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
}

test("SELFTEST fetches its reference cases when a cell asks for them, within the policy", async () => {
  const cases: string[] = [];
  page.on("response", (response) => {
    if (/\/selftest\..*\.js$/.test(response.url())) cases.push(`${response.status()}`);
  });
  await addSheet(page);
  await enter(page, 0, 0, '=INDEX(MKT.SELFTEST("STREAK"),1,3)');
  let shown: string[][] = [];
  for (let look = 0; look < 40 && shown[0]?.[0] !== "TRUE"; look++) shown = await shownCells(page, "A1");
  expect(shown).toEqual([["TRUE"]]);
  expect(cases).toEqual(["200"]);
  expect(await refusals()).toEqual([]);
});

test("every page of the server comes with the policy, also the one that there is not", async () => {
  for (const path of [
    "/",
    "/index.html",
    "/taskpane.html",
    "/help/en/CIPBASIS.html",
    "/no-such-page",
    "/cli/marketbook.js",
  ]) {
    const answer = await page.request.get(new URL(path, page.url()).href);
    expect([path, answer.headers()["content-security-policy"]]).toEqual([path, policy]);
  }
});

test("the policy lets no code be made from text", async () => {
  const answer = await page.request.get(page.url());
  expect(answer.headers()["content-security-policy"]).toMatch(/script-src 'self';/);
  // In a task of the page's own: what a test evaluates directly is exempt from the policy.
  const made = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const ways: Record<string, () => unknown> = {
      // biome-ignore lint/security/noGlobalEval: the test is that it is refused
      eval: () => globalThis.eval("1"),
      Function: () => new Function("return 1")(),
    };
    return Object.keys(ways).filter((way) => {
      try {
        ways[way]?.();
        return true;
      } catch {
        return false;
      }
    });
  });
  expect(made).toEqual([]);
  expect(await refusals()).not.toEqual([]);
});

test("pointing at a chart tells the value under the mouse", async () => {
  await page.locator(".o-figure canvas").first().hover();
  const told = page.locator(".o-chart-custom-tooltip");
  await told.waitFor();
  expect(await told.innerText()).toMatch(/\d/);
  expect(await refusals()).toEqual([]);
  expect(workbench.complaints()).toEqual([]);
});

test("nothing that a user does meets the policy", async () => {
  await table();
  await choose("Insert", "Chart");
  await page.locator(".o-type-selector").click();
  await page.locator(".o-chart-type-item").first().waitFor();
  const kinds = await page.locator(".o-chart-type-item").count();
  expect(kinds).toBeGreaterThan(15);
  for (let kind = 0; kind < kinds; kind++) {
    await page.locator(".o-chart-type-item").nth(kind).click();
    await page.locator(".o-panel-design").click();
    await page.locator(".o-panel-configuration").click();
    await page.locator(".o-type-selector").click();
  }
  // The choice of kinds, and then the panel.
  for (const open of [".o-chart-select-popover", ".o-sidePanel"]) {
    await page.locator(open).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(open).waitFor({ state: "detached" });
  }

  await selectTable();
  await choose("Format", "Conditional formatting");
  await page.locator(".o-sidePanel").getByText("Add another rule").click();
  for (const rule of ["Color scale", "Icon set", "Data bar", "Single color"])
    await page.locator(".o-sidePanel").getByText(rule, { exact: true }).click();
  await closePanel();

  await choose("Data", "Sort range", "Descending (Z ⟶ A)");
  expect((await shownCells(page, "A1:A4")).flat()).toEqual(["name", "c", "b", "a"]);
  await choose("Data", "Add filters");
  await choose("Data", "Data Validation");
  await closePanel();
  await choose("Edit", "Find and replace");
  await page.locator(".o-sidePanel input").first().fill("b");
  await page.locator(".o-sidePanel").getByText("1 / 1").waitFor();
  await closePanel();
  await choose("Format", "Number", "Custom number format");
  await closePanel();
  await selectTable();
  await choose("Insert", "Pivot table");
  await page.locator(".o-sidePanel").getByText("Add", { exact: true }).first().click();
  await page.keyboard.press("Escape");

  await enter(page, 5, 9, "=LET(x, 2, MAP({1,2}, LAMBDA(y, x*y)))");
  await page.locator(".o-sheet").last().click({ button: "right" });
  await page.locator(".o-menu-item").filter({ hasText: "Delete" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.keyboard.press("Control+P");
  await page.getByRole("dialog", { name: "Print" }).getByRole("button", { name: "Cancel" }).click();
  expect(await refusals()).toEqual([]);
  expect(workbench.complaints()).toEqual([]);
});

const attacks = [
  '=constructor.constructor("ran=1")()',
  '=LAMBDA(x, x.constructor)("ran=1")',
  '=__proto__("ran=1")',
  '=toString("ran=1")',
  "=alert(1)",
  "=1)};ran=1;({(",
  "=`ran=1`",
  '="""+(ran=1)+"""',
  '=HYPERLINK("javascript:ran=1", "web")',
  "[web](javascript:ran=1)",
  '=HYPERLINK("data:text/html,<script>ran=1</script>", "data")',
  "[data](data:text/html;base64,PHNjcmlwdD5yYW49MTwvc2NyaXB0Pg==)",
  "[file](file:///etc/hosts)",
  "[mail](mailto:name@example.org)",
  '="<img src=x onerror=ran=1>"',
];

test("formulas that are pasted run no code, whatever they say", async () => {
  await addSheet(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), attacks.join("\n"));
  await page.keyboard.press("Control+V");
  const shown = (await shownCells(page, "A1:A20")).flat();
  expect(shown.slice(0, 7).every((cell) => /^#/.test(cell))).toBe(true);
  expect(shown.slice(7)).toEqual([
    '"+(ran=1)+"',
    "web",
    "web",
    "data",
    "data",
    "file",
    "mail",
    "<img src=x onerror=ran=1>",
  ]);
  for (let row = 8; row < 14; row++) {
    await select(page, 3, row);
    const { x, y } = await cellPoint(page, 0, row);
    await page.mouse.move(x - 30, y);
    await page.locator(".o-link-tool a").click();
    const refused = page.locator(".toast-notice", { hasText: "is not the address of a web page" });
    await refused.waitFor();
    await refused.click();
  }
  expect(page.context().pages()).toHaveLength(1);
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
  expect(await refusals()).toEqual([]);
  expect(workbench.complaints()).toEqual([]);
});

test("markup that is pasted runs no code", async () => {
  await addSheet(page);
  await page.evaluate(async () => {
    const markup = '<table><tr><td><script>ran=1</script><img src="x" onerror="ran=1">pasted</td></tr></table>';
    const item = new ClipboardItem({ "text/html": new Blob([markup], { type: "text/html" }) });
    await navigator.clipboard.write([item]);
  });
  await page.keyboard.press("Control+V");
  expect((await shownCells(page)).flat().join()).not.toContain("<");
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
  // What a browser tells of the handler that it refused to attach is no fault of the page.
  workbench.complaints();
});

// biome-ignore lint/suspicious/noExplicitAny: a hostile hand reaches into a file wherever it likes
type Json = any;

const elsewhere = "https://elsewhere.example/x.png";
const markup = "<img src=x onerror=ran=1>";

/** Opens the file of the present workbook with something changed in it, through File › Open. */
async function openChanged(change: (workbook: Json) => void): Promise<void> {
  await page.getByRole("button", { name: "File", exact: true }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Save a copy to a file" }).click();
  const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
  const path = join(folder, "hostile.json");
  await (await downloading).saveAs(path);
  const file = JSON.parse(readFileSync(path, "utf8"));
  change(file.workbook);
  // JSON.stringify leaves out __proto__ as a literal writes it; such keys are written as text.
  writeFileSync(path, JSON.stringify({ ...file, name: "Hostile" }).replaceAll("PROTO", "__proto__"));
  await page.keyboard.press("Control+O");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file…" }).click();
  await (await choosing).setFiles(path);
  await page.locator("#messages .message, #workbook-name:has-text('Hostile')").first().waitFor();
  rmSync(folder, { recursive: true });
}

const analysisOf = (workbook: Json) => workbook.sheets.find(({ name }: Json) => name.endsWith("Analysis"));

const refusedFiles: Record<string, (workbook: Json) => void> = {
  "a key that changes what objects are": (workbook) => {
    workbook.styles = { PROTO: { bold: true } };
  },
  "a name called constructor": (workbook) => {
    workbook.namedRanges = { constructor: "'Silver · Inputs'!A1" };
  },
  "a picture of another host": (workbook) => {
    const size = { width: 90, height: 90 };
    analysisOf(workbook).figures.push({
      id: "x",
      tag: "image",
      col: 0,
      row: 0,
      offset: { x: 0, y: 0 },
      ...size,
      data: { path: elsewhere, size },
    });
  },
  "a picture that could run": (workbook) => {
    analysisOf(workbook).figures.push({
      id: "x",
      tag: "image",
      data: { path: "data:image/svg+xml,<svg onload='ran=1'/>" },
    });
  },
  "a fill that would be fetched": (workbook) => {
    workbook.styles[99] = { fillColor: `url(${elsewhere})` };
  },
  "a colour with more behind it": (workbook) => {
    workbook.styles[99] = { textColor: "red;background:url(x)" };
  },
  "a chart on a picture": (workbook) => {
    analysisOf(workbook).figures[0].data.background = `url(${elsewhere})`;
  },
  "a cell that is no text": (workbook) => {
    analysisOf(workbook).cells.A1 = { content: "=1" };
  },
};

test("a file that no workbook wrote is refused in a sentence, and what is open stays", async () => {
  for (const [what, change] of Object.entries(refusedFiles)) {
    await openChanged(change);
    const said = page.locator("#messages .message");
    expect([what, await said.innerText()]).toEqual([
      what,
      expect.stringContaining("hostile.json was not opened. This file is damaged"),
    ]);
    await said.getByRole("button").last().click();
    expect(await page.locator("#workbook-name").textContent()).toBe("Silver book");
  }
  expect(await refusals()).toEqual([]);
  expect(workbench.complaints()).toEqual([]);
});

test("a hostile workbook that is opened runs nothing, asks nothing elsewhere, and stays usable", async () => {
  const nested = `=${"(".repeat(20_000)}1${")".repeat(20_000)}`;
  const cells = [
    ...attacks,
    `[link](${elsewhere})`,
    `=IMAGE("${elsewhere}")`,
    `=WEBSERVICE("${elsewhere}")`,
    nested,
    "x".repeat(100_000),
  ];
  await openChanged((workbook) => {
    const [first] = workbook.sheets;
    first.cells = Object.fromEntries(cells.map((content, index) => [`A${index + 1}`, content]));
    const chart = analysisOf(workbook).figures[0].data;
    chart.title = { text: markup };
    for (const [at, content] of Object.entries(analysisOf(workbook).cells))
      if (content === "At expiry") analysisOf(workbook).cells[at] = markup;
  });
  await page.locator("#workbook-name", { hasText: "Hostile" }).waitFor();
  await page.locator(".o-sheet", { hasText: "Analysis" }).click();
  await page.locator(".o-figure canvas").first().hover();
  await page.locator(".o-chart-custom-tooltip").waitFor();
  await page.locator(".o-sheet", { hasText: "Read me" }).click();
  expect((await shownCells(page, "A17:A19")).flat().every((cell) => cell.startsWith("#"))).toBe(true);
  await enter(page, 3, 3, "=6*7");
  await page.getByRole("tab", { name: "Cell" }).click();
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
  expect(await page.evaluate(() => ({}).constructor === Object && !("bold" in {}))).toBe(true);
  expect(await refusals()).toEqual([]);
  expect(workbench.complaints()).toEqual([]);
});
