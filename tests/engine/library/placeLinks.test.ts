import type { Library } from "../../../src/engine/library/library";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { testSheet } from "../sheet";

/** What a click on a cell's link does. */
function follow(url: string) {
  const sheet = testSheet();
  const { model } = sheet;
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("CREATE_SHEET", { sheetId: "other", position: 1, name: "My sheet" } as never);
  model.dispatch("CREATE_NAMED_RANGE", {
    name: "Spot",
    ranges: [model.getters.getRangeData(model.getters.getRangeFromSheetXC("other", "B4:C5"))],
  } as never);
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
  const told: string[] = [];
  const { urlRegistry } = (nodeEngine() as Library).registries;
  const kind = urlRegistry
    .getAll()
    .toSorted((one, other) => one.sequence - other.sequence)
    .find(({ match }) => match(url));
  kind?.open(url, { model, notifyUser: ({ text }: { text: string }) => told.push(text) } as never);
  const { getters } = model;
  return { sheet: getters.getActiveSheetName(), zone: getters.getSelectedZone(), told };
}

test("a link to a name selects what it names, on its sheet", () =>
  expect(follow("#Spot")).toEqual({
    sheet: "My sheet",
    zone: { left: 1, top: 3, right: 2, bottom: 4 },
    told: [],
  }));

test("a link to an address selects it", () =>
  expect(follow("#'My sheet'!D2")).toMatchObject({ sheet: "My sheet", zone: { left: 3, top: 1 }, told: [] }));

test("a place that is not there is told, and nothing moves", () => {
  const { sheet, told } = follow("#Nowhere");
  expect(sheet).toBe("Sheet1");
  expect(told).toEqual(["Nowhere is no place in this workbook."]);
});
