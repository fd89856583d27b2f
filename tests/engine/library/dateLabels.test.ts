/** A chart over days has a scale of times, whatever the cells' format; checked with the library's own judgement of its labels. */
import { dateLabels } from "../../../src/engine/library/dateLabels";
import { loadLibrary } from "../../../src/engine/library/loadInNode";
import { readableDays, type TimeScale } from "../../../src/engine/library/timeAxis";
import { setLanguage } from "../../../src/language/language";
import { plotted } from "./plotted";

/** What the page's adapter writes ticks with; it comes without types. */
const { DateTime } = require("luxon") as {
  readonly DateTime: { fromMillis(moment: number, options: object): { toFormat(format: string): string } };
};

/** The page's adapter of dates, as far as the library asks for it: without it there is no scale of times. */
beforeAll(() => {
  // Loading it asks for more of a window.
  loadLibrary();
  const adapter = class {
    readonly _id = "luxon";
  };
  Object.assign(globalThis, { window: { Chart: { _adapters: { _date: adapter } } } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "window");
  setLanguage("en");
});

/** Two years of month ends from 2023-01-31, as serials. */
const months = Array.from({ length: 24 }, (_, index) => 44957 + 30 * index);
const years = [43831, 44197, 44562, 44927, 45292];

// format of the cells, steps, format at the ticks
test.each([
  ["dd.mm.yyyy", "month", "LLL yyyy"],
  ["yyyy年m月d日", "month", "yyyy年M月"],
  ['yyyy"年"m"月"d"日"', "month", "yyyy年M月"],
  ["[$-404]e/m/d", "month", "yyyy/MM"],
  ["d-mmm-yy", "month", "LLL yyyy"],
  ["dd\\.mm\\.yyyy", "month", "LLL yyyy"],
  ["mmm yyyy", "month", "MMM yyyy"],
  ["mmm-yy", "month", "MMM-yy"],
  ["yyyy. mm. dd", "month", "yyyy.MM"],
  ["dddd, d mmmm yyyy", "month", "LLL yyyy"],
  ["yyyy-mm-dd", "month", "yyyy-MM"],
  ["yyyy", "year", "yyyy"],
])("%s has steps of a %s that say %s", (format, unit, expected) => {
  setLanguage("en");
  const { x } = plotted(months, format).options.scales;
  expect(x.type).toBe("time");
  expect(x.time?.unit).toBe(unit);
  expect(x.time?.displayFormats).toEqual({ [unit]: expected });
});

test("years are years, days are days, and months of Chinese readers are Chinese", () => {
  expect(plotted(years, "dd.mm.yyyy").options.scales.x.time).toMatchObject({
    unit: "year",
    displayFormats: { year: "yyyy" },
  });
  expect(plotted(months.slice(0, 2), "dd.mm.yyyy").options.scales.x.time).toMatchObject({
    unit: "day",
    displayFormats: { day: "dd.MM.yyyy" },
    tooltipFormat: "dd.MM.yyyy",
  });
  setLanguage("tw");
  expect(plotted(months, "dd.mm.yyyy").options.scales.x.time).toMatchObject({
    unit: "month",
    displayFormats: { month: "yyyy年M月" },
  });
});

test("what a format leaves out is not lost: each day keeps its place, and its century", () => {
  const days = [14611, 45292, 45293, 45323];
  for (const format of ["mm/yyyy", "dd/mm/yy", "mmm yyyy"]) {
    const { labels } = plotted(days, format).data;
    expect(labels).toEqual(["1940-01-01", "2024-01-01", "2024-01-02", "2024-02-01"]);
  }
});

test("a moment has its time, a time of day no day", () => {
  expect(plotted([45292.25, 45292.5], "dd.mm.yyyy hh:mm").data.labels).toEqual([
    "2024-01-01 06:00:00",
    "2024-01-01 12:00:00",
  ]);
  expect(dateLabels([{ value: 0.25, format: "h:mm AM/PM" }], false)).toEqual({
    written: "hh:mm:ss",
    shown: "h:mm a",
    finest: "time",
  });
});

test.each([
  ["0.00", 45292],
  ["[h]:mm", 1.5],
  ["dd.mm.yyyy", -3],
  ["dd.mm.yyyy", "n/a"],
])("%s of %s makes no scale of times", (format, value) => {
  expect(dateLabels([{ value, format }], false)).toBeUndefined();
});

test("what looks alike stays alike where it is added up", () => {
  expect(dateLabels([{ value: 45292, format: "mmm yyyy" }], true)?.written).toBe("yyyy-mm");
  expect(dateLabels([{ value: 45292, format: "d.m.yy" }], true)?.written).toBe("yyyy-mm-dd");
});

test("no step is shorter than the format tells apart", () => {
  const scale: TimeScale = { time: { unit: "day" } };
  readableDays(scale, dateLabels([{ value: 45292, format: "mmm yyyy" }], false));
  expect(scale.time).toMatchObject({ unit: "month", displayFormats: { month: "MMM yyyy" } });
});

test.each([
  ["[$-404]e/m/d", "113/01"],
  ["b/m/d", "2567/01"],
  ["yyyy/m/d", "2024/01"],
])("the years of %s are those of the cells: %s", (format, expected) => {
  const scale: TimeScale = { time: { unit: "month" } };
  readableDays(scale, dateLabels([{ value: 45293, format }], false));
  const { date } = scale.adapters as { date: object };
  const { month = "" } = scale.time?.displayFormats ?? {};
  expect(DateTime.fromMillis(Date.UTC(2024, 0, 2, 12), date).toFormat(month)).toBe(expected);
});

test("rows that a series may fill later make no room on the axis", () => {
  const { labels } = plotted([...months, ...Array.from({ length: 260 }, () => Number.NaN)], "yyyy-mm-dd").data;
  expect(labels).toHaveLength(months.length);
});
