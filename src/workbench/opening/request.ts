/** What the page and its worker say to one another about a file. */
import type { Language, Text } from "../../language/language";
import type { FunctionNames } from "../../sharing/formulaText/functionNames";
import type { OpenedFile } from "../../workbook/grid/opening/openFile";

export interface ReadRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly functions: FunctionNames;
  readonly language: Language;
}

/** A refusal is a sentence in all languages. */
export type ReadAnswer = { readonly opened: OpenedFile } | { readonly refused: Text };
