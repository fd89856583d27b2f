/**
 * The error that speaks to users: whoever throws it has written the sentence, in three languages. The words of any other error are
 * made for programmers and reach no user; what stands in their place is said by taskpane/reasonOf.ts, workbench/keeping/refusal.ts,
 * gateway/failures.ts and cli/whyItEnded.ts, each for its side.
 */
import { currentLanguage, fillIn, type Language, type Text } from "./language";

/** What fills the places of a text; a Text fills them in its own language. */
type Values = Readonly<Record<string, string | number | Text>>;

const inLanguage = (value: Values[string], language: Language): string =>
  typeof value === "object" ? value[language] : String(value);

/** The text with its {names} replaced, in all languages. */
export function filled(text: Text, values: Values): Text {
  const fill = (language: Language) =>
    fillIn(text[language], (name) => (name in values ? inLanguage(values[name], language) : undefined));
  return { en: fill("en"), tw: fill("tw"), cn: fill("cn") };
}

export class Told extends Error {
  override readonly name: string = "Told";
  readonly text: Text;

  constructor(text: Text, values: Values = {}, options?: ErrorOptions) {
    const said = filled(text, values);
    super(said[currentLanguage()], options);
    this.text = said;
  }
}

/**
 * The sentence that a thrower has written; undefined where there is none. Known by its shape: the functions are a script of their
 * own, whose classes are not those of the page.
 */
export function toldText(thrown: unknown): Text | undefined {
  const { text, failure } = Object(thrown) as { text?: Partial<Text>; failure?: { text?: Partial<Text> } };
  const told = text ?? failure?.text;
  return typeof told?.en === "string" && told.en !== "" ? (told as Text) : undefined;
}
