/** Everything that a book's author should know before it enters the gallery, by place in the file. */
import type { ReadBook } from "../readBook";
import { checkFigures, type Rows } from "./figures";
import type { Finding } from "./finding";
import { checkFirstScreen } from "./firstScreen";
import { checkNames } from "./names";
import { checkCanFail, checkErrors } from "./outcomes";
import { checkWords } from "./words";

export async function checkBook({ file, faults, data, template }: ReadBook, rows: Rows): Promise<readonly Finding[]> {
  if (!data || !template) return faults.map((fault) => ({ ...fault, kind: "error" }));
  const written = [
    ...checkNames(file, data, template),
    ...checkFigures(file, data, rows),
    ...checkWords(file, data),
    ...checkFirstScreen(file, data, template),
  ];
  // A name that nothing defines would only be told again by every cell that reads it.
  const nameless = written.some(
    ({ message }) =>
      message.startsWith("Nothing is named") || message.startsWith("The result") || message.startsWith("The headline"),
  );
  const calculated = nameless ? [] : [...(await checkErrors(file, template)), ...checkCanFail(file, data, template)];
  return [...written, ...calculated].toSorted((one, other) => one.line - other.line || one.column - other.column);
}
