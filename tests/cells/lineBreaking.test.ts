import { wideLines } from "../../src/cells/lineBreaking";

/** Chinese is two wide, Latin one. */
const measure = (text: string) => [...text].reduce((sum, each) => sum + (/[\u2e80-\uffef]/.test(each) ? 2 : 1), 0);
const lines = (text: string, width: number) => wideLines(text, width, measure);

test.each([
  ["白銀的漲勢可能止於高點", 8, ["白銀的漲", "勢可能止", "於高點"]],
  ["白銀上漲。金價下跌", 8, ["白銀上", "漲。金價", "下跌"]],
  ["他說「漲勢」可信", 6, ["他說", "「漲", "勢」可", "信"]],
  ["由 10% 降至 2%：須賣出多少", 14, ["由 10% 降至", "2%：須賣出多少"]],
  ["報酬率131%的投資組合", 8, ["報酬率", "131%的投", "資組合"]],
  ["看https://example.org好", 8, ["看", "https://", "example.", "org好"]],
  ["漲", 1, ["漲"]],
])("%s within %d", (text, width, expected) => expect(lines(text, width)).toEqual(expected));

test("leaves text without wide characters to the library", () => {
  expect(lines("silver rises to 200", 8)).toBeUndefined();
});

test("loses nothing but spaces, and no line is wider or begins with a closing mark", () => {
  const text = "以 2.50 買入 SLV 6 月 70-90-110 蝶式（美元），損益兩平於 72.50……以及「107.50」。";
  for (let width = 14; width < 60; width++) {
    const broken = lines(text, width) ?? [];
    expect(broken.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of broken) expect(measure(line)).toBeLessThanOrEqual(width);
    expect(broken.filter((line) => /^[，。」）…]/.test(line))).toEqual([]);
  }
});
