/** Notes and threaded comments: the older part holds the text of both. */
import type { Note } from "../model";
import { scan } from "../xml/scan";
import { unescaped } from "./text";

export function readNotes(xml: string, part: string): Note[] {
  const authors: string[] = [];
  const notes: Note[] = [];
  let author = "";
  let at = "";
  let text = "";
  let who = -1;
  scan(xml, part, {
    open(name, attributes) {
      if (name === "author") author = "";
      if (name !== "comment") return;
      at = attributes.get("ref") ?? "";
      who = Number(attributes.get("authorId") ?? -1);
      text = "";
    },
    text(piece, ancestors) {
      const inside = ancestors.at(-1);
      if (inside === "author") author += piece;
      else if (inside === "t" && !ancestors.includes("rPh")) text += piece;
    },
    close(name) {
      if (name === "author") authors.push(author);
      if (name !== "comment" || at === "") return;
      const by = authors[who]?.trim();
      notes.push({ at, text: unescaped(text), ...(by && { author: by }) });
    },
  });
  return notes;
}
