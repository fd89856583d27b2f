/** Why something cannot be opened, as a sentence for the user. */
import { say, type Text } from "../../language/language";

export class UnreadableWorkbook extends Error {
  constructor(
    readonly text: Text,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(say(text, values));
  }
}
