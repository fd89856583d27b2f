import { pasteSpecially, pastesSpecially, type SpecialPaste } from "../../../src/engine/clipboard/specialPaste";
import { testSheet } from "../sheet";

const plain: SpecialPaste = { part: "all", operation: "none", transpose: false, skipBlanks: false };

function copying(cells: Readonly<Record<string, string>>, from: string) {
  const sheet = testSheet();
  sheet.set(cells);
  const { model } = sheet;
  const zoneOf = (range: string) => model.getters.getRangeFromSheetXC(model.getters.getActiveSheetId(), range).zone;
  const select = (range: string) => {
    const zone = zoneOf(range);
    model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  };
  select(from);
  sheet.run("COPY");
  return {
    ...sheet,
    select,
    paste(at: string, how: Partial<SpecialPaste>) {
      select(at);
      pasteSpecially(model, { ...plain, ...how });
    },
    formula(address: string) {
      const { left: col, top: row } = zoneOf(address);
      const cell = model.getters.getCell({ sheetId: model.getters.getActiveSheetId(), col, row });
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : cell?.content;
    },
    formatOf(address: string) {
      const zone = zoneOf(address);
      return model.getters.getCell({ sheetId: model.getters.getActiveSheetId(), col: zone.left, row: zone.top })
        ?.format;
    },
  };
}

test("formulas alone move their references and leave formats; values alone leave the formulas", () => {
  const sheet = copying({ A1: "2", A2: "=A1*10", C5: "7", C6: "8" }, "A1:A2");
  sheet.format("A1", "0.00");
  sheet.format("C5", "0%");
  sheet.select("A1:A2");
  sheet.run("COPY");
  sheet.paste("C5", { part: "formulas" });
  expect([sheet.formula("C5"), sheet.formula("C6"), sheet.formatOf("C5")]).toEqual(["2", "=C5*10", "0%"]);
  sheet.paste("D5", { part: "values" });
  expect([sheet.formula("D5"), sheet.formula("D6")]).toEqual(["2", "20"]);
  sheet.paste("E5", { part: "formats" });
  expect([sheet.formula("E5") || "", sheet.formatOf("E5")]).toEqual(["", "0.00"]);
  sheet.paste("F5", {});
  expect([sheet.formula("F6"), sheet.formatOf("F5")]).toEqual(["=F5*10", "0.00"]);
});

test("a range is turned around, also onto itself", () => {
  const sheet = copying({ A1: "1", B1: "2", C1: "3", A2: "a", B2: "b", C2: "c" }, "A1:C2");
  sheet.paste("A1", { part: "values", transpose: true });
  expect(["A1", "B1", "A2", "B2", "A3", "B3"].map(sheet.value)).toEqual([1, "a", 2, "b", 3, "c"]);
});

test("whether formulas would be turned is known before", () => {
  expect(pastesSpecially(copying({ A1: "1" }, "A1:B2").model).wouldTurnFormulas()).toBe(false);
  expect(pastesSpecially(copying({ B2: "=1" }, "A1:B2").model).wouldTurnFormulas()).toBe(true);
});

test.each([
  ["add", [6, "=(A1)+2", 2, "text", 1.5]],
  ["subtract", [2, "=(A1)-2", -2, "text", -2.5]],
  ["multiply", [8, "=(A1)*2", 0, "text", -1]],
  ["divide", [2, "=(A1)/2", 0, "text", -0.25]],
] as const)(
  "one number is calculated into every selected one: %s",
  (operation, [first, formula, empty, text, last]) => {
    const sheet = copying({ A1: "4", A2: "=A1", A4: "text", A5: "-0.5", H1: "2" }, "H1");
    sheet.paste("A1:A5", { operation });
    expect(sheet.value("A1")).toBe(first);
    expect(sheet.formula("A2")).toBe(formula);
    expect([sheet.value("A3"), sheet.value("A4"), sheet.value("A5")]).toEqual([empty, text, last]);
  },
);

test("a negative number keeps its sign, nothing is divided by nothing in silence, texts calculate nothing, blanks count as 0", () => {
  const sheet = copying({ A1: "=1", A2: "5", A3: "6", A4: "7", H1: "-3", H2: "0", H3: "text" }, "H1:H4");
  sheet.paste("A1", { operation: "divide" });
  expect(sheet.formula("A1")).toBe("=(1)/(-3)");
  expect([sheet.value("A2"), sheet.value("A3"), sheet.value("A4")]).toEqual(["#DIV/0!", 6, "#DIV/0!"]);
});

test("it is one step to take back", () => {
  const sheet = copying({ A1: "1", A2: "2", H1: "10" }, "H1");
  sheet.paste("A1:A2", { operation: "multiply" });
  sheet.undo();
  expect([sheet.value("A1"), sheet.value("A2")]).toEqual([1, 2]);
});

test("a sheet that is too small grows", () => {
  const sheet = copying({ A1: "1", B1: "2" }, "A1:B1");
  sheet.paste("Z6000", { part: "values" });
  expect(sheet.value("AA6000")).toBe(2);
});

test("what was cut, or has moved since, is not what was copied", () => {
  const moved = copying({ A1: "1", A2: "2" }, "A1:A2");
  expect(pastesSpecially(moved.model).getCopiedPlace()).toBeDefined();
  moved.insertRows(1, 1);
  expect(pastesSpecially(moved.model).getCopiedPlace()).toBeUndefined();
  const cut = copying({ A1: "1" }, "A1");
  cut.select("A1");
  cut.run("CUT");
  expect(pastesSpecially(cut.model).getCopiedPlace()).toBeUndefined();
});

test("values and formulas bring their number formats, and nothing else of the look", () => {
  const sheet = copying({ A1: "0.5", A2: "=A1*2" }, "A1:A2");
  sheet.format("A1", "0%");
  sheet.format("A2", "0.00");
  sheet.paste("C1", { part: "valuesAndFormats" });
  expect([sheet.formula("C1"), sheet.formatOf("C1"), sheet.formula("C2"), sheet.formatOf("C2")]).toEqual([
    "0.5",
    "0%",
    "1",
    "0.00",
  ]);
  sheet.paste("D1", { part: "formulasAndFormats" });
  expect([sheet.formula("D2"), sheet.formatOf("D2")]).toEqual(["=D1*2", "0.00"]);
});

test("blanks are skipped when asked, else they count as 0", () => {
  const skipping = copying({ A1: "2", A3: "4", C1: "1", C2: "10", C3: "100" }, "A1:A3");
  skipping.paste("C1", { part: "values", skipBlanks: true });
  expect(["C1", "C2", "C3"].map(skipping.value)).toEqual([2, 10, 4]);
  skipping.paste("C1", { operation: "multiply", skipBlanks: true });
  expect(["C1", "C2", "C3"].map(skipping.value)).toEqual([4, 10, 16]);
  skipping.paste("C1", { operation: "multiply" });
  expect(["C1", "C2", "C3"].map(skipping.value)).toEqual([8, 0, 64]);
});

test("links read the cells that were copied, from another sheet too", () => {
  const sheet = copying({ A1: "2", B1: "3" }, "A1:B1");
  sheet.paste("D4", { part: "link" });
  expect([sheet.formula("D4"), sheet.formula("E4")]).toEqual(["=A1", "=B1"]);
  sheet.addSheet("Data");
  sheet.run("ACTIVATE_SHEET", { sheetIdFrom: sheet.model.getters.getActiveSheetId(), sheetIdTo: "Data" });
  sheet.paste("A1", { part: "link", transpose: true });
  expect([sheet.formula("A1"), sheet.formula("A2"), sheet.value("Data!A2")]).toEqual(["=Sheet1!A1", "=Sheet1!B1", 3]);
});

test("column widths alone", () => {
  const sheet = copying({ A1: "2" }, "A1:B1");
  const { getters } = sheet.model;
  const sheetId = getters.getActiveSheetId();
  sheet.run("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [0], size: 211 });
  sheet.paste("D4", { part: "columnWidths" });
  expect([3, 4].map((col) => getters.getHeaderSize(sheetId, "COL", col))).toEqual([211, 96]);
  expect(sheet.formula("D4") ?? "").toBe("");
});

test("all and formats bring borders, as an ordinary paste does, in one step of undo", () => {
  const sheet = copying({ A1: "2", C1: "3" }, "A1");
  const { getters } = sheet.model;
  const sheetId = getters.getActiveSheetId();
  sheet.run("SET_ZONE_BORDERS", {
    sheetId,
    target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    border: { position: "bottom", color: "#000000", style: "thin" },
  });
  sheet.select("A1");
  sheet.run("COPY");
  sheet.paste("C1", { part: "formats" });
  const bottom = (col: number) => getters.getCellBorder({ sheetId, col, row: 0 })?.bottom?.style;
  expect([sheet.value("C1"), bottom(2)]).toEqual([3, "thin"]);
  sheet.undo();
  expect(bottom(2)).toBeUndefined();
  expect(sheet.value("C1")).toBe(3);
});

test("what grows too large for a number is an error, not a word", () => {
  const sheet = copying({ A1: "1E+300", B1: "1E+300" }, "A1:A1");
  sheet.paste("B1", { operation: "multiply" });
  expect(sheet.value("B1")).toBe("#NUM!");
});
