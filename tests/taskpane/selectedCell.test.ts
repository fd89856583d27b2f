/** @jest-environment jsdom */

import { fakeFetched } from "./fakeFetched";
import { freeCell } from "./fakePort";
import { mounted } from "./mounted";

test("an empty cell offers a way to fill it", async () => {
  const { tab, place, click } = await mounted();
  await tab("cell");
  expect(place()).toContain("Sheet1!B3");
  await click("find-function");
  expect(place()).toContain("CIPBASIS");
});

test("follows the selection: address, value, formula, the meaning of each argument", async () => {
  const { tab, place, port } = await mounted();
  await tab("cell");
  port.select({ ...freeCell, address: "C4", formula: "=MKT.CIPBASIS(B1, B2)", shown: "-8.5", value: -8.5 });
  for (const text of ["Sheet1!C4", "-8.5", "=MKT.CIPBASIS(B1, B2)", "spotB1spot en", "tenorleft outtenor en"])
    expect(place()).toContain(text);
});

test("an error shows its sentence and what to do", async () => {
  const { tab, place, port } = await mounted();
  await tab("cell");
  const error = { code: "#NUM!", sentence: "spot must be above 0, but -1 came." };
  port.select({ ...freeCell, formula: "=MKT.CIPBASIS(-1, 2)", shown: "#NUM!", value: "#NUM!", error });
  expect(place()).toContain("spot must be above 0, but -1 came.");
  expect(place()).toContain("What to doCheck sign and unit");
  expect(place()).not.toContain("A number lies where no answer exists.");
  port.select({
    ...freeCell,
    formula: "=LN(-1)",
    shown: "#NUM!",
    value: "#NUM!",
    error: { code: "#NUM!", sentence: "" },
  });
  expect(place()).toContain("A number lies where no answer exists.What to do");
});

test("an error whose sentence the host lost gets it from the functions", async () => {
  globalThis.marketbook = {
    leftOutAt: () => [],
    sentenceAt: (address) => (address === "Sheet1!B3" ? "kept by the functions" : undefined),
    setLimits: () => false,
    ownSeries: () => [],
    fetched: fakeFetched(),
    setOwnSeries: () => undefined,
  };
  const { tab, place, port } = await mounted();
  await tab("cell");
  port.select({ ...freeCell, formula: "=1", shown: "#N/A", value: "#N/A", error: { code: "#N/A", sentence: "" } });
  globalThis.marketbook = undefined;
  expect(place()).toContain("kept by the functions");
});

test("how many rows with gaps a function did without is said", async () => {
  globalThis.marketbook = {
    leftOutAt: (address) => (address === "Sheet1!B3" ? [{ functionId: "XSREG", rows: 2 }] : []),
    sentenceAt: () => undefined,
    setLimits: () => false,
    ownSeries: () => [],
    fetched: fakeFetched(),
    setOwnSeries: () => undefined,
  };
  const { tab, place, port } = await mounted();
  await tab("cell");
  port.select({ ...freeCell, formula: "=MKT.XSREG(A1:A9,B1:B9)", shown: "1", value: 1 });
  globalThis.marketbook = undefined;
  expect(place()).toContain("XSREG left out rows with gaps: 2");
});

test("a cell that is one call can be opened with its arguments", async () => {
  const { tab, click, find, port } = await mounted();
  await tab("cell");
  port.select({ ...freeCell, formula: '=MKT.CIPBASIS(B1, B2, , "XXXUSD")', shown: "1", value: 1 });
  await click("call-CIPBASIS");
  expect(find("output").textContent).toBe('=MKT.CIPBASIS(B1, B2, , "XXXUSD")');
});

test("the series it reads are named; one that is not there can be added", async () => {
  const { tab, click, place, port } = await mounted();
  await tab("cell");
  port.select({ ...freeCell, formula: '=MKT.LAST("FILE:TGA")', shown: "#N/A", value: "#N/A" });
  expect(place()).toContain("FILE:TGA is not among your series.");
  await click("data-TGA");
  expect(place()).toContain("Paste dates and values");
});

test("a function that does not exist is said not to exist", async () => {
  const { tab, place, port } = await mounted();
  await tab("cell");
  port.select({ ...freeCell, formula: "=MKT.NOSUCH(1)", shown: "#NAME?", value: "#NAME?" });
  expect(place()).toContain("Marketbook has no function MKT.NOSUCH.");
});

test("a frozen cell says its formula, and since when or why it is not calculated", async () => {
  const { tab, place, port } = await mounted();
  await tab("cell");
  const frozen = { formula: '=MKT.LAST("FRED:WALCL")', since: "2026-02-18T09:30:00.000Z" };
  port.select({ ...freeCell, shown: "6.5", value: 6.5, frozen });
  for (const text of [
    'Frozen formula=MKT.LAST("FRED:WALCL")',
    "The value is as of Feb 18, 2026",
    "its formula is frozen",
  ])
    expect(place()).toContain(text);
  port.select({ ...freeCell, shown: "42", value: 42, frozen: { formula: '=BDP("XAG")' } });
  expect(place()).toContain('Frozen formula=BDP("XAG")The file came with this value.');
});
