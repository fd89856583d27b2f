/** The component's own words in a language: its templates, compiled while building, and the texts of its script. */
import type { Language } from "../../language/language";
import type { Library } from "./library";
import { runScript } from "./runScript";

export interface Wording {
  readonly templates: Readonly<Record<string, unknown>>;
  /** English → the language's own. */
  readonly texts: Readonly<Record<string, string>>;
}

declare global {
  /** What a file vendor/wording.<language>.js leaves behind. */
  var gridWording: Wording | undefined;
}

/** `folder` is where the page finds the files of vendor/, such as "vendor/". */
export async function loadWording(folder: string, language: Language): Promise<Wording> {
  await runScript(`${folder}wording.${language}.js`);
  return globalThis.gridWording as Wording;
}

let spoken: Wording["texts"] = {};

/** A text of the component in the language that it speaks. */
export function worded(text: string): string {
  return spoken[text] ?? text;
}

/** Before the first model is made; again after a change of language, for what is drawn or calculated from then on. */
export function speak(library: Library, { texts }: Pick<Wording, "texts">): void {
  spoken = texts;
  library.setTranslationMethod((...[text]) => worded(text));
}
