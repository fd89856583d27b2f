import type { FunctionsMetadata } from "../engine/functions/metadata";
import type { Language } from "../language/language";
import { metadataFiles } from "./metadataFiles";
import type { OpeningBook } from "./openingBook";

/** A file of this origin as text. */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.text();
}

export async function fetchOpeningBook(language: Language): Promise<OpeningBook> {
  return JSON.parse(await fetchText(`opening.${language}.json`)) as OpeningBook;
}

export async function fetchMetadata(language: Language): Promise<FunctionsMetadata> {
  return JSON.parse(await fetchText(metadataFiles[language])) as FunctionsMetadata;
}
