import { isHarmless } from "../../../src/engine/clipboard/harmless";
import { testSheet } from "../sheet";

const parsed = (text: string): unknown => JSON.parse(text);

test("what the library copies itself is taken", () => {
  const { model, set } = testSheet();
  set({ A1: "1", B2: "=A1+1" });
  const zone = { left: 0, right: 1, top: 0, bottom: 1 };
  model.selection.selectZone({ cell: { col: 0, row: 0 }, zone });
  model.dispatch("COPY");
  const [plugin] = (model as unknown as { handlers: { copiedData?: object }[] }).handlers.filter(
    (each) => each.copiedData !== undefined,
  );
  expect(plugin?.copiedData).toBeDefined();
  expect(isHarmless(JSON.parse(JSON.stringify(plugin?.copiedData)))).toBe(true);
});

test.each([
  ["a name that changes a prototype", '{"cell":{"__proto__":{"polluted":1}}}'],
  ["a constructor", '{"figure":{"constructor":{}}}'],
  ["a sheet that every object has", '{"sheetId":"__proto__"}'],
  ["a kind that every object has", '{"cf":[{"rule":{"type":"toString"}}]}'],
  ["a zone of all places", '{"zones":[{"left":0,"right":16383,"top":0,"bottom":1048575}]}'],
  ["a zone beyond the sheet", '{"zones":[{"left":0,"right":1e9,"top":0,"bottom":0}]}'],
  ["a zone from its end to its start", '{"zones":[{"left":3,"right":0,"top":0,"bottom":0}]}'],
  ["a number beyond all numbers", '{"width":1e999}'],
  ["nesting without end", `{"a":${"[".repeat(1000)}${"]".repeat(1000)}}`],
])("refuses %s", (_, text) => expect(isHarmless(parsed(text))).toBe(false));
