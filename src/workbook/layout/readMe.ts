/** The sheet that explains the workbook. */
import type { Language, Text } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { Template, Verdict } from "../../templates/template";
import type { BookSheet, Role } from "../book";
import { draftSheet } from "./sheetDraft";
import { headings, phraseOf, sheetNames, verdictMeanings } from "./texts";

const sheetMeanings: readonly (readonly [Text, Text])[] = [
  [
    sheetNames.inputs,
    {
      en: "Every figure that the calculation starts from, with its unit and where it comes from.",
      tw: "計算所用的每個起始數字、單位與出處。",
      cn: "计算所用的每个起始数字、单位与出处。",
    },
  ],
  [
    sheetNames.analysis,
    {
      en: "The calculation, one step a row, from the named inputs; main results and their chart come first.",
      tw: "由具名輸入逐列計算；主要結果與圖在最前。",
      cn: "由具名输入逐行计算；主要结果与图在最前。",
    },
  ],
  [
    sheetNames.claims,
    {
      en: "What the document claims, its figure, ours, and whether they agree.",
      tw: "文件的論點、其數字、我們的數字，以及是否一致。",
      cn: "文件的论点、其数字、我们的数字，以及是否一致。",
    },
  ],
  [
    sheetNames.sources,
    {
      en: "Papers and data behind the functions, and the state of the series in use.",
      tw: "函數依據的論文與資料，以及使用中數列的狀態。",
      cn: "函数依据的论文与数据，以及使用中序列的状态。",
    },
  ],
];

const colours: readonly (readonly [Role, Text, Text])[] = [
  [
    "input",
    { en: "Blue", tw: "藍色", cn: "蓝色" },
    {
      en: "Typed in: a figure of the document, or one fixed by contract or law.",
      tw: "輸入值：文件中的數字，或由合約、法規訂定。",
      cn: "输入值：文件中的数字，或由合约、法规规定。",
    },
  ],
  [
    "assumption",
    { en: "Blue on yellow", tw: "黃底藍字", cn: "黄底蓝字" },
    {
      en: "Our assumption, or a figure that is yours to enter. Change it freely.",
      tw: "我們的假設，或待您填入的數字；可自由更改。",
      cn: "我们的假设，或待您填入的数字；可自由更改。",
    },
  ],
  ["formula", { en: "Black", tw: "黑色", cn: "黑色" }, { en: "Calculated.", tw: "計算值。", cn: "计算值。" }],
  ["data", { en: "Green", tw: "綠色", cn: "绿色" }, { en: "Read from a series.", tw: "取自數列。", cn: "取自序列。" }],
];

export function layReadMe(template: Template, language: Language): BookSheet {
  const sheet = draftSheet(sheetNames.readMe[language]);
  let row = 0;
  const line = (left: string, right: string, role: Role = "label") => {
    sheet.put(0, row, left, role, { wrap: true });
    sheet.put(1, row, right, "text", { wrap: true });
    row++;
  };
  const heading = (text: Text) => {
    row++;
    sheet.put(0, row, text[language], "heading");
    sheet.put(1, row, "", "heading");
    row++;
  };
  sheet.put(0, row++, template.title[language], "title");
  sheet.put(0, row++, template.question[language], "subtitle");
  row++;
  for (const { number, author, title, day, subject } of template.documents) {
    const name = `${phraseOf(author, language)} · ${phraseOf(title, language)} · ${day}`;
    line(`${headings.document[language]} ${number}`, name);
    line("", subject[language]);
  }
  for (const paragraph of template.about) line("", paragraph[language]);
  heading(headings.sheets);
  for (const [name, meaning] of sheetMeanings) line(name[language], meaning[language]);
  heading(headings.colours);
  for (const [role, name, meaning] of colours) line(name[language], meaning[language], role);
  heading(headings.verdicts);
  for (const verdict of Object.keys(verdicts) as Verdict[])
    line(verdicts[verdict][language], verdictMeanings[verdict][language]);
  return sheet.finish({ widths: [160, 660], frozenRows: 2, gridlines: false });
}
