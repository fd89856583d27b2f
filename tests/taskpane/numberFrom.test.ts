/** @jest-environment jsdom */

import { fakePort, freeCell } from "./fakePort";
import { mounted, settled } from "./mounted";
import { asFunctions, recordingFetched, walclFetched } from "./recordingFetched";

afterEach(() => {
  globalThis.marketbook = undefined;
});

const failure = { kind: "outage", at: "2026-11-28T08:00:00Z", text: { en: "No answer.", tw: "", cn: "" } } as const;

async function atCell(fetched = recordingFetched(), port = fakePort()) {
  fetched.reads = { "Sheet1!B3": ["FRED:WALCL"] };
  globalThis.marketbook = asFunctions(fetched);
  port.cell = { ...freeCell, formula: '=MKT.LAST("FRED:WALCL")', shown: "6,587,034", value: 6587034 };
  const pane = await mounted(port);
  await pane.tab("cell");
  return pane;
}

test("a number says its series, source, dates, unit, licence, and why it is not newer", async () => {
  const fetched = recordingFetched();
  fetched.remembered = [{ ask: { id: "FRED:WALCL" }, series: walclFetched, failure }];
  const { place, click } = await atCell(fetched);
  for (const text of [
    "FRED:WALCL",
    "Publisher FRED",
    "6,587,034 on 2026-11-22",
    "USD · millions",
    "terms en",
    "No answer.",
  ])
    expect(place()).toContain(text);
  expect(place()).toContain("The numbers from before stay in the cells.");
  await click("source-of-FRED:WALCL");
  expect(place()).toContain("terms of FRED en");
});

test("an error of a series that could not be had says what helps with that alone", async () => {
  const fetched = recordingFetched();
  const port = fakePort();
  const { place } = await atCell(fetched, port);
  const error = { code: "#N/A", sentence: "FRED:WALCL is not here." };
  const failing = { ...freeCell, formula: '=MKT.LAST("FRED:WALCL")', shown: "#N/A", value: "#N/A", error };
  port.select(failing);
  expect(place()).toContain("Fill the empty input");
  fetched.remembered = [{ ask: { id: "FRED:WALCL" }, failure }];
  port.select(failing);
  expect(place()).toContain("FRED:WALCL is not here.");
  expect(place()).toContain("Try again later");
  expect(place()).not.toContain("Fill the empty input");
});

test("a series that was never fetched says so", async () => {
  const { place } = await atCell();
  expect(place()).toContain("It was not fetched yet.");
});

test("where the workbook stands on a day, the version of that day is shown", async () => {
  const fetched = recordingFetched();
  const old = { ...walclFetched, title: "As it was", observations: [{ date: 45990, value: 4 }] };
  fetched.remembered = [
    { ask: { id: "FRED:WALCL" }, series: walclFetched },
    { ask: { id: "FRED:WALCL", asOf: 46000 }, series: old },
  ];
  const port = fakePort();
  port.settings = { asOf: 46000, autoRefresh: false };
  const { place } = await atCell(fetched, port);
  expect(place()).toContain("As it was");
  expect(place()).toContain("10 days since that day");
  expect(place()).toContain("The workbook stands on 2025-12-09");
});

describe("a change that its publisher made", () => {
  const came = { unit: "EUR", scale: 1e6, count: 2, last: { date: 46348, value: 6_000_000 } };
  const kept = { ...came, unit: "USD", last: { date: 46348, value: 6_587_034 } };
  const refused = { ...failure, kind: "unitJump", differs: { kept, came } } as const;

  test("is accepted beside the number, and can be undone", async () => {
    const fetched = recordingFetched();
    fetched.remembered = [{ ask: { id: "FRED:WALCL" }, series: walclFetched, failure: refused }];
    const { click, button, notice } = await atCell(fetched);
    await click("accept-FRED:WALCL");
    expect(notice()).toContain("The publisher sends: EUR · millions; 2 observations, the last 6,000,000");
    button("Accept").click();
    await settled();
    expect(fetched.accepted).toEqual([{ "FRED:WALCL": came }]);
    expect(notice()).toContain("FRED:WALCL is taken as its publisher sends it");
    button("Undo").click();
    await settled();
    expect(fetched.undone).toBe(1);
  });

  test("that could not be taken says why", async () => {
    const fetched = recordingFetched();
    fetched.remembered = [{ ask: { id: "FRED:WALCL" }, series: walclFetched, failure: refused }];
    fetched.outcome = { changed: [], unchanged: [], failed: [{ id: "FRED:WALCL", failure }], skipped: [] };
    const { click, button, notice } = await atCell(fetched);
    await click("accept-FRED:WALCL");
    button("Accept").click();
    await settled();
    expect(notice()).toContain("FRED:WALCL is not taken: No answer.");
  });

  test("is not offered where the workbook stands on a past day", async () => {
    const fetched = recordingFetched();
    fetched.remembered = [{ ask: { id: "FRED:WALCL", asOf: 46000 }, series: walclFetched, failure: refused }];
    const port = fakePort();
    port.settings = { asOf: 46000, autoRefresh: false };
    const { root } = await atCell(fetched, port);
    expect(root.querySelector('[data-key="accept-FRED:WALCL"]')).toBeNull();
  });
});
