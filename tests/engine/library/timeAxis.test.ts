import { readableDays, type TimeScale } from "../../../src/engine/library/timeAxis";
import { setLanguage } from "../../../src/language/language";

afterAll(() => setLanguage("en"));

function shown(unit: string, format: string): string | undefined {
  const scale: TimeScale = { time: { unit, displayFormats: { [unit]: format }, tooltipFormat: format } };
  readableDays(scale);
  return scale.time?.displayFormats?.[unit];
}

test.each([
  ["day", "yyyy-MM-dd", "yyyy-MM-dd"],
  ["month", "yyyy-MM-dd", "yyyy-MM"],
  ["month", "yyyy/M/d", "yyyy/MM"],
  ["month", "yyyy年M月d日", "yyyy年M月"],
  ["month", "d/M/yyyy", "LLL yyyy"],
  ["year", "d/M/yyyy", "yyyy"],
  ["month", "MMM yy", "MMM yy"],
])("steps of a %s in days such as %s say %s", (unit, format, expected) => {
  expect(shown(unit, format)).toBe(expected);
});
test("months are named in the language of the reader", () => {
  setLanguage("cn");
  expect(shown("month", "d/M/yyyy")).toBe("yyyy年M月");
  const scale: TimeScale = {};
  readableDays(scale);
  expect(scale).toMatchObject({ adapters: { date: { locale: "zh-CN" } }, ticks: { maxRotation: 0 } });
});
