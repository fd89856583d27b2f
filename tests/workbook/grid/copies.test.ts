/** Every book in every language, as a file of each kind and back: formulas, values, names, charts and looks are the same. */

import { cellAddress } from "../../../src/cells/address";
import type { Cell, Sheet, Style, Workbook } from "../../../src/sharing/model";
import { columnOf, rowOf } from "../../../src/sharing/model";
import { copyOf, gridWorkbook, readBack, triedBooks } from "./copiedBook";

/** Excel's files have no newer error values: they come back as #VALUE! and are calculated anew. */
const newer = /^#(?:SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON)!$/;

function told({ value, formula, style, spilled }: Cell, styles: readonly Style[]) {
  const error = typeof value === "object" && value !== null && newer.test(value.error);
  return {
    value: error ? { error: "#VALUE!" } : value,
    ...(formula && { formula }),
    ...(spilled && { spilled }),
    style: styles[style ?? 0],
  };
}

const cellsOf = ({ cells }: Sheet, styles: readonly Style[]) =>
  Object.fromEntries(
    [...cells]
      .sort(([one], [other]) => one - other)
      .map(([place, cell]) => [cellAddress(columnOf(place), rowOf(place)), told(cell, styles)]),
  );

const namesOf = ({ names }: Workbook) =>
  Object.fromEntries(names.map(({ name, formula }) => [name.toLowerCase(), formula]));

/** A result that begins like a formula is marked as a text once it is a constant. */
function asValues(cells: ReturnType<typeof cellsOf>): ReturnType<typeof cellsOf> {
  return Object.fromEntries(
    Object.entries(cells).map(([address, { value, style }]) => {
      const quoted = typeof value === "string" && /^[=+@-]/.test(value);
      return [address, { value, style: quoted ? { ...style, quoted: true as const } : style }];
    }),
  );
}

describe.each(triedBooks)("%s", (_, template, language) => {
  test.each(["live", "portable"] as const)("a %s copy comes back as it was", (mode) => {
    const { workbook } = gridWorkbook(template, language);
    const { bytes, losses } = copyOf(template, language, mode);
    expect(losses).toEqual([]);
    const { workbook: back, report } = readBack(bytes);
    expect(report.lines.filter(({ standing }) => standing !== "mended").map(({ finding }) => finding)).toEqual([
      "aboutSheets",
    ]);
    expect(back.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    for (const [index, sheet] of workbook.sheets.entries()) {
      const read = back.sheets[index];
      expect(cellsOf(read, back.styles)).toEqual(cellsOf(sheet, workbook.styles));
      const { cells: _1, columns: _2, ...rest } = read;
      const { cells: _3, columns: _4, ...written } = sheet;
      expect(rest).toEqual(written);
      expect(read.columns).toEqual(sheet.columns);
    }
    expect(namesOf(back)).toEqual(namesOf(workbook));
    expect(back.active).toBe(workbook.active);
    expect(back.title).toBe(workbook.title);
  });

  test("a copy of values holds what the cells show, and nothing else", () => {
    const { workbook } = gridWorkbook(template, language);
    const { workbook: back } = readBack(copyOf(template, language, "values").bytes);
    for (const [index, sheet] of workbook.sheets.entries())
      expect(cellsOf(back.sheets[index], back.styles)).toEqual(asValues(cellsOf(sheet, workbook.styles)));
    expect(back.parts).toEqual([]);
  });

  test("a portable copy is the same, byte by byte, each time", () => {
    expect(copyOf(template, language, "portable").bytes).toEqual(copyOf(template, language, "portable").bytes);
  });
});
