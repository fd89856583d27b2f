/** Notes on cells and arrows between cells, by keyboard, in three languages and both themes. */
import type { Page } from "playwright-core";
import { addSheet, enter, placeIn, redrawn, select, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

afterEach(async () => {
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

const words = {
  en: { note: "Note on B2", all: "All notes", data: "Data", precedents: "Trace precedents" },
  tw: { note: "B2 的附註", all: "所有附註", data: "資料", precedents: "追蹤前導參照" },
  cn: { note: "B2 的批注", all: "所有批注", data: "数据", precedents: "追踪引用单元格" },
} as const;

/** How many pixels of the grid's canvas are near a colour, as it is drawn, before the page turns it over for the dark theme. */
function pixels(page: Page, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  return page.evaluate(
    async ([r, g, b]) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const canvas = document.querySelector<HTMLCanvasElement>(".o-grid > canvas");
      if (!canvas) throw new Error("The grid is not shown.");
      // A copy: the page's own canvas is not for reading.
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
      copy?.drawImage(canvas, 0, 0);
      const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (Math.abs(data[at] - r) + Math.abs(data[at + 1] - g) + Math.abs(data[at + 2] - b) < 12) count++;
      return count;
    },
    [red, green, blue] as const,
  );
}

const violet = [0x87, 0x64, 0xb8] as const;
const arrowBlue = [0x0f, 0x6c, 0xbd] as const;

test.each(["en", "tw", "cn"] as const)(
  "in %s a note is written, shown, listed and deleted, and arrows are drawn",
  async (language) => {
    page = await workbench.open();
    const press = (keys: string) => page.keyboard.press(keys);
    await page.locator("#language").selectOption(language);
    await redrawn(page);
    const said = words[language];
    await addSheet(page);
    await enter(page, 0, 0, "2");
    await enter(page, 1, 1, "=A1*2");
    await select(page, 1, 1);
    const plain = await pixels(page, violet);

    await press("Shift+F2");
    const field = page.getByRole("textbox", { name: said.note });
    await field.waitFor();
    await page.keyboard.type("Source: 10-K, p. 7");
    await press("Enter");
    await page.keyboard.type("=A1 is no formula here");
    await press("Escape");
    await field.waitFor({ state: "detached" });
    const card = page.locator(".note-card:not(.note-editor)");
    await card.filter({ hasText: "10-K, p. 7" }).waitFor();
    expect(await card.getAttribute("aria-label")).toBe(said.note);
    expect(await card.locator("p").innerText()).toBe("Source: 10-K, p. 7\n=A1 is no formula here");
    expect(await pixels(page, violet)).toBeGreaterThan(plain);
    await press("ArrowDown");
    await card.waitFor({ state: "hidden" });

    // Typing goes into the cell that has the focus again.
    await page.keyboard.type("5");
    await press("Enter");
    await press("Control+Shift+O");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".o-named-range-selector input")?.value === "B2",
    );

    // The frame of the selection has the colour of arrows.
    const framed = await pixels(page, arrowBlue);
    await press("Alt+M");
    await press("p");
    expect(await pixels(page, arrowBlue)).toBeGreaterThan(framed + 60);
    await press("Alt+M");
    await press("a");
    expect(await pixels(page, arrowBlue)).toBe(framed);

    await page.locator(".o-topbar-menu", { hasText: said.data }).click();
    await page.locator(".o-menu-item", { hasText: said.precedents }).waitFor();
    await press("Escape");
    await select(page, 1, 1);
    await press("Shift+F2");
    await press("Control+A");
    await press("Delete");
    await press("Control+Enter");
    await field.waitFor({ state: "detached" });
    expect(await pixels(page, violet)).toBe(plain);
    await press("Control+Z");
    await card.filter({ hasText: "10-K" }).waitFor();
  },
);

test("the mouse shows a note, the list goes to it, and a note survives the file", async () => {
  page = await workbench.open();
  await addSheet(page);
  await select(page, 2, 3);
  await page.keyboard.press("Shift+F2");
  await page.keyboard.type("from the annex");
  await page.keyboard.press("Escape");
  await select(page, 0, 0);
  const card = page.locator(".note-card");
  await card.waitFor({ state: "hidden" });
  const box = await page.locator(".o-grid > canvas").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 48 + 2.5 * 96, (box?.y ?? 0) + 26 + 3.5 * 23);
  await card.filter({ hasText: "from the annex" }).waitFor();
  await page.locator(".o-topbar-menu", { hasText: "Insert" }).click();
  await page.locator(".o-menu-item", { hasText: "All notes" }).click();
  const list = page.getByRole("dialog", { name: "All notes" });
  await list.getByText("from the annex").waitFor();
  await page.keyboard.press("Enter");
  await list.waitFor({ state: "detached" });
  expect(await placeIn(page)).toBe("C4");
  await page.keyboard.press("Control+S");
  await page.locator("#save-state", { hasText: "Saved" }).waitFor();
  await page.reload();
  await page.locator(".o-grid").waitFor();
  await card.filter({ hasText: "from the annex" }).waitFor();
});
