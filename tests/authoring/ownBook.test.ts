/** A document of one's own: typed into the blank sheets, read back, checked, and inserted anew from its file. */
import { checkBook } from "../../src/authoring/checks/checkBook";
import { readBook } from "../../src/authoring/readBook";
import { writeBook } from "../../src/authoring/writeBook";
import { blank } from "../../src/generated/blank";
import type { Language } from "../../src/language/language";
import { setLanguage } from "../../src/language/language";
import { type ComputedBook, computeBook } from "../../src/workbook/grid/computeBook";
import { insertBook } from "../../src/workbook/grid/insertBook";
import { layTemplate } from "../../src/workbook/layTemplate";
import { documents, readOnly, templateOf, typed, workbookOf } from "./sheetsOf";

/** The words of each language that the sheets are called and statuses are chosen by. */
const words = {
  en: {
    readMe: "Mine · Read me",
    text: "Mine · The text",
    inputs: "Mine · Inputs",
    analysis: "Mine · Analysis",
    claims: "Mine · Claims",
    document: "document",
    assumption: "assumption",
    yours: "yours",
  },
  tw: {
    readMe: "我的 · 說明",
    text: "我的 · 文本",
    inputs: "我的 · 輸入",
    analysis: "我的 · 分析",
    claims: "我的 · 論點",
    document: "原文",
    assumption: "假設",
    yours: "您的",
  },
  cn: {
    readMe: "我的 · 说明",
    text: "我的 · 正文",
    inputs: "我的 · 输入",
    analysis: "我的 · 分析",
    claims: "我的 · 论点",
    document: "原文",
    assumption: "假设",
    yours: "您的",
  },
} as const;

/** What an analyst types: three figures, two lines, six claims. */
function contents(language: Language): Record<string, string | number> {
  const { readMe, text, inputs, analysis, claims, document, assumption, yours } = words[language];
  const cell = (sheet: string, at: string) => `${sheet}!${at}`;
  const from = (sheet: string) => `'${sheet}'`;
  const input = (row: number, label: string, value: number, status: string, origin: string) => ({
    [cell(inputs, `A${row}`)]: label,
    [cell(inputs, `B${row}`)]: value,
    [cell(inputs, `C${row}`)]: "USD/oz",
    [cell(inputs, `D${row}`)]: status,
    [cell(inputs, `E${row}`)]: origin,
  });
  const claim = (
    row: number,
    words: string,
    printed: string | number,
    rebuilt: string,
    within: string | number,
    restsOn: string,
  ) => ({
    [cell(claims, `B${row}`)]: words,
    ...(printed === "" ? {} : { [cell(claims, `C${row}`)]: printed }),
    ...(rebuilt === "" ? {} : { [cell(claims, `E${row}`)]: rebuilt }),
    ...(within === "" ? {} : { [cell(claims, `F${row}`)]: within }),
    ...(restsOn === "" ? {} : { [cell(claims, `G${row}`)]: restsOn }),
  });
  return {
    [cell(readMe, "A1")]: "Silver in spring",
    [cell(readMe, "B4")]: "A letter to investors",
    [cell(readMe, "B5")]: "A. Nalyst",
    [cell(readMe, "B6")]: "2026-03-02",
    [cell(text, "B4")]: "Silver stands at 76.93 and will rise by a quarter to 96.2.",
    [cell(text, "B6")]: "Two ounces of it then cost 192.4 dollars.",
    ...input(6, "Price of silver", 76.93, document, "¶ 1"),
    ...input(7, "白銀漲幅", 0.25, assumption, "a guess"),
    ...input(8, "Ounces", 2, yours, ""),
    [cell(analysis, "A4")]: `="It comes to "&TEXT(B14,"0.0")&" dollars."`,
    [cell(analysis, "A6")]: "=B14",
    [cell(analysis, "A13")]: "Price after the rise",
    [cell(analysis, "B13")]: `=${from(inputs)}!B6*(1+${from(inputs)}!B7)`,
    [cell(analysis, "C13")]: "USD/oz",
    [cell(analysis, "A14")]: "Cost of the ounces",
    [cell(analysis, "B14")]: `=B13*${from(inputs)}!$B$8`,
    ...claim(4, "Silver rises to 96.2.", 96.2, `=${from(analysis)}!B13`, "", ""),
    ...claim(
      5,
      "Two ounces cost 153.86 today.",
      153.86,
      `=${from(inputs)}!B6*${from(inputs)}!B8`,
      "",
      "Price of silver; Ounces",
    ),
    ...claim(6, "Two ounces cost 150 today.", 150, `=${from(inputs)}!B6*${from(inputs)}!B8`, 1, "Price of silver"),
    ...claim(7, "What do three ounces cost?", "", `=3*${from(inputs)}!B6`, "", "Price of silver"),
    ...claim(8, "It ends between 90 and 100.", "[90,100]", `=${from(analysis)}!B13`, "", "Price of silver; 白銀漲幅"),
    ...claim(9, "Nobody has rebuilt this.", 12, "", "", "Price of silver"),
  };
}

const verdictsAt = (computed: ComputedBook, claims: string) =>
  [4, 5, 6, 7, 8, 9, 10].map((row) => computed.sheets.get(claims)?.get(`I${row}`)?.value);

const numbersOf = ({ sheets }: ComputedBook) =>
  [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, { value }]) => (typeof value === "number" ? [[`${sheet}!${at}`, value]] : [])),
  );

/** Inserted anew its sheets are called by its title. */
const renewed = (sheet: string) => sheet.replace(/^(Mine|我的) /, "Silver in spring ");

const expected = {
  en: ["needs an input", "reproduced", "not reproduced", "worked out", "needs an input", "needs data", undefined],
  tw: ["缺少輸入", "可重現", "無法重現", "推算", "缺少輸入", "需要資料", undefined],
  cn: ["缺少输入", "可重现", "无法重现", "推算", "缺少输入", "需要数据", undefined],
} as const;

describe.each(["en", "tw", "cn"] as const)("in %s", (language) => {
  const { claims } = words[language];
  let first: ComputedBook;
  let text: string;

  beforeAll(() => {
    setLanguage(language);
    first = computeBook(typed(layTemplate(blank, language), contents(language)));
    const { data, faults } = readOnly(workbookOf(first.model));
    expect(faults).toEqual([]);
    text = writeBook(data);
  });
  afterAll(() => setLanguage("en"));

  test("claims are judged while they are typed", () =>
    expect(verdictsAt(first, claims).map((each) => each || undefined)).toEqual(expected[language]));

  test("the file says what was typed, by names made of labels", () => {
    expect(text).toContain("title: Silver in spring");
    expect(text).toContain("answer: It comes to {Own_cost_of_the_ounces|0.0} dollars.");
    expect(text).toContain("headline:\n  - Own_cost_of_the_ounces\n");
    expect(text).toContain("formula: =Own_price_of_silver*(1+Own_input)");
    expect(text).toContain("formula: =Own_price_after_the_rise*Own_ounces");
    expect(text).toContain("Two ounces of it then cost 192.4 dollars.");
  });

  test("the file passes the check of books", async () => {
    const findings = await checkBook(readBook("silver_spring", text, documents), new Map());
    expect(findings.filter(({ kind }) => kind === "error")).toEqual([]);
  });

  test("inserted anew it shows the same numbers and verdicts, and is saved as the same file", () => {
    const again = computeBook(layTemplate(templateOf("blank", text), language));
    expect(verdictsAt(again, renewed(claims))).toEqual(verdictsAt(first, claims));
    // What is below the lines stands lower where the lines themselves have their room below them.
    const bySheet = (computed: ComputedBook) =>
      numbersOf(computed).map(([at, value]) => [renewed(String(at)).replace(/!.*/, ""), value]);
    expect(bySheet(again)).toEqual(bySheet(first));
    expect(writeBook(readOnly(workbookOf(again.model)).data)).toBe(text);
  });

  test("a second one beside it is read from its own cells", () => {
    const { model } = computeBook(typed(layTemplate(blank, language), contents(language)));
    insertBook(model, layTemplate(templateOf("blank", text), language));
    const both = workbookOf(model);
    const marker = (name: string) => both.names.some((each) => each.name === name);
    expect([marker("blank_verdicts"), marker("blank_verdicts_2")]).toEqual([true, true]);
  });
});

describe("what cannot be read is told by cell and sentence", () => {
  const told = (changed: Record<string, string | number>) => {
    setLanguage("en");
    const { model } = computeBook(typed(layTemplate(blank, "en"), { ...contents("en"), ...changed }));
    return readOnly(workbookOf(model)).faults.map(({ text }) => text.en);
  };

  test.each([
    ["Mine · Inputs!A6", "", /^'Mine · Inputs'!A6 is empty: say what the figure/],
    ["Mine · Inputs!B6", "=1/0", /^'Mine · Inputs'!B6 is #DIV\/0!: an input must be/],
    ["Mine · Inputs!B6", "=2+2", /^'Mine · Inputs'!B6 is a formula: an input is typed in/],
    ["Mine · Inputs!D6", "rumour", /^'Mine · Inputs'!D6 is “rumour”: choose one of document · published/],
    ["Mine · Inputs!D8", "published", /^'Mine · Inputs'!E8: a published figure needs its source and day/],
    ["Mine · Analysis!A4", "A {brace}", /^'Mine · Analysis'!A4 holds a brace/],
    ["Mine · Analysis!A6", "=B13*2", /^'Mine · Analysis'!A6: a large figure is one line of the calculation/],
    [
      "Mine · Analysis!B13",
      "='Mine · Sources'!B9*2",
      /^'Mine · Analysis'!B13 reads 'Mine · Sources'!B9, which is no input/,
    ],
    ["Mine · Analysis!B13", "=Own_nothing*2", /^'Mine · Analysis'!B13 speaks of Own_nothing, a name that is not/],
    ["Mine · Claims!B4", "", /^'Mine · Claims'!B4 is empty: say in words/],
    ["Mine · Claims!F6", -1, /^'Mine · Claims'!F6 is “-1”: a tolerance is a number that is not negative/],
    ["Mine · Claims!G6", "Prise of silver", /^'Mine · Claims'!G6 names “Prise of silver”, which is no label/],
    [
      "Mine · Claims!E4",
      "=E5*2",
      /^'Mine · Claims'!E4 reads E5, a cell of another claim: put what both need into a line/,
    ],
    ["Mine · Claims!I4", "reproduced", /^'Mine · Claims'!I4: the formula of this verdict was changed/],
    ["Mine · Read me!B4", "", /^'Mine · Read me'!B4 is empty: the analysis and its document need a title/],
    ["Mine · Read me!B6", "in spring", /^'Mine · Read me'!B6 is “in spring”: write the day as 2026-01-07/],
  ] as const)("%s as “%s”", (at, content, sentence) => {
    expect(told({ [at]: content }).some((each) => sentence.test(each))).toBe(true);
  });
});

test("a slip in a label keeps the claim open", () => {
  setLanguage("en");
  const changed = { ...contents("en"), "Mine · Claims!G5": "Price of silver; Ounzes" };
  const computed = computeBook(typed(layTemplate(blank, "en"), changed));
  expect(computed.at("'Mine · Claims'!I5").value).toBe("needs an input");
});
