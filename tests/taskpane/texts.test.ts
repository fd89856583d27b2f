import { catalogue } from "../../src/generated/catalogue";
import { languageTags, type Text } from "../../src/language/language";
import { analysesTexts } from "../../src/taskpane/texts/analysesTexts";
import { cellTexts, errorTexts, otherError } from "../../src/taskpane/texts/cellTexts";
import { dataTexts, frequencyTexts, scaleTexts } from "../../src/taskpane/texts/dataTexts";
import { familyTexts, functionsTexts } from "../../src/taskpane/texts/functionsTexts";
import { paneTexts } from "../../src/taskpane/texts/paneTexts";

const texts: readonly (readonly [string, Text])[] = [
  ...Object.entries({ ...paneTexts, ...analysesTexts, ...functionsTexts, ...dataTexts, ...cellTexts }),
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
