/** What a screen reader is told: every control has a role and a name, and the selected cell is read out. */
import type { Page } from "playwright-core";
import { addSheet, enter, select, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

const controls = new Set(
  "button textbox combobox checkbox link menuitem tab slider switch radio searchbox spinbutton option image".split(" "),
);

/** The controls without a name, as markup. */
async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const found = nodes.filter(
    ({ ignored, role, name }) => !ignored && controls.has(role?.value) && !(name?.value ?? "").trim(),
  );
  const markups = found.map(async ({ backendDOMNodeId }) => {
    const { outerHTML } = await session.send("DOM.getOuterHTML", { backendNodeId: backendDOMNodeId });
    return outerHTML.slice(0, 200);
  });
  return Promise.all(markups);
}

async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole("menubar").getByRole("menuitem", { name: menu }).click();
  await page.getByRole("menu").getByRole("menuitem", { name: entry }).first().click();
}

test("every control has a name, also in the panels", async () => {
  const page = await workbench.open();
  await page.getByRole("tab", { name: "Analyses" }).waitFor();
  expect(await nameless(page)).toEqual([]);
  for (const [menu, entry, panel] of [
    ["Edit", "Find and replace", "Find and Replace"],
    ["Insert", "Chart", "Chart"],
    ["Format", "Conditional formatting", "Conditional formatting"],
    ["Data", "Data validation", "Data validation"],
  ] as const) {
    await choose(page, menu, entry);
    await page.getByRole("region", { name: panel, exact: false }).waitFor();
    expect(await nameless(page)).toEqual([]);
  }
  await page.getByRole("button", { name: "Close", exact: true }).first().click();
  await page.context().close();
});

test.each([
  ["en-US", "Toolbar", /^Bold/, "Name box", "Sheets", "Silver · Analysis"],
  ["zh-TW", "工具列", /^粗體/, "名稱方塊", "工作表", "白銀 · 分析"],
  ["zh-CN", "工具栏", /^加粗/, "名称框", "工作表", "白银 · 分析"],
])("toolbar and sheets in %s say what they are and which is on", async (locale, tools, bold, box, sheets, sheet) => {
  const page = await workbench.open({ locale });
  await page.getByRole("toolbar", { name: tools }).getByRole("textbox", { name: box }).waitFor();
  await page.getByRole("tablist", { name: sheets }).getByRole("tab", { name: sheet, selected: true }).waitFor();
  await addSheet(page);
  const button = page.getByRole("toolbar", { name: tools }).getByRole("button", { name: bold });
  expect(await button.getAttribute("aria-pressed")).toBeNull();
  await button.click();
  await page.getByRole("toolbar").getByRole("button", { name: bold, pressed: true }).waitFor();
  await page.context().close();
});

test("the selected cell is read out with what it shows and its formula", async () => {
  const page = await workbench.open();
  await addSheet(page);
  for (const [row, text] of ["12.5", "=A1*2", "=1/0"].entries()) await enter(page, 0, row, text);
  const spoken = page.locator("#spoken");
  await select(page, 0, 1);
  await spoken.getByText("A2 25, formula =A1*2").waitFor();
  await page.keyboard.press("ArrowDown");
  await spoken.getByText("A3 #DIV/0!").waitFor();
  await page.keyboard.press("ArrowRight");
  await spoken.getByText("B3 blank").waitFor();
  await page.context().close();
});
