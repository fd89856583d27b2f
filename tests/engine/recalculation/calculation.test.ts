import { createCalculation } from "../../../src/engine/recalculation/calculation";

const at = (row: number) => ({ sheetId: "s", col: 0, row });
const spill = (top: number, bottom: number) => ({ left: 0, right: 0, top, bottom });

test("an edit without circles and with few spills may stand", () => {
  const calculation = createCalculation();
  calculation.beginEdit();
  calculation.pass();
  calculation.lay(at(0), spill(0, 3));
  calculation.pass();
  expect([calculation.isUnsettled, calculation.hasPartialCircle]).toEqual([false, false]);
});

test("an edit is under way until it ends", () => {
  const calculation = createCalculation();
  calculation.beginEdit();
  expect(calculation.isUnderWay).toBe(true);
  calculation.end();
  expect(calculation.isUnderWay).toBe(false);
});

test("a circle in the first pass is seen whole; in a later one perhaps not", () => {
  const calculation = createCalculation();
  calculation.beginEdit();
  calculation.pass();
  calculation.circle();
  expect(calculation.hasPartialCircle).toBe(false);
  calculation.pass();
  expect(calculation.hasPartialCircle).toBe(true);
  calculation.beginEdit();
  calculation.pass();
  calculation.pass();
  expect(calculation.hasPartialCircle).toBe(false);
});

test("a spill laid for the fifth time, a thirty-first pass and a spill on itself unsettle an edit, until the next", () => {
  const calculation = createCalculation();
  const times = (count: number, step: () => void) => {
    for (let time = 0; time < count; time++) step();
    return calculation.isUnsettled;
  };
  const lay = () => calculation.lay(at(0), spill(0, 1));
  calculation.beginEdit();
  expect([times(4, lay), times(1, lay)]).toEqual([false, true]);
  calculation.beginEdit();
  expect([times(4, lay), times(4, () => calculation.lay(at(5), spill(5, 6)))]).toEqual([false, false]);
  calculation.beginEdit();
  expect([times(30, calculation.pass), times(1, calculation.pass)]).toEqual([false, true]);
  calculation.beginEdit();
  expect([calculation.isUnsettled, times(1, calculation.refuse)]).toEqual([false, true]);
});

test("what an edit moves is known as far as it ever reached; the whole workbook forgets it", () => {
  const calculation = createCalculation();
  calculation.beginEdit();
  calculation.lay(at(0), spill(0, 9));
  calculation.beginEdit();
  expect(calculation.moved()).toEqual([]);
  calculation.lift(at(0), spill(0, 3));
  expect(calculation.moved()).toEqual([{ formula: at(0), zone: spill(0, 9) }]);
  calculation.forget();
  expect(calculation.known.size).toBe(0);
  expect(calculation.moved()).toEqual([]);
});

test("the whole workbook counts no layings", () => {
  const calculation = createCalculation();
  calculation.beginEdit();
  calculation.beginWhole();
  calculation.forget();
  for (let time = 0; time < 9; time++) calculation.lay(at(0), spill(0, 1));
  expect([calculation.isWhole, calculation.isUnsettled, calculation.moved()]).toEqual([true, false, []]);
  calculation.end();
  expect([calculation.isWhole, calculation.isUnderWay]).toEqual([false, false]);
});

test("after an edit between two slices, or a stop, anything known may have moved", () => {
  const calculation = createCalculation();
  calculation.beginWhole();
  calculation.forget();
  calculation.lay(at(0), spill(0, 1));
  calculation.join();
  expect([calculation.isWhole, calculation.isUnderWay, calculation.moved().length]).toEqual([false, true, 1]);
  calculation.leave();
  calculation.beginEdit();
  calculation.pass();
  calculation.circle();
  expect([calculation.moved().length, calculation.hasPartialCircle]).toEqual([1, true]);
  calculation.end();
  expect(calculation.moved()).toEqual([]);
});
