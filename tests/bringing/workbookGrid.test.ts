/** What a sheet's number formats say of its numbers: units and scales that are part of what the cell shows. */
import { sheetGrid } from "../../src/bringing/files/workbookGrid";
import { readSeries } from "../../src/bringing/readSeries";
import { type Cell, emptySheet, placeOf, type Style } from "../../src/sharing/model";

/** Two days of 2024 beside 12.5 and 13.5 in the format. */
function broughtAs(format: string, values: readonly [number, number] = [12.5, 13.5]) {
  const styles: readonly Style[] = [{}, { format: "yyyy-mm-dd" }, { format }];
  const cells = new Map<number, Cell>(
    values.flatMap((value, index): [number, Cell][] => [
      [placeOf(index, 0), { value: 45_293 + index, style: 1 }],
      [placeOf(index, 1), { value, style: 2 }],
    ]),
  );
  const reading = readSeries(sheetGrid({ ...emptySheet, name: "Data", cells }, { styles, was1904: false }));
  if (!("columns" in reading)) throw new Error(JSON.stringify(reading));
  const [{ unit, scale, observations }] = reading.columns;
  return [unit, scale, ...observations.map(({ value }) => value)];
}

test.each([
  ['0.0 "USD bn"', "USD", 1e9, 12.5, 13.5],
  ['0.0"m"', undefined, 1e6, 12.5, 13.5],
  ['0.0" bn"', undefined, 1e9, 12.5, 13.5],
  ['"$"0.0,,"m"', "USD", 1, 12.5, 13.5],
  ['0.0"%"', "percent", 1, 12.5, 13.5],
  ['0.00" bp"', "bp", 1, 12.5, 13.5],
  ["[$€-407]#,##0.00", "EUR", undefined, 12.5, 13.5],
  ["0.0%", "percent", 1, 1250, 1350],
])("%s", (format, ...expected) => {
  expect(broughtAs(format)).toEqual(expected);
});

test("commas behind the digits show in millions what the cell holds in full", () => {
  expect(broughtAs('#,##0.0,, "Mio. EUR"', [1_234_567, 2_234_567])).toEqual(["EUR", 1, 1_234_567, 2_234_567]);
});
