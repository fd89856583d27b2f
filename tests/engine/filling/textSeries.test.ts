import { textsGoOn } from "../../../src/engine/filling/textSeries";
import { localeOfTag } from "../../../src/engine/locales/knownLocales";
import { inLocale } from "../../../src/engine/locales/present";

/** The next texts of a selection, as dragging down gives them. */
function next(texts: string[], count: number): string[] | undefined {
  const go = textsGoOn(texts, 1);
  return (
    go &&
    Array.from({ length: count }, (_, at) => go(at % texts.length, (Math.floor(at / texts.length) + 1) * texts.length))
  );
}

test.each<[string[], string[]]>([
  [["Jan"], ["Feb", "Mar", "Apr"]],
  [
    ["Nov", "Dec"],
    ["Jan", "Feb", "Mar"],
  ],
  [
    ["JAN", "APR"],
    ["JUL", "OCT", "JAN"],
  ],
  [["December"], ["January", "February"]],
  [
    ["Sun", "Mon"],
    ["Tue", "Wed"],
  ],
  [["十一月"], ["十二月", "一月"]],
  [
    ["11月", "12月"],
    ["1月", "2月"],
  ],
  [["週五"], ["週六", "週日", "週一"]],
  [["星期六"], ["星期日", "星期一"]],
  [["第一季"], ["第二季", "第三季", "第四季", "第一季"]],
  [
    ["第3季度", "第4季度"],
    ["第1季度", "第2季度"],
  ],
  [
    ["Q1", "Q2", "Q3", "Q4"],
    ["Q1", "Q2", "Q3", "Q4"],
  ],
  [["Q1"], ["Q2", "Q3", "Q4", "Q1"]],
  [
    ["Q4", "Q3"],
    ["Q2", "Q1", "Q4"],
  ],
  [
    ["2025Q3", "2025Q4"],
    ["2026Q1", "2026Q2"],
  ],
  [["Q4 2025"], ["Q1 2026", "Q2 2026"]],
  [["4Q99"], ["1Q00"]],
  [["2025年第4季"], ["2026年第1季"]],
  [
    ["1M", "2M"],
    ["3M", "4M"],
  ],
  [
    ["1M", "3M"],
    ["5M", "7M"],
  ],
  [["1Y"], ["2Y", "3Y"]],
  [["1個月", "2個月"], ["3個月"]],
  [["2024年", "2025年"], ["2026年"]],
  [["2024E", "2025E"], ["2026E"]],
  [["01M", "02M"], ["03M"]],
])("%j goes on with %j", (texts, expected) => expect(next(texts, expected.length)).toEqual(expected));

test.each([
  [["Jan", "Feb", "Apr"]],
  [["1M", "1Y"]],
  [["1M", "2M", "6M"]],
  [["gold"]],
  [["Q1", "Q1"]],
  [["2024E"]],
  [["US 10Y"]],
])("%j follows no rule", (texts) => expect(textsGoOn(texts, 1)).toBeUndefined());

test("backwards", () => {
  expect(textsGoOn(["Jan"], -1)?.(0, 1)).toBe("Dec");
  expect(textsGoOn(["1Q25"], -1)?.(0, 1)).toBe("4Q24");
});

test.each<[string, string[], string[]]>([
  ["de-DE", ["Montag"], ["Dienstag", "Mittwoch"]],
  ["de-DE", ["Mo", "Di"], ["Mi", "Do"]],
  ["de-DE", ["Januar"], ["Februar", "März"]],
  ["de-DE", ["Jan"], ["Feb", "Mär"]],
  ["fr-FR", ["lundi"], ["mardi", "mercredi"]],
  ["fr-FR", ["décembre"], ["janvier"]],
  ["fr-FR", ["janv."], ["févr.", "mars"]],
  ["ja-JP", ["月曜日"], ["火曜日", "水曜日"]],
  ["ja-JP", ["土"], ["日", "月"]],
  ["ja-JP", ["12月"], ["1月"]],
  ["ja-JP", ["Jan"], ["Feb"]],
])("in %s, %j goes on with %j", (tag, texts, expected) => {
  expect(inLocale(localeOfTag(tag), () => next(texts, expected.length))).toEqual(expected);
});

test("weekdays of another country are copied", () => {
  expect(next(["Montag"], 1)).toBeUndefined();
  expect(inLocale(localeOfTag("fr-FR"), () => next(["Montag"], 1))).toBeUndefined();
});
