/** What every failure must say, in each language: what happened, what is still good, what to do; and what none may say. */
import type { Language, Text } from "../../src/language/language";

export const languages: readonly Language[] = ["en", "tw", "cn"];

const stillGood: Readonly<Record<Language, RegExp>> = {
  en: /unharmed|untouched|not touched|nothing (was|of yours was|there was|there is)|nothing (is|was) (taken|changed|done|lost)|\bstays?\b|\bkept\b|\bstill\b|go on|goes on|work|left as it is|as it was|other (series|formulas)/i,
  tw: /完好|仍|不受影響|未作|未更動|未啟動|未執行|未寫入|未取用|照常|維持|沒有遺失|沒有變|保留|保存在|不更動/,
  cn: /完好|仍|不受影响|未作|未改动|未启动|未执行|未写入|未取用|照常|保持|没有丢失|没有变|保留|保存在|不改动/,
};

const whatToDo: Readonly<Record<Language, RegExp>> = {
  en: /\b(try|check|choose|start|make room|allow|see|stop|wait|load|enter|use|write|correct|install|mend|refresh|run|save|look|name|copy|open|press|go on|lists|read the|compare|clear|expected)\b/i,
  tw: /請|應為|會自動|可用|可一併|會列出|再試/,
  cn: /请|应为|会自动|可用|可一并|会列出|再试|重试/,
};

/** Words of libraries, of browsers, of Node and of databases, as they were met in front of users or would be. */
export const raw =
  /getaddrinfo|fetch failed|Failed to fetch|Cannot (read|destructure|set|find module|rollback)|is not a function|owl\b|odoo|Tried|\bundefined\b|\[object|SQLITE|\bE(CONN|NOENT|ACCES|NOSPC|ISDIR|NOTDIR|PERM|ROFS|IO\b)|(Type|Range|Syntax|Reference)Error|database disk image|no such (table|column|file)|password authentication|terminating connection|Unexpected (token|end of)|ERR_[A-Z]|\{\w+\}/;

export function expectThreeParts(
  shown: string,
  language: Language,
  happened: Readonly<Record<Language, RegExp>>,
): void {
  expect(shown).toMatch(happened[language]);
  expect(shown).toMatch(stillGood[language]);
  expect(shown).toMatch(whatToDo[language]);
  expect(shown).not.toMatch(raw);
  if (language !== "en") expect(shown.replace(/npx marketbook[\w\s-]*/g, "")).toMatch(/\p{Script=Han}{4}/u);
}

export function expectWhole(text: Text, happened: Readonly<Record<Language, RegExp>>): void {
  for (const language of languages) expectThreeParts(text[language], language, happened);
}
