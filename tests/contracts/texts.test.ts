/** What holds of the texts of the whole source together. */
import { readFileSync } from "node:fs";
import { englishMonths } from "../../src/language/periods";
import { allTexts, bookTexts, literalsIn, placeOf, sourceFiles } from "./allTexts";

/** Where all must be translated; elsewhere English may stand in for Chinese. */
const complete = process.env.MARKETBOOK_COMPLETE === "1";
const han = /\p{Script=Han}/u;
const texts = allTexts.filter(({ tw, cn }) => han.test(tw + cn));

/** English words that rightly have more than one Chinese one, with the reason. */
const twoMeanings: Readonly<Record<string, string>> = {
  year: "a unit, and a whole year of which a claim speaks",
  days: "a unit, and figures of each day",
  jobs: "a unit, counted, and what a claim is about",
  From: "the first day of a search, and the first year of a row",
  To: "the last day of a search, and the last year of a row",
  Cell: "a place of a sheet, and of a solar panel",
  Weight: "of a thing, and of a part in a whole",
  Energy: "what is measured in joules, and an industry",
  Middle: "where text stands in a cell, and a strike between two others",
  Premium: "the price of an option, and of a place over another",
  months: "how many, and averages of months that a claim is judged by",
  Source: "who publishes numbers, and the work that a function quotes",
  Scale: "how many units a value stands for, and the size of a chart's drawing",
  Sheet: "a sheet, and what Excel calls new sheets: 工作表1 in Taiwan, Sheet1 on the mainland",
  Series: "numbers over time, and what a chart draws, which Excel calls 系列 on the mainland",
  Frequency: "how often a figure is published, and how many times a value occurs",
  "Last observation": "in the pane a value with its date, in a workbook a column of dates",
  Options: "contracts, and what can be chosen",
  open: "a workbook that is in use, and a claim that nothing has decided",
  Share: "sending a workbook, and a part of a whole",
  Place: "a market, and a point of a picture",
  Recovery: "what creditors get back, and what prices have regained",
  Up: "a direction in a picture, and prices that rose",
  Information: "a category of functions, and a quantity in bits",
  "Dates and values, oldest first, as SERIES gives them; or an id.":
    "the parameter is called numerator, which only the English reader reads",
  ...Object.fromEntries(
    englishMonths.map((name) => [name, "a contract's month, in digits, and a calendar's, as Excel writes it"]),
  ),
};

test("the collection holds every room", () => {
  expect(allTexts.length).toBeGreaterThan(5000);
  for (const room of [
    "functions/time/texts.ts",
    "taskpane/texts/paneTexts.ts",
    "engine/library/texts/menus.json",
    "CIPBASIS",
    "templates/won.yaml",
  ])
    expect(allTexts.some(({ place }) => place === room)).toBe(true);
});

test("one English text has one Chinese text in each script", () => {
  const translations = new Map<string, Map<string, string>>();
  for (const { en, tw, cn, place } of texts) {
    const found = translations.get(en) ?? new Map<string, string>();
    translations.set(en, found.set(`${tw} | ${cn}`, place));
  }
  const several = [...translations].filter(([, found]) => found.size > 1);
  expect(several.filter(([en]) => !(en in twoMeanings)).map(([en, found]) => [en, ...found])).toEqual([]);
  const stale = Object.keys(twoMeanings).filter((en) => !several.some(([each]) => each === en));
  if (complete) expect(stale.filter((en) => !englishMonths.includes(en))).toEqual([]);
});

test("English has one apostrophe", () => {
  expect(allTexts.filter(({ en }) => /\p{L}’/u.test(en)).map(({ en, place }) => [place, en])).toEqual([]);
});

test("Chinese in the books has full-width punctuation", () => {
  const half = /\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/u;
  const found = bookTexts.flatMap(({ tw, cn, place }) => [tw, cn].map((text) => ({ place, text })));
  expect(bookTexts.length).toBeGreaterThan(3000);
  expect(found.filter(({ text }) => half.test(text))).toEqual([]);
});

test("each text of the books is in three languages, Chinese where it is a sentence", () => {
  const untranslated = bookTexts.filter(({ en, tw, cn }) => {
    const shared = !/\p{L}/u.test(en) || (en === tw && tw === cn && !/[a-z]{4}/.test(en));
    return !shared && (![en, tw, cn].every((text) => text.trim()) || !han.test(tw) || !han.test(cn) || han.test(en));
  });
  expect(untranslated).toEqual([]);
});

test("a word that is written in two ways is written in one of them", () => {
  expect(texts.filter(({ cn }) => /撤消/.test(cn)).map(({ place, cn }) => `${place}: ${cn} (撤销)`)).toEqual([]);
});

test("units, periods and number words are written in src/language alone", () => {
  const key = ({ en, tw, cn }: { en: string; tw: string; cn: string }) => [en, tw, cn].join(" | ");
  const files = sourceFiles(".ts");
  const ground = files.filter((file) => /^language\/(units|periods|scales)\.ts$/.test(placeOf(file)));
  const once = new Set(ground.flatMap(literalsIn).map(key));
  expect(once.size).toBeGreaterThan(30);
  const again = files.filter((file) => !ground.includes(file)).flatMap(literalsIn);
  expect(again.filter((text) => once.has(key(text))).map((text) => `${text.place}: ${key(text)}`)).toEqual([]);
});

describe("each room keeps its texts in one way:", () => {
  const files = sourceFiles(".ts").map((file) => [placeOf(file), file] as const);
  const isFunction = (file: string) => /^ \* @customfunction/m.test(readFileSync(file, "utf8"));
  const withTexts = (room: RegExp, home: RegExp) =>
    files
      .filter(([place]) => room.test(place) && !home.test(place))
      .filter(([, file]) => literalsIn(file).some(({ tw, cn }) => han.test(tw + cn)))
      .map(([place]) => place);

  test("a family of functions in its texts.ts", () => {
    expect(withTexts(/^functions\/(?!guard\/|choices\/|host\/)\w+\/\w+\.ts$/, /\/texts\.ts$/)).toEqual([]);
  });
  test("the pane in taskpane/texts", () => expect(withTexts(/^taskpane\//, /^taskpane\/texts\//)).toEqual([]));
  test("the workbench in texts.ts of the folder, and in the menus and shortcuts that are lists of texts", () => {
    expect(withTexts(/^workbench\//, /\/texts\.ts$|^workbench\/(menus|keys\/shortcuts)\.ts$/)).toEqual([]);
  });

  test("a function file holds no Chinese but its search terms", () => {
    const chinese = files
      .filter(([, file]) => isFunction(file))
      .flatMap(([place, file]) => {
        const lines = readFileSync(file, "utf8").split("\n");
        return lines.filter((line) => han.test(line)).map((line) => ({ place, line }));
      });
    expect(chinese.length).toBeGreaterThan(150);
    expect(chinese.filter(({ line }) => !line.startsWith(" * @terms "))).toEqual([]);
  });
  test("nine function files of ten begin their code by line 25", () => {
    const begins = files
      .filter(([, file]) => isFunction(file))
      .map(([, file]) => {
        const text = readFileSync(file, "utf8");
        const at = text.indexOf("\nexport function", text.search(/^ \* @customfunction/m));
        return text.slice(0, at + 1).split("\n").length;
      });
    expect(begins.length).toBeGreaterThan(200);
    expect(begins.filter((line) => line <= 25).length / begins.length).toBeGreaterThanOrEqual(0.9);
  });
});

test("no sentence in the code is English in the place of Chinese, or a warning names it", () => {
  const standIns = sourceFiles(".ts")
    .flatMap(literalsIn)
    .filter(({ en, tw, cn }) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(en) && (tw === en || cn === en));
  const names = standIns.map(({ place, en }) => `${place}: ${en}`);
  if (complete) expect(names).toEqual([]);
  else if (names.length > 0) console.warn(`English stands in for Chinese:\n${names.join("\n")}`);
});
