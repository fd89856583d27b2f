import type { Text } from "../../language/language";

/** A series worth knowing, so that it can be found by words before it was ever asked for. */
export interface KnownSeries {
  readonly id: string;
  readonly title: Text;
  /** What else people call it, in all three languages; searched, never shown. */
  readonly words: string;
}

export function series(id: string, en: string, tw: string, cn: string, words = ""): KnownSeries {
  return { id, title: { en, tw, cn }, words };
}
