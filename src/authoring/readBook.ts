/** A book file read as the build and the command line read it: its template, or what is wrong with its form. */
import type { ErrorObject } from "ajv";
import form from "../generated/bookForm";
import type { Template } from "../templates/template";
import { documentOfRow, ownNumber } from "../workbook/layout/claimNames";
import type { BookData, DocumentData } from "./bookData";
import { type BookFile, type Fault, type Path, readBookFile } from "./bookFile";
import { makeTemplate } from "./makeTemplate";

export interface ReadBook {
  readonly file: BookFile;
  /** Wrong in form: with any of them there is no template. */
  readonly faults: readonly Fault[];
  readonly data?: BookData;
  readonly template?: Template;
}

/** As ajv makes it of book.schema.json (scripts/bookForm.mjs). */
const validate = form as unknown as { (data: unknown): boolean; readonly errors?: readonly ErrorObject[] | null };

/** A path of ajv in the keys of the file: "/claims/3/rebuilt". */
const pathOf = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What ajv says of alternatives is noise: that the value is none of the other kinds, and that it fits none. */
const isNoise = ({ keyword, params, data }: ErrorObject) =>
  ["if", "anyOf", "oneOf"].includes(keyword) ||
  (keyword === "type" && ["object", "array"].includes(params.type) && typeof data === "string");

function sentence({ keyword, params, message, instancePath, data }: ErrorObject): string {
  const item = pathOf(instancePath).at(-1) ?? "the book";
  if (keyword === "additionalProperties") return `"${params.additionalProperty}" is no item of ${item}.`;
  if (keyword === "required") return `${item} lacks "${params.missingProperty}".`;
  if (item === "format" && typeof data !== "string") return 'A format is text: put it in quotes, as in format: "0.00".';
  const expected = keyword === "enum" ? `one of ${params.allowedValues.join(", ")}` : message;
  return `${item} is ${JSON.stringify(data)?.slice(0, 60)}: ${expected}.`;
}

function inForm(file: BookFile): readonly Fault[] {
  if (validate(file.data)) return [];
  const errors = validate.errors ?? [];
  const plain = errors.filter((error) => !isNoise(error));
  const told = plain.length > 0 ? plain : errors;
  const faults = told.map((error) => file.fault(pathOf(error.instancePath), sentence(error)));
  return faults.filter(
    (fault, index) =>
      faults.findIndex((other) => other.line === fault.line && other.message === fault.message) === index,
  );
}

/** Documents by number, as src/templates/documents.yaml lists them. */
export type Documents = Readonly<Record<string, DocumentData>>;

export const readDocuments = (text: string): Documents => readBookFile(text).data as Documents;

export function readBook(id: string, text: string, documents: Documents): ReadBook {
  const file = readBookFile(text);
  if (file.faults.length > 0) return { file, faults: file.faults };
  const faults = [...inForm(file)];
  if (faults.length > 0) return { file, faults };
  const data = file.data as BookData;
  const { document } = data;
  const isOwn = typeof document !== "string";
  if (!isOwn && !documents[document])
    faults.push(file.fault(["document"], `documents.yaml has no document "${document}".`));
  for (const [index, { row, outcome }] of data.claims.entries()) {
    const number = documentOfRow(row);
    if (!(number === ownNumber ? isOwn : documents[number]))
      faults.push(file.fault(["claims", index, "row"], `documents.yaml has no document of row ${row}.`));
    if (number === ownNumber && isOwn && outcome && !document.day)
      faults.push(file.fault(["claims", index, "outcome"], "An outcome needs the day of the document."));
  }
  return faults.length > 0 ? { file, faults } : { file, faults, data, template: makeTemplate(id, data, documents) };
}
