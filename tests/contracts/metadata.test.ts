import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/generated/catalogue";
import type { Language } from "../../src/language/language";
import { simplifiedOnly, traditionalOnly } from "./chineseScripts";
import { mainlandTerms, taiwanTerms } from "./chineseTerms";

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  enums: { id: string; values: { name: string; tooltip: string }[] }[];
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    options: { requiresAddress: boolean };
    parameters: { name: string; description: string; type: string; dimensionality: string; optional?: boolean }[];
    result: { dimensionality: string };
  }[];
}

function metadata(suffix: string): Metadata {
  return JSON.parse(readFileSync(join(__dirname, `../../src/generated/functions${suffix}.json`), "utf8"));
}

const files: Readonly<Record<Language, Metadata>> = {
  en: metadata(""),
  tw: metadata("-zh-tw"),
  cn: metadata("-zh-cn"),
};
// Where Chinese is missing, English stands in; the generator tells it, and refuses it where all must be there.
const han = /\p{Script=Han}/u;
const ids = catalogue.map(({ id }) => id);

test("every function file is registered once", () => expect(new Set(ids).size).toBe(ids.length));

describe.each(["en", "tw", "cn"] as const)("metadata in %s", (language) => {
  const file = files[language];
  test("holds the same ids in the same order", () => expect(file.functions.map(({ id }) => id)).toEqual(ids));
  test("lets error cells through", () => expect(file.allowErrorForDataTypeAny).toBe(true));
  test("differs from the English file in texts alone", () => {
    const shape = (each: Metadata) =>
      each.functions.map((each) => ({
        ...each,
        description: "",
        helpUrl: "",
        parameters: each.parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(shape(file)).toEqual(shape(files.en));
    const values = (each: Metadata) =>
      each.enums.map(({ id, values }) => [id, values.map(({ tooltip, ...value }) => value)]);
    expect(values(file)).toEqual(values(files.en));
  });
  test("says in the language what each choice of an argument is", () => {
    const tooltips = (each: Metadata) => each.enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip));
    const english = tooltips(files.en);
    expect(english.length).toBeGreaterThan(50);
    expect(english.filter((text) => !/\S/.test(text) || han.test(text))).toEqual([]);
    expect(tooltips(file).filter((text, index) => text !== english[index] && !han.test(text))).toEqual([]);
  });
});

describe.each(catalogue.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  const texts = (language: Language) => [
    entry.description[language],
    entry.returns[language],
    entry.errors[language],
    ...entry.parameters.map((parameter) => parameter.description[language]),
    ...entry.parameters.flatMap(({ choices = [] }) => choices.map(({ tooltip }) => tooltip[language])),
  ];
  test.each(["en", "tw", "cn"] as const)("is described in %s, each parameter too", (language) => {
    for (const text of texts(language)) expect(text).toMatch(/\S/);
  });
  test("is described in Chinese, or in English where that stands in for it", () => {
    const { en, tw, cn } = entry.description;
    for (const text of [tw, cn]) if (text !== en) expect(text).toMatch(han);
  });
  test("keeps the two scripts apart", () => {
    for (const text of texts("tw")) expect(text).not.toMatch(simplifiedOnly);
    for (const text of texts("cn")) expect(text).not.toMatch(traditionalOnly);
  });
  test("uses the terms of each side", () => {
    const foreign = (language: Language, terms: RegExp) =>
      texts(language).flatMap((text) =>
        [...text.matchAll(new RegExp(terms, "gu"))].map(([term]) => `${term}: ${text}`),
      );
    expect({ termsOfTheMainland: foreign("tw", mainlandTerms), termsOfTaiwan: foreign("cn", taiwanTerms) }).toEqual({
      termsOfTheMainland: [],
      termsOfTaiwan: [],
    });
  });
  test("tells Excel the name, the whole-range form and the address it needs", () => {
    const told = files.en.functions.find((each) => each.id === id);
    expect(told).toMatchObject({ name: id, options: { requiresAddress: true }, result: { dimensionality: "matrix" } });
    expect(told?.parameters.map(({ name, optional = false }) => ({ name, optional }))).toEqual(
      entry.parameters.map(({ name, optional }) => ({ name, optional })),
    );
    for (const parameter of told?.parameters ?? []) expect(parameter.dimensionality).toBe("matrix");
  });
});
