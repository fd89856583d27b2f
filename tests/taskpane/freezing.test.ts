/** @jest-environment jsdom */
/** Freezing, thawing and repairing from the pane. */
import { fakeFetched } from "./fakeFetched";
import { mounted } from "./mounted";

afterEach(() => {
  globalThis.marketbook = undefined;
});

test("the scope that is chosen is frozen, and what is left is told with its reason", async () => {
  globalThis.marketbook = {
    leftOutAt: () => [],
    sentenceAt: () => undefined,
    setLimits: () => false,
    ownSeries: () => [],
    fetched: fakeFetched(),
    setOwnSeries: () => undefined,
  };
  const { tab, click, port, notice, key } = await mounted();
  await tab("data");
  await click("section-refresh");
  const scope = key("freeze-scope") as HTMLSelectElement;
  scope.value = "sheet";
  scope.dispatchEvent(new Event("change", { bubbles: true }));
  const why = { en: "It shows #NAME?.", tw: "", cn: "" };
  port.outcome = { count: 3, left: [{ cell: "S!A1", why }] };
  await click("freeze");
  expect(notice()).toContain(
    "Formulas frozen: 3. Their values stay until you thaw them. Left as they are: 1. S!A1: It shows #NAME?.",
  );
  port.outcome = { count: 2, left: [] };
  await click("thaw");
  expect(port.asked).toEqual(["freeze sheet", "thaw sheet"]);
  expect(notice()).toContain("Formulas thawed: 2.");
  await click("repair");
  expect(notice()).toContain("Nothing to repair");
  port.repaired = { mended: ["S!A1"], calculated: [] };
  await click("repair");
  expect(notice()).toContain("mended: 1 (S!A1)");
});
