/** `marketbook template new|check|claims|golden FILE`: what an author of a book asks. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { checkBook } from "../authoring/checks/checkBook";
import { readRows } from "../authoring/checks/figures";
import { newBook } from "../authoring/newBook";
import { type ReadBook, readBook, readDocuments } from "../authoring/readBook";
import besideBooks from "../generated/besideBooks.json";
import { templates } from "../generated/templates";
import type { Mode } from "../templates/template";
import { claimsOf, plainClaim } from "./claims";
import { goldenLayout, goldenValues } from "./golden";

export const templateTasks = ["new", "check", "claims", "golden"] as const;

/** The documents, and the rows with their figures: those that lie beside the book, else our own. */
function beside(file: string, name: keyof typeof besideBooks): string {
  const own = join(dirname(file), name);
  return existsSync(own) ? readFileSync(own, "utf8") : besideBooks[name];
}

function read(file: string): ReadBook {
  const id = basename(file).replace(/\.ya?ml$/, "");
  return readBook(id, readFileSync(file, "utf8"), readDocuments(beside(file, "documents.yaml")));
}

const goldenFolder = join("tests", "templates", "golden");

/** Writes the golden files of every book of the program into the checkout in which it is called. */
export async function writeGoldens(): Promise<{ readonly lines: readonly string[]; readonly sound: boolean }> {
  if (!existsSync(goldenFolder))
    return { lines: [`${goldenFolder} is not here: call it in a checkout of Marketbook.`], sound: false };
  const errors: string[] = [];
  for (const template of templates) {
    const values = await goldenValues(template);
    writeFileSync(join(goldenFolder, `${template.id}.csv`), values.text);
    writeFileSync(join(goldenFolder, `${template.id}.layout.csv`), goldenLayout(template));
    errors.push(...values.errors.map((error) => `${template.id} ${error}`));
  }
  return {
    lines: [...errors, `${templates.length} books are written to ${goldenFolder}.`],
    sound: errors.length === 0,
  };
}

/** Answers the lines to print and whether the file is sound. */
export async function runTemplate(
  task: (typeof templateTasks)[number],
  file: string,
  { mode, json }: { mode?: Mode; json: boolean },
): Promise<{ readonly lines: readonly string[]; readonly sound: boolean }> {
  if (task === "new") {
    if (existsSync(file)) return { lines: [`${file} is there already.`], sound: false };
    writeFileSync(file, newBook(basename(file).replace(/\.ya?ml$/, "")));
    return { lines: [`${file} is written: fill it, then marketbook template check ${file}`], sound: true };
  }
  const book = read(file);
  if (task === "check") {
    const findings = await checkBook(book, readRows(beside(file, "rows.csv")));
    const lines = findings.map((each) =>
      json
        ? JSON.stringify({ file, ...each })
        : `${file}:${each.line}:${each.column} ${each.kind === "error" ? "" : "advice: "}${each.message}`,
    );
    const errors = findings.filter(({ kind }) => kind === "error").length;
    const summary = `${errors} errors, ${findings.length - errors} for you to judge.`;
    return { lines: json ? lines : [...lines, summary], sound: errors === 0 };
  }
  const { template } = book;
  if (!template) {
    const lines = book.faults.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
    return { lines, sound: false };
  }
  if (task === "claims") {
    const lines = (await claimsOf(template, mode)).map((claim) => (json ? JSON.stringify(claim) : plainClaim(claim)));
    return { lines, sound: true };
  }
  const { text, errors } = await goldenValues(template);
  return { lines: [text.trimEnd(), goldenLayout(template).trimEnd(), ...errors], sound: errors.length === 0 };
}
