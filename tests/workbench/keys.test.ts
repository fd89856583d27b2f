/** @jest-environment jsdom */
import { setLanguage } from "../../src/language/language";
import { choicesFor, enterText } from "../../src/workbench/keys/choices";
import { selectionFigures } from "../../src/workbench/keys/figures";
import { goTo } from "../../src/workbench/keys/going";
import { keyName } from "../../src/workbench/keys/keyName";
import { proposedSeries } from "../../src/workbench/seriesProposals";
import { showDependents, showPrecedents } from "../../src/workbench/tracing/goRelated";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { testSheet } from "../engine/sheet";

function selecting() {
  const sheet = testSheet();
  const { getters, selection } = sheet.model;
  const zoneOf = (range: string) => getters.getRangeFromSheetXC(getters.getActiveSheetId(), range).zone;
  return {
    ...sheet,
    select(range: string) {
      const zone = zoneOf(range);
      selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    },
    selected: () => {
      const sheetId = getters.getActiveSheetId();
      const zones = getters.getSelectedZones().map((zone) => getters.zoneToXC(sheetId, zone));
      return `${getters.getActiveSheetName()}!${zones.sort().join()}`;
    },
    active: () => {
      const { col, row } = getters.getActivePosition();
      return [col, row];
    },
  };
}

describe("the name box", () => {
  test.each([
    ["B7", "Sheet1!B7"],
    ["$b$7", "Sheet1!B7"],
    ["=C3:A1", "Sheet1!A1:C3"],
    ["Data!B2", "Data!B2"],
    ["data!b2:c4", "Data!B2:C4"],
    ["Rates", "Data!A1:A3"],
    ["B:C", "Sheet1!B1:C6000"],
    ["3:4", "Sheet1!A3:Z4"],
  ])("%s goes to %s", (written, place) => {
    const sheet = selecting();
    sheet.addSheet("Data");
    sheet.defineName("Rates", "Data!A1:A3");
    expect(goTo(sheet.model, written)).toBe("gone");
    expect(sheet.selected()).toBe(place);
  });
  test.each([
    ["AZ5", "Sheet1!AZ5"],
    ["A10000", "Sheet1!A10000"],
    ["Data!AB7000:AC7001", "Data!AB7000:AC7001"],
  ])("%s makes the sheet large enough, and a value can stand there", (written, place) => {
    const sheet = selecting();
    sheet.addSheet("Data");
    expect(goTo(sheet.model, written)).toBe("gone");
    expect(sheet.selected()).toBe(place);
    const corner = place.split(":").at(-1)?.replace(/^.*!/, "") ?? "";
    sheet.set({ [corner]: "5" });
    expect(sheet.value(corner)).toBe(5);
  });
  test("what is beyond the largest sheet, or of a sheet that is not there, is refused with a sentence", () => {
    const sheet = selecting();
    expect(goTo(sheet.model, "XFE1")).toEqual({
      refusal: "XFE1 is beyond the largest sheet, which ends at XFD1048576.",
    });
    expect(goTo(sheet.model, "A0")).toMatchObject({ refusal: expect.stringContaining("A0") });
    expect(goTo(sheet.model, "Nowhere!A1")).toEqual({ refusal: "This workbook has no sheet “Nowhere”." });
    expect(sheet.model.getters.getNumberCols("sheet1")).toBe(26);
  });
  test("what is neither reference nor name is left to become a name", () => {
    expect(goTo(selecting().model, "Growth")).toBe("unknown");
  });
});

describe("precedents and dependents", () => {
  test("are those of the formula itself, by address and by name", () => {
    const sheet = selecting();
    sheet.defineName("Rates", "D1:D3");
    sheet.set({ A1: "1", A2: "=A1", B1: "=SUM(A1:A2)+C5+SUM(Rates)+A2" });
    sheet.select("B1");
    expect(showPrecedents(sheet.model)).toBe(true);
    expect(sheet.selected()).toBe("Sheet1!A1:A2,C5,D1:D3");
    expect(sheet.active()).toEqual([0, 0]);
    sheet.select("A1");
    expect(showDependents(sheet.model)).toBe(true);
    expect(sheet.selected()).toBe("Sheet1!A2,B1");
    sheet.select("D2");
    showDependents(sheet.model);
    expect(sheet.selected()).toBe("Sheet1!B1");
  });
  test("on another sheet are gone to", () => {
    const sheet = selecting();
    sheet.addSheet("Data");
    sheet.set({ A1: "=Data!B2*2" });
    sheet.select("A1");
    showPrecedents(sheet.model);
    expect(sheet.selected()).toBe("Data!B2");
    showDependents(sheet.model);
    expect(sheet.selected()).toBe("Sheet1!A1");
  });
  test("of a cell that is spilled over are those of the formula that spills", () => {
    const sheet = selecting();
    sheet.set({ A1: "=SEQUENCE(3)*D1", F1: "=SUM(A1#)" });
    sheet.select("A3");
    showPrecedents(sheet.model);
    expect(sheet.selected()).toBe("Sheet1!D1");
    sheet.select("A2");
    showDependents(sheet.model);
    expect(sheet.selected()).toBe("Sheet1!F1");
  });
  test("where there are none, nothing is selected anew", () => {
    const sheet = selecting();
    sheet.set({ A1: "1" });
    sheet.select("A1");
    expect([showPrecedents(sheet.model), showDependents(sheet.model)]).toEqual([false, false]);
    expect(sheet.selected()).toBe("Sheet1!A1");
  });
});

describe("figures of the selection", () => {
  const figures = (cells: Readonly<Record<string, string>>, range: string) => {
    const sheet = selecting();
    sheet.set(cells);
    sheet.select(range);
    return selectionFigures(nodeEngine(), sheet.model);
  };
  test("are there all at once, in the format of the numbers", () => {
    expect(figures({ A1: "1", A2: "2", A3: "6", A4: "text" }, "A1:A5")).toEqual([
      "Average: 3",
      "Count: 4",
      "Min: 1",
      "Max: 6",
      "Sum: 9",
    ]);
    expect(figures({ A1: "10%", A2: "30%" }, "A1:A2")).toEqual([
      "Average: 20%",
      "Count: 2",
      "Min: 10%",
      "Max: 30%",
      "Sum: 40%",
    ]);
  });
  /** Excel takes days for numbers: AVERAGE, MIN and MAX of days are days. It shows their sum as a day too, of no use to anyone. */
  test("of days are days, and their sum is not said", () => {
    for (const [first, second, average] of [
      ["2024-01-01", "2024-01-03", "2024-01-02"],
      ["1/1/2024", "1/3/2024", "1/2/2024"],
    ] as const)
      expect(figures({ A1: first, A2: second }, "A1:A2")).toEqual([
        `Average: ${average}`,
        "Count: 2",
        `Min: ${first}`,
        `Max: ${second}`,
      ]);
  });
  test("of times add up past midnight", () => {
    expect(figures({ A1: "18:00", A2: "12:00" }, "A1:A2")).toContain("Sum: 30:00:00");
  });
  /** As in Excel the days count among the numbers; the format of the first cell, a day, would show ######## or a wrong day. */
  test("of days beside amounts are plain numbers, whichever comes first", () => {
    const expected = ["Average: 472646", "Count: 2", "Min: 45292", "Max: 900000", "Sum: 945292"];
    expect(figures({ A1: "2024-01-01", B1: "900000" }, "A1:B1")).toEqual(expected);
    expect(figures({ A1: "$900,000", B1: "2024-01-01" }, "A1:B1")).toEqual(expected);
    expect(figures({ A1: "2024-01-01", B1: "5000000" }, "A1:B1")).toContain("Max: 5000000");
  });
  test("nothing is added up beside an error", () => {
    expect(figures({ A1: "1", A2: "=1/0", A3: "3" }, "A1:A3")).toEqual(["Count: 3", "Errors: 1"]);
  });
  test("texts are counted; one cell has no figures", () => {
    expect(figures({ A1: "a", A2: "b" }, "A1:A2")).toEqual(["Count: 2"]);
    expect(figures({ A1: "1" }, "A1:A2")).toEqual([]);
  });
  test("hidden rows are left out, and ranges that overlap count once", () => {
    const sheet = selecting();
    sheet.set({ A1: "1", A2: "2", A3: "4" });
    sheet.run("HIDE_COLUMNS_ROWS", { sheetId: "sheet1", dimension: "ROW", elements: [1] });
    sheet.select("A1:A3");
    expect(selectionFigures(nodeEngine(), sheet.model)).toContain("Sum: 5");
    sheet.model.selection.addCellToSelection(0, 0);
    expect(selectionFigures(nodeEngine(), sheet.model)).toContain("Sum: 5");
  });
});

describe("choices of a cell", () => {
  const validated = (criterion: object) => {
    const sheet = selecting();
    sheet.set({ D1: "x", D2: "y" });
    const range = sheet.model.getters.getRangeDataFromXc("sheet1", "A1");
    sheet.run("ADD_DATA_VALIDATION_RULE", { sheetId: "sheet1", ranges: [range], rule: { id: "rule", criterion } });
    sheet.select("A1");
    return choicesFor(sheet.model);
  };
  test("are the values of its validation list", () => {
    const list = validated({ type: "isValueInList", values: ["a", "b"], displayStyle: "arrow" });
    expect(list).toEqual({ values: ["a", "b"], areTexts: false });
    const range = validated({ type: "isValueInRange", values: ["D1:D2"], displayStyle: "arrow" });
    expect(range).toEqual({ values: ["x", "y"], areTexts: false });
  });
  test("else the texts of its column as far as it is filled, each once, and one is entered as the text that it is", () => {
    const sheet = selecting();
    sheet.set({ A1: "far", A3: "silver", A4: "gold", A5: "12", A6: "'1/2", A8: "gold", A9: "copper" });
    sheet.select("A7");
    expect(choicesFor(sheet.model).values).toEqual(
      ["'1/2", "copper", "gold", "silver"].map((text) => text.replace("'", "")),
    );
    enterText(nodeEngine(), sheet.model, "1/2");
    expect(sheet.value("A7")).toBe("1/2");
  });
});

describe("series in a formula", () => {
  const own = [{ id: "FILE:mine", title: "My rates" }];
  const ids = async (typed: string) => (await proposedSeries(typed, own)).map(({ id }) => id);
  test("are found by id and by words in three languages, own ones first", async () => {
    expect((await ids("FRED:WAL"))[0]).toBe("FRED:WALCL");
    expect(await ids("聯準會總資產")).toContain("FRED:WALCL");
    expect(await ids("美联储总资产")).toContain("FRED:WALCL");
    expect((await ids("rates"))[0]).toBe("FILE:mine");
  });
  test("an id in full and a single letter need none", async () => {
    expect(await ids("fred:walcl")).toEqual([]);
    expect(await ids("F")).toEqual([]);
    expect(await ids("no such thing")).toEqual([]);
  });
});

test("brackets are known by their place, also on keyboards that write others", () => {
  const pressed = { key: "「", code: "BracketLeft", ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };
  expect(keyName(pressed, false)).toBe("Ctrl+[");
});

test("figures are said in the page's language", () => {
  setLanguage("tw");
  const sheet = selecting();
  sheet.set({ A1: "1", A2: "2" });
  sheet.select("A1:A2");
  expect(selectionFigures(nodeEngine(), sheet.model)).toContain("加總：3");
  setLanguage("en");
});
