/** A book as the text of its file: YAML, as people write it. */
import { stringify } from "yaml";
import type { BookData } from "./bookData";

const head = `# yaml-language-server: $schema=book.schema.json
# A book of Marketbook, saved from its sheets. Every item is described in book.schema.json.
`;

export const writeBook = (data: BookData): string =>
  `${head}${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}`;
