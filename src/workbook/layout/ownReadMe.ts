/** The first sheet of a book about the user's own document: what it is called, which document it is about, and how to go on. */
import type { Language, Text } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { Template, Verdict } from "../../templates/template";
import { type OwnPart, ownName } from "./ownNames";
import { readMeRows } from "./readMeRows";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { headings, phraseOf, sheetNameOf, sheetNames, verdictMeanings, verdictSigns } from "./texts";

const facts = {
  document: { en: "Title of the document", tw: "文件標題", cn: "文件标题" },
  author: { en: "Author", tw: "作者", cn: "作者" },
  day: { en: "Day of its figures", tw: "數字日期", cn: "数字日期" },
  subject: { en: "What it is about", tw: "主題", cn: "主题" },
} satisfies Partial<Record<OwnPart, Text>>;

const aboutHeading: Text = { en: "Notes", tw: "附註", cn: "附注" };
const stepsHeading: Text = { en: "How to go on", tw: "使用步驟", cn: "使用步骤" };

const steps: readonly (readonly [Text, Text])[] = [
  [
    sheetNames.text,
    {
      en: "Give the analysis a title in A1 above, its question in A2. Paste the document's text on the sheet “The text”: one paragraph a row.",
      tw: "在上方 A1 為分析取名、在 A2 寫下問題，並將文件的文字貼到「文本」工作表，一段一列。",
      cn: "在上方 A1 为分析取名、在 A2 写下问题，并将文件的文字粘贴到“正文”工作表，一段一行。",
    },
  ],
  [
    sheetNames.claims,
    {
      en: "Select a paragraph. The pane lists its figures under Cell: make a claim, or an input, of those that matter.",
      tw: "選取一段文字，窗格的「儲存格」會列出其中的數字：將重要的數字設為論點或輸入。",
      cn: "选中一段文字，窗格的“单元格”会列出其中的数字：将重要的数字设为论点或输入。",
    },
  ],
  [
    sheetNames.analysis,
    {
      en: "Write the calculation on Analysis, with the answer in A4 and at most three large figures in A6, B6 and E6 (=B15, say); and the rebuilt figure of each claim on Claims. The pane finds functions by their words and inserts them.",
      tw: "在「分析」寫出計算，並於 A4 寫下答案、於 A6、B6、E6 放最多三個主要數字（如 =B15）；在「論點」寫出每個論點的重算數字。可在窗格以關鍵字尋找並插入函數。",
      cn: "在“分析”写出计算，并于 A4 写下答案、于 A6、B6、E6 放最多三个主要数字（如 =B15）；在“论点”写出每个论点的重算数字。可在窗格以关键字查找并插入函数。",
    },
  ],
  [
    headings.verdict,
    {
      en: "Each claim is judged at once. It stays open while an input is marked as an assumption; name the inputs that it rests on, if it does not rest on all.",
      tw: "每個論點會立即判定。只要有輸入標示為假設，論點即未定；若論點並非取決於所有輸入，請在「取決於」列出相關輸入。",
      cn: "每个论点会立即判定。只要有输入标为假设，论点即未定；若论点并非取决于所有输入，请在“取决于”列出相关输入。",
    },
  ],
  [
    { en: "Save as analysis", tw: "另存為分析", cn: "另存为分析" },
    {
      en: "Under Analyses the pane saves these sheets as one file, which stands there under “Yours” and can be given to others.",
      tw: "窗格的「分析」可將這些工作表存成一個檔案，列在「您的分析」中，也可交給他人。",
      cn: "窗格的“分析”可将这些工作表存成一个文件，列在“您的分析”中，也可交给他人。",
    },
  ],
];

export const factRows = { first: 3, count: Object.keys(facts).length } as const;

export function layOwnReadMe(template: Template, language: Language): SheetDraft {
  const sheet = draftSheet(sheetNameOf(template, "readMe", language));
  const [document] = template.documents;
  const values: Record<keyof typeof facts, string> = {
    document: phraseOf(document.title, language),
    author: phraseOf(document.author, language),
    day: document.day,
    subject: document.subject[language],
  };
  const name = (part: OwnPart, column: number, row: number) =>
    sheet.define(ownName(template, part), { column, row, columns: 1, rows: 1 });
  sheet.put(0, 0, template.title[language], "title");
  name("title", 0, 0);
  sheet.put(0, 1, template.question[language], "subtitle");
  name("question", 0, 1);
  let row: number = factRows.first;
  for (const part of Object.keys(facts) as (keyof typeof facts)[]) {
    sheet.put(0, row, facts[part][language], "label");
    sheet.put(1, row, values[part], "input", { wrap: true });
    name(part, 1, row);
    row++;
  }
  const { line, heading } = readMeRows(sheet, language, row);
  heading(aboutHeading);
  for (const paragraph of template.about) line("", paragraph[language]);
  for (let empty = 0; empty < 3; empty++) line("", "");
  heading(stepsHeading);
  for (const [index, [what, step]] of steps.entries()) line(`${index + 1} ${what[language]}`, step[language]);
  heading(headings.verdicts);
  for (const verdict of Object.keys(verdicts) as Verdict[])
    line(`${verdictSigns[verdict]} ${verdicts[verdict][language]}`, verdictMeanings[verdict][language]);
  return sheet;
}

/** In each language, above what the user notes. */
export const notesHeading = aboutHeading;
