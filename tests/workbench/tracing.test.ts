/** Arrows from what a formula reads, and to those that read it. */
import { nextArrows } from "../../src/workbench/tracing/arrows";
import type { cellPlaceOf } from "../../src/workbench/tracing/related";
import { testSheet } from "../engine/sheet";

function tracing(cells: Readonly<Record<string, string>>) {
  const sheet = testSheet();
  sheet.addSheet("Data");
  sheet.set(cells);
  const { getters, selection } = sheet.model;
  const named = ({ sheetId, zone }: ReturnType<typeof cellPlaceOf>) =>
    `${getters.getSheetName(sheetId)}!${getters.zoneToXC(sheetId, zone)}`;
  return {
    ...sheet,
    steps(address: string, direction: "precedents" | "dependents") {
      const { zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), address);
      selection.selectCell(zone.left, zone.top);
      const steps: string[][] = [];
      let drawn: ReturnType<typeof nextArrows> = [];
      for (;;) {
        const next = nextArrows(sheet.model, drawn, direction);
        if (next.length === 0) return steps;
        drawn = [...drawn, ...next];
        steps.push(next.map(({ from, to }) => `${named(from)} → ${named(to)}`).sort());
      }
    },
  };
}

test("each step goes one formula further back, a range as a whole, other sheets too", () => {
  const { steps } = tracing({
    A1: "1",
    A2: "=A1",
    A3: "2",
    B1: "=SUM(A1:A3)",
    C1: "=B1*Data!B2",
    "Data!B2": "=Data!A1",
  });
  expect(steps("C1", "precedents")).toEqual([
    ["Data!B2 → Sheet1!C1", "Sheet1!B1 → Sheet1!C1"],
    ["Data!A1 → Data!B2", "Sheet1!A1:A3 → Sheet1!B1"],
    ["Sheet1!A1 → Sheet1!A2"],
  ]);
});

test("and forward to the formulas that read the cell, on any sheet", () => {
  const { steps } = tracing({ A1: "1", A2: "=A1", B1: "=SUM(A1:A3)", "Data!C3": "=Sheet1!B1" });
  expect(steps("A1", "dependents")).toEqual([
    ["Sheet1!A1 → Sheet1!A2", "Sheet1!A1 → Sheet1!B1"],
    ["Sheet1!A2 → Sheet1!B1", "Sheet1!B1 → Data!C3"],
  ]);
});

test("a spill stands for its formula, A1# for all that it fills, A1 for the cell alone", () => {
  const { steps } = tracing({ D1: "2", A1: "=SEQUENCE(3)*D1", B1: "=SUM(A1#)", C1: "=A1*2" });
  expect(steps("A3", "precedents")).toEqual([["Sheet1!D1 → Sheet1!A1"]]);
  expect(steps("B1", "precedents")).toEqual([["Sheet1!A1:A3 → Sheet1!B1"], ["Sheet1!D1 → Sheet1!A1"]]);
  expect(steps("A3", "dependents")).toEqual([["Sheet1!A3 → Sheet1!B1"]]);
  expect(steps("A1", "dependents")[0]).toEqual(["Sheet1!A1 → Sheet1!B1", "Sheet1!A1 → Sheet1!C1"]);
});

test("names are followed, those of ranges and those of formulas", () => {
  const sheet = tracing({ A1: "1", B1: "2" });
  sheet.defineName("Rates", "A1:A2");
  sheet.run("CREATE_NAMED_RANGE", {
    name: "Twice",
    formula: "=2*Sheet1!$B$1",
    sheetId: sheet.model.getters.getActiveSheetId(),
  });
  sheet.set({ C1: "=Rates+Twice" });
  expect(sheet.steps("C1", "precedents")).toEqual([["Sheet1!A1:A2 → Sheet1!C1", "Sheet1!B1 → Sheet1!C1"]]);
});

test("a circle ends, and what has neither has no arrows", () => {
  const { steps } = tracing({ A1: "=B1", B1: "=A1", C5: "7" });
  expect(steps("A1", "precedents")).toEqual([["Sheet1!B1 → Sheet1!A1"], ["Sheet1!A1 → Sheet1!B1"]]);
  expect(steps("C5", "precedents")).toEqual([]);
  expect(steps("C5", "dependents")).toEqual([]);
});
