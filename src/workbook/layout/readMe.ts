/** The sheet that explains the workbook. */
import type { Language, Text } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { Template, Verdict } from "../../templates/template";
import type { Role } from "../book";
import { documentName } from "./documents";
import { readMeRows } from "./readMeRows";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { headings, sheetNameOf, sheetNames, verdictMeanings, verdictSigns } from "./texts";

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
      en: "The answer with its figures and chart first; then the results, the calculation one step a row, and what does not hold.",
      tw: "先是答案、主要數字與圖；其後為結果、逐列計算，以及不成立的論點。",
      cn: "先是答案、主要数字与图；其后为结果、逐行计算，以及不成立的论点。",
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
      en: "The documents, the papers and releases behind the figures, and the state of the series in use.",
      tw: "文件、數字所依據的論文與公布資料，以及使用中數列的狀態。",
      cn: "文件、数字所依据的论文与公布数据，以及使用中序列的状态。",
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
  [
    "formula",
    { en: "Black or white", tw: "黑色或白色", cn: "黑色或白色" },
    { en: "Calculated.", tw: "計算值。", cn: "计算值。" },
  ],
  ["data", { en: "Green", tw: "綠色", cn: "绿色" }, { en: "Read from a series.", tw: "取自數列。", cn: "取自序列。" }],
];

export function layReadMe(template: Template, language: Language): SheetDraft {
  const sheet = draftSheet(sheetNameOf(template, "readMe", language));
  sheet.put(0, 0, template.title[language], "title");
  sheet.put(0, 1, template.question[language], "subtitle");
  const { line, heading } = readMeRows(sheet, language, 3);
  for (const [index, document] of template.documents.entries()) {
    const first = index === 0 ? (template.documents.length > 1 ? headings.documents : headings.document) : undefined;
    line(first?.[language] ?? "", documentName(document, language));
    line("", document.subject[language]);
  }
  for (const paragraph of template.about) line("", paragraph[language]);
  heading(headings.sheets);
  for (const [name, meaning] of sheetMeanings) line(name[language], meaning[language]);
  heading(headings.colours);
  for (const [role, name, meaning] of colours) line(name[language], meaning[language], role);
  heading(headings.verdicts);
  for (const verdict of Object.keys(verdicts) as Verdict[])
    line(`${verdictSigns[verdict]} ${verdicts[verdict][language]}`, verdictMeanings[verdict][language]);
  return sheet;
}
