/** The functions and the pane are two bundles in one page, each with a copy of language.ts: both read one language. */
import type * as Language from "../../src/language/language";

function copy(): typeof Language {
  let loaded: typeof Language | undefined;
  jest.isolateModules(() => {
    loaded = require("../../src/language/language");
  });
  return loaded as typeof Language;
}

test("what one copy sets, the other reads and hears", () => {
  const [pane, functions] = [copy(), copy()];
  expect(pane.setLanguage).not.toBe(functions.setLanguage);
  const heard: string[] = [];
  const stop = functions.onLanguageChange((language) => heard.push(language));
  pane.setLanguage("cn");
  expect(functions.currentLanguage()).toBe("cn");
  expect(functions.say({ en: "rate", tw: "利率", cn: "利率（简）" })).toBe("利率（简）");
  stop();
  functions.setLanguage("en");
  expect(pane.currentLanguage()).toBe("en");
  expect(heard).toEqual(["cn"]);
});
