/** The names by which the sheets of a book about the user's own document find one another, and are found again. */
import type { Template } from "../../templates/template";

export const ownParts = [
  "title",
  "question",
  "document",
  "author",
  "day",
  "subject",
  "text",
  "labels",
  "statuses",
] as const;
export type OwnPart = (typeof ownParts)[number];

export const ownName = ({ prefix }: Pick<Template, "prefix">, part: OwnPart): string => `${prefix}own_${part}`;

/** Of a workbook's names the one that says that there is such a book; a second of the same names ends in a number. */
export const ownTitlePattern = /^([A-Z][A-Za-z]*_)own_title(_\d+)?$/;
