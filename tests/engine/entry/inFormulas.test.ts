/** Texts in formulas are read as when they are typed; what the cells of a model show of what was typed. */
import { setLanguage } from "../../../src/language/language";
import { testSheet } from "../sheet";

const sheet = testSheet();
let row = 0;
/** What a formula answers in a cell of its own. */
function answer(formula: string): unknown {
  row++;
  sheet.set({ [`A${row}`]: formula });
  return sheet.value(`A${row}`);
}

afterEach(() => setLanguage("en"));

test.each<[string, unknown]>([
  ['=VALUE("1 000")', "#VALUE!"],
  ['=VALUE("1\u00A0000")', "#VALUE!"],
  ['=VALUE("113/1/2")', "#VALUE!"],
  ['=VALUE("3-Jan-25")', 45660],
  ['=VALUE("Jan 5, 2025")', 45662],
  ['=VALUE("(5)")', -5],
  ['=VALUE("+5 %")', 0.05],
  ['=VALUE("5-")', "#VALUE!"],
  ['=VALUE("1 1/2")', 1.5],
  ['=VALUE("１２３")', 123],
  ['=VALUE("- 5")', -5],
  ['="- 5"+0', -5],
  ['="1 000"+0', "#VALUE!"],
  ['=--"3-Jan-25"', 45660],
  ['=SUM("- 5","(5)")', -10],
  ['=YEAR("3-Jan-25")', 2025],
  ['=MONTH("1 000")', "#VALUE!"],
  ['=EDATE("3-Jan-25",1)', 45691],
  ['=DATEVALUE("1 1/2")', "#VALUE!"],
  // Recorded by Excel: numbers and times may have spaces around them, dates may not.
  ['=EXP(" 2024-01-10 ")', "#VALUE!"],
  ['=SIGN(" 10 ")', 1],
  ['=TIMEVALUE(" 1:30 ")', 0.0625],
])("%s is %p", (formula, expected) => expect(answer(formula)).toBe(expected));

test("in the language of the page", () => {
  const answers = (["en", "tw", "cn"] as const).map((language) => {
    setLanguage(language);
    return ['=VALUE("113/1/2")', '=VALUE("1/2/24")', '=VALUE("2025年1月3日")'].map(answer);
  });
  expect(answers).toEqual([
    ["#VALUE!", 45293, "#VALUE!"],
    [45293, 36946, 45660],
    ["#VALUE!", 36946, 45660],
  ]);
});

test.each([
  ["1 000", "1 000"],
  ["113/1/2", "113/1/2"],
  ["1 2 2024", "1 2 2024"],
  ["1899-12-31", "1899-12-31"],
  ["- 5", -5],
  ["2024-01-02", 45293],
  ["5%", 0.05],
])("a cell whose content is %j holds %p in every language", (content, expected) => {
  for (const language of ["en", "tw", "cn"] as const) {
    setLanguage(language);
    expect(answer(content)).toBe(expected);
  }
});
