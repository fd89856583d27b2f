// From the books (src/templates/<id>.yaml) to the typed templates: src/generated/templates.ts, in the order of the gallery.
// What an author needs beside a book goes into src/generated/besideBooks.json, for books that are written elsewhere.
// A book marked as a draft is read and refused like any other, but left out. Run by scripts/generate.mjs.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./bookForm.mjs";
import { requireTypeScript } from "./requireTypeScript.mjs";
import { writeWhole } from "./writeWhole.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "src/templates");
const { readBook, readDocuments } = requireTypeScript("src/authoring/readBook.ts");
const beside = Object.fromEntries(
  ["documents.yaml", "rows.csv"].map((name) => [name, readFileSync(join(folder, name), "utf8")]),
);
const documents = readDocuments(beside["documents.yaml"]);

const faults = [];
const books = [];
/** About the user's own document: what the gallery offers for one, and no book of ours. */
let blank;
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith(".yaml") || name === "documents.yaml") continue;
  const read = readBook(name.replace(/\.yaml$/, ""), readFileSync(join(folder, name), "utf8"), documents);
  faults.push(...read.faults.map(({ line, column, message }) => `src/templates/${name}:${line}:${column} ${message}`));
  if (!read.template || read.data.draft) continue;
  if (typeof read.data.document === "string") books.push(read);
  else blank = read.template;
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  console.error(`${faults.length} faults in books; nothing was written.`);
  process.exit(1);
}

books.sort((one, other) => one.data.order - other.data.order || (one.template.id < other.template.id ? -1 : 1));
writeWhole(
  join(root, "src/generated/templates.ts"),
  `// Made by scripts/books.mjs from src/templates/*.yaml; not kept in git.
import type { Template } from "../templates/template";

export const templates: readonly Template[] = [
${books.map(({ template }) => `  ${JSON.stringify(template)},`).join("\n")}
];
`,
);
writeWhole(
  join(root, "src/generated/blank.ts"),
  `// Made by scripts/books.mjs from src/templates/blank.yaml; not kept in git.
import type { Template } from "../templates/template";

export const blank: Template = ${JSON.stringify(blank)};
`,
);
writeWhole(join(root, "src/generated/besideBooks.json"), JSON.stringify(beside));
