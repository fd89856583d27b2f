/** Every text of a template stands in three languages, each in its own script. */

import { templates } from "../../src/generated/templates";
import type { Text } from "../../src/language/language";
import { simplifiedOnly, traditionalOnly } from "../contracts/chineseScripts";

/** A name or a code that is the same in all languages, such as "S&P 500". */
const isShared = ({ en, tw, cn }: Text) => en === tw && tw === cn && !/[a-z]{4}/.test(en);

/** Texts wherever they stand in the data; a code shared by all languages is a plain string and none of these. */
function textsIn(data: unknown): Text[] {
  if (typeof data !== "object" || data === null) return [];
  if ("en" in data) return isShared(data as Text) ? [] : [data as Text];
  return Object.values(data).flatMap(textsIn);
}

describe.each(templates.map((template) => [template.id, textsIn(template)] as const))("%s", (_, texts) => {
  test("has every text in English and both Chinese scripts", () => {
    const missing = texts.filter(
      ({ en, tw, cn }) => ![en, tw, cn].every((text) => typeof text === "string" && text.trim()),
    );
    expect(missing).toEqual([]);
  });

  test("writes Traditional and Simplified Chinese in their own characters", () => {
    expect(texts.filter(({ tw }) => simplifiedOnly.test(tw)).map(({ tw }) => tw)).toEqual([]);
    expect(texts.filter(({ cn }) => traditionalOnly.test(cn)).map(({ cn }) => cn)).toEqual([]);
  });

  test("has no Chinese in English and no English sentence in Chinese", () => {
    expect(texts.filter(({ en }) => /[\u3400-\u9fff]/.test(en))).toEqual([]);
    expect(
      texts.filter(
        ({ en, tw, cn }) => /\p{L}/u.test(en) && !(/[\u3400-\u9fff]/.test(tw) && /[\u3400-\u9fff]/.test(cn)),
      ),
    ).toEqual([]);
  });
});
