/**
 * Each template calculates to its golden CSV. After a change that is meant, UPDATE_GOLDEN=1 writes the files anew: read the
 * difference before keeping it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheetsAsCsv } from "../../src/cli/sheetsAsCsv";
import { templates } from "../../src/generated/templates";
import { computedTemplate } from "./computedTemplate";

for (const template of templates)
  test(`${template.id} calculates to its golden sheets`, () => {
    const { book, values } = computedTemplate(template, "en");
    const csv = sheetsAsCsv(book, values);
    const file = join(__dirname, "golden", `${template.id}.csv`);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, csv);
    expect(existsSync(file)).toBe(true);
    expect(csv).toBe(readFileSync(file, "utf8"));
  });
