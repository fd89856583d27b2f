import { regionalLocale } from "../../src/workbench/regional";

test.each([
  ["tw", undefined, ["zh-TW", "en"], "zh-TW"],
  ["tw", undefined, ["zh-HK"], "zh-HK"],
  ["tw", undefined, ["en-US"], "zh-TW"],
  ["tw", undefined, ["zh-CN", "zh-HK"], "zh-HK"],
  ["cn", undefined, ["zh"], "zh-CN"],
  ["cn", undefined, ["de"], "zh-CN"],
  ["en", undefined, ["de"], "de-DE"],
  ["en", undefined, ["fr-CA", "en"], "fr-CA"],
  ["en", undefined, [], "en-US"],
  ["en", "ja-JP", ["de"], "ja-JP"],
  ["tw", "gone", ["zh-TW"], "zh-TW"],
] as const)("a page in %s, chosen %s, in a browser of %s is of %s", (language, chosen, browser, expected) =>
  expect(regionalLocale(language, chosen, browser)?.code).toBe(expected),
);
