// From the catalogue of functions to offline help: one page a function and language, and a list of all with a search box.
//   src/generated/help/<language>/<NAME>.html, index.html     the build copies them to dist/help
// Also run by scripts/generate.mjs, so that the pages never lag behind the functions. Run: npm run help
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { functionPage, indexPage } from "./help/page.mjs";
import { languages } from "./help/texts.mjs";
import { writeWhole } from "./writeWhole.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const help = join(root, "src/generated/help");

/** A TypeScript file of data alone, which imports nothing but types. */
function load(path) {
  const { outputText } = ts.transpileModule(readFileSync(join(root, path), "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`);
}

/** What npm run accuracy measured; a function without numbers has no entry. */
function measured() {
  const file = join(root, "docs/accuracy.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** The pane lives in a shadow tree, a page does not. */
const onPage = (css) => css.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ":root$1").replace(/:host\b/g, ":root");

const { catalogue } = await load("src/generated/catalogue.ts");
const { limits } = await load("src/functions/guard/magnitudes.ts");
const { familyTexts } = await load("src/taskpane/texts/functionsTexts.ts");
const { tokens } = await load("src/taskpane/styles/tokens.ts");
const accuracy = measured();

const present = [...new Set(catalogue.map(({ family }) => family))];
const order = [...Object.keys(familyTexts).filter((family) => present.includes(family)), ...present];
const families = [...new Set(order)].map((family) => ({
  family,
  text: familyTexts[family] ?? { en: family, tw: family, cn: family },
  entries: catalogue.filter((entry) => entry.family === family),
}));

const pages = new Map([
  ["help.css", onPage(tokens) + readFileSync(join(root, "scripts/help/help.css"), "utf8")],
  ["help.js", readFileSync(join(root, "scripts/help/help.js"), "utf8")],
]);
for (const language of Object.keys(languages)) {
  pages.set(`${language}/index.html`, indexPage(families, language));
  for (const { text, entries } of families)
    for (const entry of entries) {
      const neighbours = entries.filter((each) => each !== entry);
      const page = functionPage(entry, { language, family: text, neighbours, limits, accuracy: accuracy[entry.id] });
      pages.set(`${language}/${entry.id}.html`, page);
    }
}

for (const [name, text] of pages) writeWhole(join(help, name), text);
for (const language of Object.keys(languages))
  for (const name of readdirSync(join(help, language)))
    if (name.endsWith(".html") && !pages.has(`${language}/${name}`)) rmSync(join(help, language, name));
console.log(`${pages.size} help files.`);
