/** The gallery as users see it: pictures, scores, one press to insert, one undo. */
import type { Page } from "playwright-core";
import { startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench?.close();
});

const sheets = (page: Page) => page.locator(".o-sheet-name").allInnerTexts();
const scored = (page: Page) => page.locator(".score .counted").first().waitFor();

test("the summary goes in with one press, follows the silver book that is there, and out with one undo", async () => {
  const page = await workbench.open();
  await scored(page);
  const before = await sheets(page);
  await page.locator("[data-key=insert-summary]").click();
  await page.locator(".message.done", { hasText: "2 new sheets" }).waitFor();
  const after = await sheets(page);
  expect(after.slice(before.length)).toEqual(["Summary", "All claims"]);
  const grid = await page.locator(".o-grid > canvas").boundingBox();
  await page.mouse.click((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 200);
  await page.keyboard.press("Control+z");
  await page.locator(".o-sheet", { hasText: "All claims" }).waitFor({ state: "detached" });
  expect(await sheets(page)).toEqual(before);
  await page.context().close();
  expect(workbench.complaints()).toEqual([]);
});

test.each([
  ["en-US", /^✗? ?\d+ do(es)? not hold/],
  ["zh-TW", /\d+ 項無法重現/],
  ["zh-CN", /\d+ 项无法重现/],
])(
  "in %s every card has its picture, score and question, and nothing is cut at 320 and 1,000 px",
  async (locale, score) => {
    const page = await workbench.open({ locale, colorScheme: "dark" });
    await scored(page);
    const cards = page.locator(".card");
    const count = await cards.count();
    expect(count).toBeGreaterThan(15);
    expect(await page.locator(".card .picture path").count()).toBeGreaterThan(count);
    for (const text of await page.locator(".card .score").allInnerTexts())
      expect(text.replace(/\s+/g, " ")).toMatch(score);
    for (const width of [320, 1000]) {
      const cut = await page.evaluate((pixels) => {
        const host = document.querySelector<HTMLElement>(".marketbook-pane");
        if (!host?.shadowRoot) return ["no pane"];
        host.style.cssText = `position: fixed; inset: 0 auto 0 0; width: ${pixels}px; z-index: 9999`;
        const place = host.shadowRoot.querySelector(".place:not([hidden])") as HTMLElement;
        const { right } = place.getBoundingClientRect();
        return [...place.querySelectorAll("*")]
          .filter((each) => each.getBoundingClientRect().right > right + 1)
          .map((each) => `${pixels}: ${each.className}`);
      }, width);
      expect(cut).toEqual([]);
    }
    await page.context().close();
    expect(workbench.complaints()).toEqual([]);
  },
);
