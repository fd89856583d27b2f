/** Why a file is not read, as a sentence for the user. Each names what came and what would be read. */
import { say, type Text } from "../language/language";

export class FileRefusal extends Error {
  override readonly name = "FileRefusal";

  constructor(
    readonly text: Text,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(say(text, values));
  }
}
