import { freeName } from "../../src/cells/freeName";
import { renamed } from "../../src/workbook/references";

const renaming = {
  sheets: new Map([
    ["inputs", "Inputs 2"],
    ["read me", "Read me 2"],
    ["data", "Data_2"],
  ]),
  names: new Map([["spot", "Spot_2"]]),
};

test.each([
  ["=Inputs!A1+1", "='Inputs 2'!A1+1"],
  ["='Read me'!$B$2:$C$3", "='Read me 2'!$B$2:$C$3"],
  ["=SUM(Data!A1#)", "=SUM(Data_2!A1#)"],
  ["=Other!A1", "=Other!A1"],
  ["=spot*2", "=Spot_2*2"],
  ["=Spot#", "=Spot_2#"],
  ["=SPOT(1)+Spot", "=SPOT(1)+Spot_2"],
  ["=Spot_low+1", "=Spot_low+1"],
  ['="Spot and Inputs!A1"&Spot', '="Spot and Inputs!A1"&Spot_2'],
  ['="say ""Spot"""&Spot', '="say ""Spot"""&Spot_2'],
  ['=HYPERLINK("#Spot","to Spot")', '=HYPERLINK("#Spot_2","to Spot")'],
  ["Inputs!$B$4", "'Inputs 2'!$B$4"],
  ["=MKT.SPOT(1, spot)", "=MKT.SPOT(1, Spot_2)"],
])("%s becomes %s", (formula, expected) => expect(renamed(formula, renaming)).toBe(expected));

test("a free name is kept, a taken one gets the lowest free number", () => {
  const taken = new Set(["A", "A 2"]);
  expect([freeName("B", (name) => taken.has(name), " "), freeName("A", (name) => taken.has(name), " ")]).toEqual([
    "B",
    "A 3",
  ]);
});
