/** Links to places of the workbook, as HYPERLINK of Excel spells them. */
import { createModel } from "../../../src/engine/engine";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

const library = nodeEngine();

function made() {
  const model = createModel(library, "First");
  model.dispatch("CREATE_SHEET", { sheetId: "second", position: 1, name: "My sheet", cols: 10, rows: 20 });
  const range = model.getters.getRangeFromSheetXC("second", "C4:C9");
  (model.dispatch as unknown as (type: string, payload: object) => void)("CREATE_NAMED_RANGE", {
    name: "Claims_here",
    ranges: [model.getters.getRangeData(range)],
  });
  const told: string[] = [];
  const environment = { model, notifyUser: ({ text }: { text: string }) => told.push(text) };
  const follow = (address: string) => {
    const formula = `=HYPERLINK("${address}","there")`;
    model.dispatch("UPDATE_CELL", { sheetId: "sheet1", col: 0, row: 0, content: formula });
    const { link } = model.getters.getEvaluatedCell({ sheetId: "sheet1", col: 0, row: 0 });
    const spec = library.registries.urlRegistry
      .getAll()
      .toSorted((one, other) => one.sequence - other.sequence)
      .find(({ match }) => match(link?.url ?? ""));
    spec?.open(link?.url ?? "", environment as never);
    const { sheetId, col, row } = model.getters.getActivePosition();
    return { url: link?.url, external: link?.isExternal, at: [sheetId, col, row] };
  };
  return { follow, told };
}

test.each([
  ["#Claims_here", ["second", 2, 3]],
  ["#'My sheet'!B3:D9", ["second", 1, 2]],
  ["#First!$D$5", ["sheet1", 3, 4]],
  ["#B2", ["sheet1", 1, 1]],
])("%s leads there and stays as it is written", (address, at) => {
  expect(made().follow(address)).toEqual({ url: address, external: false, at });
});

test.each(["#Nobody", "#Gone!A1", "#ZZZ900000"])("%s, which is not there, is said and leads nowhere", (address) => {
  const { follow, told } = made();
  expect(follow(address).at).toEqual(["sheet1", 0, 0]);
  expect(told).toEqual([`${address.slice(1)} is not in this workbook.`]);
});

test("a link to the web stays one", () => {
  const model = createModel(library);
  model.dispatch("UPDATE_CELL", { sheetId: "sheet1", col: 0, row: 0, content: '=HYPERLINK("example.com")' });
  expect(model.getters.getEvaluatedCell({ sheetId: "sheet1", col: 0, row: 0 }).link).toMatchObject({
    url: "https://example.com",
    isExternal: true,
  });
});
