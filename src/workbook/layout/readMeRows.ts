/** Rows of a Read me, one below the other: headings, and a word with what it means. */
import type { Language, Text } from "../../language/language";
import type { Role } from "../book";
import type { SheetDraft } from "./sheetDraft";

export interface ReadMeRows {
  line(left: string, right: string, role?: Role): void;
  /** With a blank row above. */
  heading(text: Text): void;
}

export function readMeRows(sheet: SheetDraft, language: Language, first: number): ReadMeRows {
  let row = first;
  return {
    line(left, right, role = "label") {
      sheet.put(0, row, left, role, { wrap: true });
      sheet.put(1, row, right, "text", { wrap: true });
      row++;
    },
    heading(text) {
      row++;
      sheet.put(0, row, text[language], "heading");
      sheet.put(1, row, "", "heading");
      row++;
    },
  };
}
