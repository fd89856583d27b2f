import type { Language } from "../language/language";
import type { FunctionsMetadata } from "../workbook/grid/metadata";

/** A file of this origin as text. */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.text();
}

const metadataFiles: Readonly<Record<Language, string>> = {
  en: "functions.json",
  tw: "functions-zh-tw.json",
  cn: "functions-zh-cn.json",
};

export async function fetchMetadata(language: Language): Promise<FunctionsMetadata> {
  return JSON.parse(await fetchText(metadataFiles[language])) as FunctionsMetadata;
}
