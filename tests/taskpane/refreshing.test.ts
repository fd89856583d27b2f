/** @jest-environment jsdom */
import { oldToNew } from "../../src/taskpane/data/refresh/changeView";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";
import { asFunctions, recordingFetched } from "./recordingFetched";

afterEach(() => {
  globalThis.marketbook = undefined;
});

const use = (id: string) => ({ id, cells: ["Sheet1!B3"] });

async function atRefresh(fetched = recordingFetched(), uses = ["FRED:WALCL", "FRED:DGS10", "ECB:EXR"].map(use)) {
  globalThis.marketbook = asFunctions(fetched);
  const port = fakePort();
  port.uses = uses;
  port.selectedUses = uses.slice(0, 1);
  const pane = await mounted(port);
  await pane.tab("data");
  await pane.click("section-refresh");
  return { ...pane, fetched };
}

function choose(control: HTMLElement, value: string): Promise<void> {
  (control as HTMLSelectElement).value = value;
  control.dispatchEvent(new Event("change"));
  return settled();
}

test("says before it starts how many series and at least how many requests, by source", async () => {
  const { place, fetched } = await atRefresh();
  expect(place()).toContain("3 series · requests: at least 6");
  expect(place()).toContain("FRED: 2 series · requests: at least 4");
  expect(fetched.refreshed).toEqual([]);
});

test("selection, one source and what is due narrow it", async () => {
  const fetched = recordingFetched();
  fetched.stale = ["FRED:DGS10"];
  const { place, key, click } = await atRefresh(fetched);
  await choose(key("refresh-scope"), "selection");
  expect(place()).toContain("1 series · requests: at least 2");
  await choose(key("refresh-scope"), "workbook");
  await choose(key("refresh-source"), "FRED");
  key("refresh-stale").click();
  await settled();
  expect(place()).toContain("1 series · requests: at least 2");
  await click("refresh-run");
  expect(fetched.refreshed).toEqual([["FRED:DGS10"]]);
});

test("nothing due and nothing there are told apart", async () => {
  const { place, key } = await atRefresh();
  key("refresh-stale").click();
  await settled();
  expect(place()).toContain("Nothing is due");
  const nothing = await atRefresh(recordingFetched(), []);
  expect(nothing.place()).toContain("No publisher's series here");
});

test("while it runs it counts, and Esc stops it", async () => {
  const fetched = recordingFetched();
  let go: () => void = () => undefined;
  let stop: AbortSignal | undefined;
  fetched.hold = async (options) => {
    options?.onProgress?.(1, 3);
    stop = options?.signal;
    await new Promise<void>((resolve) => {
      go = resolve;
    });
  };
  fetched.outcome = { changed: [], unchanged: ["FRED:WALCL"], failed: [], skipped: ["FRED:DGS10", "ECB:EXR"] };
  const { click, place, press, root } = await atRefresh(fetched);
  await click("refresh-run");
  expect(place()).toContain("1 of 3 series");
  expect(root.querySelector("progress")?.value).toBe(1);
  await press("Escape");
  expect(stop?.aborted).toBe(true);
  go();
  await settled();
  expect(place()).toContain("2 were not asked any more, because you cancelled.");
});

test("afterwards new, revised and removed are apart, cells and failures listed, and undo is one step", async () => {
  const fetched = recordingFetched();
  fetched.outcome = {
    changed: [
      {
        id: "FRED:WALCL",
        added: [{ date: 46348, value: 6_587_034 }],
        revised: [{ date: 46341, old: 6_500_000, new: 6_500_001 }],
        removed: [{ date: 46334, value: 5 }],
        restated: { old: { unit: "USD", scale: 1e6 }, new: { unit: "USD", scale: 1e9 } },
      },
    ],
    unchanged: ["FRED:DGS10"],
    failed: [
      { id: "ECB:EXR", failure: { kind: "outage", at: "", text: { en: "ECB cannot answer.", tw: "", cn: "" } } },
    ],
    skipped: [],
  };
  const { click, place, port, root } = await atRefresh(fetched);
  const shown = [[{ address: "Sheet1!B3", shown: "6.50" }], [{ address: "Sheet1!B3", shown: "6.59" }]];
  port.dataCells = async () => shown.shift() ?? [];
  await click("refresh-run");
  for (const text of [
    "1 changed · 1 unchanged · 1 failed",
    "New observations: 12026-11-226,587,034",
    "Revised by the publisher: 12026-11-156,500,000 → 6,500,001",
    "No longer published: 1",
    "Unit changed from USD · millions to USD · billions",
    "Cells that changed: 1Sheet1!B36.50 → 6.59",
    "ECB cannot answer.The numbers from before stay in the cells.Try again later",
  ])
    expect(place()).toContain(text);
  expect((root.activeElement as HTMLElement).dataset.key).toBe("report");
  await click("changed-Sheet1!B3");
  expect(port.visited).toEqual(["Sheet1!B3"]);
  await click("refresh-undo");
  expect(fetched.undone).toBe(1);
  expect(root.querySelector("[data-key=refresh-undo]")).toBeNull();
});

test("without a gateway it says what to do; as-of, automatic refresh and Sources sheet still work", async () => {
  const fetched = recordingFetched();
  fetched.refusal = { failure: { kind: "gateway", text: { en: "none", tw: "none", cn: "none" } } };
  const { place, click, key, port, notice, type } = await atRefresh(fetched);
  expect(place()).toContain("Run “npm start” on this machine");
  expect((key("auto-refresh") as HTMLInputElement).checked).toBe(false);
  key("auto-refresh").click();
  await settled();
  expect(port.settings.autoRefresh).toBe(true);
  await type("as-of", "2999-01-01");
  await click("as-of-apply");
  expect(place()).toContain("Enter a day such as 2026-01-31, not after today.");
  expect(port.settings.asOf).toBeNull();
  await type("as-of", "2025-12-09");
  await click("as-of-apply");
  expect(port.settings.asOf).toBe(46000);
  expect(place()).toContain("The workbook stands on 2025-12-09");
  await click("as-of-clear");
  expect(port.settings.asOf).toBeNull();
  await click("write-sources");
  expect(port.sourcesWritten).toBe(1);
  expect(notice()).toContain("The Sources sheet is written.");
});

test("two numbers that differ late are shown with as many digits as it takes", () => {
  expect(oldToNew(1.23456781, 1.23456789)).toBe("1.23456781 → 1.23456789");
});

describe("a publisher's change", () => {
  const came = { unit: "USD", scale: 1e6, count: 2, last: { date: 46348, value: 847_000 } };
  const differs = { kept: { ...came, scale: 1e9, last: { date: 46348, value: 847 } }, came };
  const text = { en: "FRED seems to have changed the unit.", tw: "", cn: "" };
  const refused = { id: "FRED:WALCL", failure: { kind: "unitJump", at: "", text, differs } } as const;
  const restated = { old: { unit: "USD", scale: 1e9 }, new: { unit: "USD", scale: 1e6 } };
  const change = { id: "FRED:WALCL", added: [], revised: [], removed: [], restated };

  async function refusedRefresh() {
    const fetched = recordingFetched();
    fetched.outcome = { changed: [], unchanged: ["FRED:DGS10"], failed: [refused], skipped: [] };
    const pane = await atRefresh(fetched);
    const shown = ["847", "847", "847", "847,000"];
    pane.port.dataCells = async () => [{ address: "Sheet1!B3", shown: shown.shift() ?? "" }];
    await pane.click("refresh-run");
    return pane;
  }

  test("shows both measures, asks, and is taken exactly as it was seen; one undo goes back before both", async () => {
    const { place, click, notice, button, fetched } = await refusedRefresh();
    expect(place()).toContain("Kept until nowUSD · billions; 2 observations, the last 847 on 2026-11-22");
    expect(place()).toContain("The publisher sendsUSD · millions; 2 observations, the last 847,000 on 2026-11-22");
    await click("accept-FRED:WALCL");
    expect(notice()).toContain("kept until now: USD · billions; 2 observations, the last 847 on 2026-11-22");
    expect(notice()).toContain("The publisher sends: USD · millions; 2 observations, the last 847,000 on 2026-11-22");
    expect(fetched.accepted).toEqual([]);
    fetched.outcome = { changed: [change], unchanged: [], failed: [], skipped: [] };
    button("Accept").click();
    await settled();
    expect([fetched.refreshed.at(-1), fetched.accepted]).toEqual([["FRED:WALCL"], [{ "FRED:WALCL": came }]]);
    expect(place()).toContain("1 changed · 1 unchanged · 0 failed");
    expect(place()).toContain("Unit changed from USD · billions to USD · millions");
    expect(place()).toContain("847 → 847,000");
    await click("refresh-undo");
    expect(fetched.undone).toBe(2);
  });

  test("the old numbers stay when the user keeps them", async () => {
    const { click, button, place, fetched } = await refusedRefresh();
    await click("accept-FRED:WALCL");
    button("Keep the old numbers").click();
    await settled();
    expect(fetched.refreshed).toHaveLength(1);
    expect(place()).toContain("0 changed · 1 unchanged · 1 failed");
  });

  test("another change in the meantime is shown anew", async () => {
    const { click, button, place, fetched } = await refusedRefresh();
    await click("accept-FRED:WALCL");
    const other = { kept: differs.kept, came: { ...came, unit: "EUR" } };
    const failed = [{ id: "FRED:WALCL", failure: { ...refused.failure, differs: other } }];
    fetched.outcome = { changed: [], unchanged: [], failed, skipped: [] };
    button("Accept").click();
    await settled();
    expect(place()).toContain("0 changed · 1 unchanged · 1 failed");
    expect(place()).toContain("The publisher sendsEUR · millions");
  });
});
