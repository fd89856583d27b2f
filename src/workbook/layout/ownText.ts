/** The sheet that holds the text of the user's own document, a paragraph a row. It stays in the workbook. */
import type { Language, Text } from "../../language/language";
import type { Template } from "../../templates/template";
import { ownName } from "./ownNames";
import { paragraphsShown } from "./ownRoom";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { sheetNameOf, sheetTitle } from "./texts";

export const textPlace = { column: 1, row: 3 } as const;

const texts = {
  hint: {
    en: "Paste the text into B4: one paragraph a row. It stays in this workbook. Select a paragraph, and the pane offers its figures under Cell.",
    tw: "將文字貼到 B4，一段一列；文字只留在此活頁簿。選取一段後，窗格的「儲存格」會列出其中的數字。",
    cn: "将文字粘贴到 B4，一段一行；文字只留在此工作簿。选中一段后，窗格的“单元格”会列出其中的数字。",
  },
  paragraph: { en: "Paragraph", tw: "段落", cn: "段落" },
} satisfies Record<string, Text>;

export function layText(template: Template, language: Language): SheetDraft {
  const sheet = draftSheet(sheetNameOf(template, "text", language));
  const { text = [] } = template.documents[0];
  const rows = paragraphsShown(text);
  sheet.put(0, 0, sheetTitle(template, "text", language), "title");
  sheet.put(0, 1, texts.hint[language], "subtitle");
  sheet.put(0, 2, "¶", "columnHeading");
  sheet.put(textPlace.column, 2, texts.paragraph[language], "columnHeading");
  for (let index = 0; index < rows; index++) {
    sheet.put(0, textPlace.row + index, index + 1, "note", { format: "0", wrap: true });
    sheet.put(textPlace.column, textPlace.row + index, text[index] ?? "", "text", { format: "@", wrap: true });
  }
  sheet.define(ownName(template, "text"), { ...textPlace, columns: 1, rows });
  return sheet;
}
