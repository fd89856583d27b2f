/** The documents of a book as a reader knows them: by author, title and day, never by a number of ours. */
import type { Language } from "../../language/language";
import type { Template, TemplateDocument } from "../../templates/template";
import { documentOfRow } from "./claimNames";
import { alsoBy, alsoMore, partMarks, phraseOf } from "./texts";

export const documentName = ({ author, title, day }: TemplateDocument, language: Language): string =>
  [phraseOf(author, language), phraseOf(title, language), day].filter(Boolean).join(" · ");

/** The one that the book is about in full, another one by its author, several by their number. */
export function documentLine({ documents: [first, ...others] }: Template, language: Language): string {
  const [second] = others;
  if (!second) return documentName(first, language);
  const count = String(others.length);
  // A space stands between Chinese and Latin letters alone.
  const by = `${alsoBy[language]}${phraseOf(second.author, language)}`.replace(
    /(?<=\p{Script=Han}) (?=\p{Script=Han})/u,
    "",
  );
  const also = others.length === 1 ? by : alsoMore[language];
  const { open, close } = partMarks;
  return `${documentName(first, language)}${open[language]}${also.replace("{count}", count)}${close[language]}`;
}

/** Who wrote what a row is of. */
export function authorOfRow({ documents }: Template, row: string, language: Language): string {
  const number = documentOfRow(row);
  const found = documents.find((each) => each.number === number);
  return found ? phraseOf(found.author, language) : number;
}
