/** The documents of a book as a reader knows them: by author, title and day, never by a number of ours. */
import type { Language } from "../../language/language";
import type { Template, TemplateDocument } from "../../templates/template";
import { documentOfRow, isOwnBook } from "./claimNames";
import { ownName } from "./ownNames";
import { alsoBy, alsoMore, partMarks, phraseOf } from "./texts";

export const documentName = ({ author, title, day }: TemplateDocument, language: Language): string =>
  [phraseOf(author, language), phraseOf(title, language), day].filter(Boolean).join(" · ");

/** As the user's own sheets say it now. */
function ownLine(template: Template): string {
  const [title, author, day] = (["document", "author", "day"] as const).map((part) => ownName(template, part));
  return `=TEXTJOIN(" · ",TRUE,${author},${title},IF(ISNUMBER(${day}),TEXT(${day},"yyyy-mm-dd"),${day}))`;
}

/** The one that the book is about in full, another one by its author, several by their number. */
export function documentLine(template: Template, language: Language): string {
  if (isOwnBook(template)) return ownLine(template);
  const [first, ...others] = template.documents;
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
