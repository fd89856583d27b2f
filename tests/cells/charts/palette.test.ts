import { coloursOf, paler, seriesColours } from "../../../src/cells/charts/palette";
import { loadLibrary } from "../../../src/engine/library/loadInNode";

test("no two of them are the same", () => {
  expect(new Set(seriesColours).size).toBe(seriesColours.length);
});
test("a colour at no strength is white, at full strength itself", () => {
  expect([paler("#0F6CBD", 0), paler("#0f6cbd", 1)]).toEqual(["#FFFFFF", "#0F6CBD"]);
});
test("what was given away is not given again", () => {
  expect(coloursOf([undefined, "#C8551B", undefined])).toEqual(["#0F6CBD", "#C8551B", "#9A7B00"]);
});
test.each([
  ["nothing is given", Array.from({ length: 17 }, () => undefined)],
  ["some are", [undefined, "#0F6CBD", undefined, "#123456", undefined]],
])("the grid gives the same where %s", (_, given) => {
  const { ColorGenerator } = loadLibrary().helpers;
  const colours = new ColorGenerator(given.length, given);
  expect(given.map(() => colours.next())).toEqual(coloursOf(given));
});
