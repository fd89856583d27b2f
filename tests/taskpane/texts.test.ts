import { catalogue } from "../../src/generated/catalogue";
import { languageTags, type Text } from "../../src/language/language";
import { frequencyTexts } from "../../src/language/periods";
import { scaleTexts } from "../../src/language/scales";
import { analysesTexts } from "../../src/taskpane/texts/analysesTexts";
import { bringTexts } from "../../src/taskpane/texts/bringTexts";
import { cellTexts, errorTexts, otherError } from "../../src/taskpane/texts/cellTexts";
import { dataTexts } from "../../src/taskpane/texts/dataTexts";
import { adviceTexts, stillGood } from "../../src/taskpane/texts/failureTexts";
import { builderOptions, finderTexts } from "../../src/taskpane/texts/finderTexts";
import { familyTexts, functionsTexts } from "../../src/taskpane/texts/functionsTexts";
import { logTexts } from "../../src/taskpane/texts/logTexts";
import { paneTexts } from "../../src/taskpane/texts/paneTexts";
import { refreshTexts } from "../../src/taskpane/texts/refreshTexts";
import { sectionTexts } from "../../src/taskpane/texts/sectionTexts";
import { sourcesTexts } from "../../src/taskpane/texts/sourcesTexts";

const texts: readonly (readonly [string, Text])[] = [
  ...Object.entries({ ...paneTexts, ...analysesTexts, ...functionsTexts, ...dataTexts, ...cellTexts }),
  ...[bringTexts, finderTexts, logTexts, refreshTexts, sectionTexts, sourcesTexts, adviceTexts].flatMap((each) =>
    Object.entries<Text>(each),
  ),
  ...Object.entries(builderOptions).flatMap(([name, options]) =>
    options.map(({ value, text }) => [`${name} ${value}`, text] as const),
  ),
  ["stillGood", stillGood] as const,
  ...Object.entries({ ...familyTexts, ...frequencyTexts, ...otherError }),
  ...scaleTexts.map(({ scale, text }) => [String(scale), text] as const),
  ...Object.entries(errorTexts).flatMap(([code, { meaning, advice }]) => [
    [`${code} meaning`, meaning] as const,
    [`${code} advice`, advice] as const,
  ]),
];

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

const offenders = (offends: (text: Text) => boolean) => texts.filter(([, text]) => offends(text)).map(([name]) => name);

test("every text is written in every language, with the same places to fill", () => {
  const languages = Object.keys(languageTags) as (keyof Text)[];
  const faulty = offenders((text) =>
    languages.some(
      (language) => !/\S/.test(text[language]) || `${placeholders(text[language])}` !== `${placeholders(text.en)}`,
    ),
  );
  expect(faulty).toEqual([]);
});

test("every family of functions has a name", () => {
  expect([...new Set(catalogue.map(({ family }) => family))].filter((family) => !familyTexts[family])).toEqual([]);
});

test("Chinese texts have Chinese punctuation", () => {
  expect(offenders(({ tw, cn }) => /[\u3400-\u9fff][,;:?!]/.test(tw + cn))).toEqual([]);
});

test("Taiwan's texts hold no simplified characters, the mainland's no traditional ones", () => {
  expect(offenders(({ tw }) => /[这个们说选择单数据输错误载闭开]/.test(tw))).toEqual([]);
  expect(offenders(({ cn }) => /[這個們說選擇單數據輸錯誤載閉開]/.test(cn))).toEqual([]);
});
