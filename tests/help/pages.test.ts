import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/generated/catalogue";
import type { Language } from "../../src/language/language";

const help = join(__dirname, "../../src/generated/help");
const languages: readonly Language[] = ["en", "tw", "cn"];
const page = (language: Language, name: string) => readFileSync(join(help, language, name), "utf8");
const plain = (html: string) =>
  html
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

describe.each(languages)("help in %s", (language) => {
  test("has one page a function and the list, and nothing else", () => {
    const expected = [...catalogue.map(({ id }) => `${id}.html`), "index.html"].sort();
    expect(readdirSync(join(help, language)).sort()).toEqual(expected);
  });

  test("the list links every function once", () => {
    const links = [...page(language, "index.html").matchAll(/<a href="([A-Z0-9]+)\.html">/g)].map((match) => match[1]);
    expect([...links].sort()).toEqual(catalogue.map(({ id }) => id));
  });

  test.each(catalogue.map((entry) => [entry.id, entry] as const))(
    "%s is described to the last argument",
    (id, entry) => {
      const text = plain(page(language, `${id}.html`));
      const told = [
        entry.description[language],
        entry.returns[language],
        entry.errors[language],
        ...entry.parameters.flatMap((parameter) => [`<code>${parameter.name}</code>`, parameter.description[language]]),
        ...entry.examples.map(({ formula }) => formula),
        ...entry.terms,
        ...entry.rows,
      ];
      for (const each of told) expect(text).toContain(each);
    },
  );

  test.each(["index.html", ...catalogue.map(({ id }) => `${id}.html`)])("%s runs under a strict policy", (name) => {
    const html = page(language, name);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc=)/i);
    const targets = [...html.matchAll(/(?:href|src)="([^"#]+)(?:#[^"]*)?"/g)].map((match) => match[1]);
    for (const target of targets) expect(target).not.toMatch(/^(\w+:|\/)/);
    const missing = targets.filter(
      // Icons and notices are the build's; tests/browser/programs.test.ts asks for them.
      (target) => !/^\.\.\/\.\.\/(assets\/|NOTICES\.txt$)/.test(target) && !existsSync(join(help, language, target)),
    );
    expect(missing).toEqual([]);
  });
});

test.each([
  ["en", ""],
  ["tw", "-zh-tw"],
  ["cn", "-zh-cn"],
])("Excel opens the pages in %s", (language, suffix) => {
  const metadata: { functions: { id: string; helpUrl: string }[] } = JSON.parse(
    readFileSync(join(help, `../functions${suffix}.json`), "utf8"),
  );
  for (const { id, helpUrl } of metadata.functions)
    expect(helpUrl).toBe(`https://localhost:28657/help/${language}/${id}.html`);
});
