/** What was thrown, as a sentence in the user's language where the thrower wrote one. */
import { say, type Text } from "../language/language";
import { sentence } from "./act";

interface Spoken {
  readonly text?: Text;
  readonly failure?: { readonly text?: Text };
}

/** The functions are a script of their own: its errors are known by their shape, not by their class. */
export function reasonOf(thrown: unknown): string {
  const { text, failure } = (thrown ?? {}) as Spoken;
  const spoken = text ?? failure?.text;
  return spoken?.en ? capital(say(spoken)) : sentence(thrown);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
