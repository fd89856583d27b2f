/** Figures as texts print them: nothing is scaled, and no digit is lost. */
import { textFigures } from "../../src/taskpane/cell/textFigures";

const of = (text: string) => textFigures(text).map(({ shown, content, unit }) => [shown, content, unit]);

test.each([
  ["It stands at 76.93 today.", [["76.93", 76.93, ""]]],
  ["Silver rose 12.5% in May.", [["12.5%", 0.125, "share"]]],
  ["Silver rose 12.50% in May.", [["12.50%", "12.50%", "share"]]],
  ["a price of 0.40", [["0.40", "0.40", ""]]],
  ["between 10–15% a year", [["10–15%", "[0.10,0.15]", "share"]]],
  ["from 5.5% to 7% a year", [["5.5% to 7%", "[0.055,0.07]", "share"]]],
  ["the deficit is $1.2 trillion", [["$1.2 trillion", 1.2, "$ trillion"]]],
  ["12,000 tonnes of it", [["12,000 tonnes", 12000, "tonnes"]]],
  ["a basis of -25 bp", [["-25 bp", -25, "bp"]]],
  [
    "規模達 5,450 億美元，占比 15%。",
    [
      ["5,450 億美元", 5450, "億 美元"],
      ["15%", 0.15, "share"],
    ],
  ],
  ["上涨 3 倍", [["3 倍", 3, "倍"]]],
  ["On 2026-01-07 at 10:30 in 2025 nothing happened.", []],
  ["2026年1月7日 沒有數字", []],
  ["2026 年用電成長 2.8%", [["2.8%", 0.028, "share"]]],
  ["歷時 30 年", [["30 年", 30, "年"]]],
  [
    "一座 100 MW 的資料中心用電 8.76 億度（每度 3.8 元）",
    [
      ["100 MW", 100, "MW"],
      ["8.76 億度", 8.76, "億 度"],
      ["3.8 元", 3.8, "元"],
    ],
  ],
  [
    "1.2 million barrels, 450 TWh and 5.4 pounds",
    [
      ["1.2 million barrels", 1.2, "million barrels"],
      ["450 TWh", 450, "TWh"],
      ["5.4 pounds", 5.4, "pounds"],
    ],
  ],
  ["GPT4 and COVID-19 and A1", []],
] as const)("%s", (text, figures) => expect(of(text)).toEqual(figures));

test("each figure carries its own sentence", () => {
  const [one, two] = textFigures("Silver is at 76.93. It rises to 96.2! Then it falls.");
  expect([one?.sentence, two?.sentence]).toEqual(["Silver is at 76.93.", "It rises to 96.2!"]);
  expect(textFigures("白銀為 76.93。將升至 96.2！").map(({ sentence }) => sentence)).toEqual([
    "白銀為 76.93。",
    "將升至 96.2！",
  ]);
});
