/** The documents of a book as a reader knows them: by author, title and day, never by a number of ours. */
import type { Language } from "../../language/language";
import type { Template, TemplateDocument } from "../../templates/template";
import { documentOfRow } from "./claimNames";
import { alsoBy, partMarks, phraseOf } from "./texts";

export const documentName = ({ author, title, day }: TemplateDocument, language: Language): string =>
  [phraseOf(author, language), phraseOf(title, language), day].join(" · ");

/** The one that the book is about in full, the others by author. */
export function documentLine({ documents: [first, ...others] }: Template, language: Language): string {
  const names = others.map(({ author }) => phraseOf(author, language)).join(partMarks.comma[language]);
  const also = names === "" ? "" : `${partMarks.open[language]}${alsoBy[language]}${names}${partMarks.close[language]}`;
  return `${documentName(first, language)}${also}`;
}

/** Who wrote what a row is of. */
export function authorOfRow({ documents }: Template, row: string, language: Language): string {
  const number = documentOfRow(row);
  const found = documents.find((each) => each.number === number);
  return found ? phraseOf(found.author, language) : number;
}
