import { dressed, type SeriesStyle } from "../../../src/engine/library/seriesLooks";

const data = (...values: number[]) => values.map((y, index) => ({ x: index, y }));
const set = (...values: number[]) => ({ data: data(...values), backgroundColor: "#0F6CBD" });

const draw = (styles: Record<string, SeriesStyle>, sets: readonly ReturnType<typeof set>[], isScale = true) =>
  dressed(sets, Object.keys(styles), styles, isScale);

test("a band reaches from its base to its base and its width, and a second one goes on from there", () => {
  const { datasets } = draw({ low: { draw: "base" }, one: { draw: "band" }, two: { draw: "band" } }, [
    set(-5, 10),
    set(2, 3),
    set(1, 1),
  ]);
  expect(datasets.map(({ data: points }) => points)).toEqual([data(-5, 10), data(-3, 13), data(-2, 14)]);
  expect(datasets.map(({ fill }) => fill)).toEqual([false, 0, 1]);
  expect(datasets.map(({ unsaid }) => unsaid)).toEqual([true, undefined, undefined]);
});

test("points with x values of their own stand there, and those values are drawn by nobody", () => {
  const { datasets, named } = draw(
    { line: { draw: "line", named: true }, mark: { draw: "points", across: "x", named: true }, x: { draw: "across" } },
    [set(1, 2, 3), set(7), set(0.5)],
  );
  expect(datasets).toHaveLength(2);
  expect(datasets[1]?.data).toEqual([{ x: 0.5, y: 7 }]);
  expect(named).toEqual([
    { dataset: 0, colour: "#0F6CBD", beside: false },
    { dataset: 1, colour: "#0F6CBD", beside: true },
  ]);
});

test("without a scale of numbers such points are left out", () => {
  const styles = { mark: { draw: "points", across: "x" }, x: { draw: "across" } } as const;
  expect(draw(styles, [set(7), set(0.5)], false).datasets).toEqual([]);
});

test("lines differ by dash, points by marker, bars by how much of their colour fills them", () => {
  const { datasets } = draw(
    { line: { draw: "line", dash: "sysDot" }, dots: { draw: "points", marker: "diamond" }, bar: { fill: "#EEEEEE" } },
    [set(1), set(1), set(1)],
  );
  expect(datasets[0]?.borderDash).toEqual([2, 3]);
  expect(datasets[1]).toMatchObject({ showLine: false, pointStyle: "rectRot" });
  expect(datasets[2]).toMatchObject({ backgroundColor: "#EEEEEE", borderColor: "#0F6CBD" });
});
