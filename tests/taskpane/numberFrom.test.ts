/** @jest-environment jsdom */

import { fakePort, freeCell } from "./fakePort";
import { mounted } from "./mounted";
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
