import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simplifiedOnly, traditionalOnly } from "../../contracts/chineseScripts";

const root = join(__dirname, "../../..");
const folder = join(root, "src/engine/library/texts");
const tables = readdirSync(folder).map(
  (name) =>
    JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, [tw: string, cn: string, en?: string]>,
);
const texts = tables.flatMap((table) => Object.entries(table));
const written = new Map(texts);

/** Every text of the component, as its script and its templates hold them. */
const asked: { script: string[]; template: string[]; help: string[] } = JSON.parse(
  execFileSync(process.execPath, [join(root, "scripts/templates.mjs")], { encoding: "utf8" }),
);

/** Texts in which there is a word: signs and single letters are the same everywhere. */
const withWords = (text: string) => /[A-Za-z]{2}/.test(text);

const places = (text: string) => {
  const named = [...text.matchAll(/%\(\w+\)s|\[\[\w+\]\]/g)].map(String).sort();
  return [...named, text.split("%s").length].join();
};

const english = (offends: (tw: string, cn: string) => boolean) =>
  texts.filter(([, [tw, cn]]) => offends(tw, cn)).map(([text]) => text);

test("every text of the component's script and templates is written in both Chinese languages", () => {
  const needed = [...asked.script, ...asked.template].filter(withWords);
  expect(needed.length).toBeGreaterThan(1300);
  expect(needed.filter((text) => !written.has(text))).toEqual([]);
});

test("each text stands in one table, and the component asks for it", () => {
  expect(texts.length).toBe(written.size);
  const known = new Set(Object.values(asked).flat());
  expect([...written.keys()].filter((text) => !known.has(text))).toEqual([]);
});

test("the places to fill are those of the English text, and none is empty", () => {
  const faulty = texts.filter(([text, each]) =>
    each.some((word = text) => !/\S/.test(word) || places(word) !== places(text)),
  );
  expect(faulty).toEqual([]);
});

test("Chinese texts have Chinese punctuation", () => {
  const ascii = /[\u3400-\u9fff][,;:?!()]|[,;:?!(][\u3400-\u9fff]/;
  const bare = (text: string) => text.replace(/%\(\w+\)s/g, "%s");
  expect(english((tw, cn) => ascii.test(bare(tw)) || ascii.test(bare(cn)))).toEqual([]);
});

test("Taiwan's texts hold no simplified characters, the mainland's no traditional ones", () => {
  expect(english((tw) => simplifiedOnly.test(tw))).toEqual([]);
  expect(english((_, cn) => traditionalOnly.test(cn))).toEqual([]);
});
