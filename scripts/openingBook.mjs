// Lays out the workbook that the workbench opens with, in each language; src/generated keeps it for the build.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypeScript } from "./requireTypeScript.mjs";
import { writeWhole } from "./writeWhole.mjs";

const generated = join(dirname(fileURLToPath(import.meta.url)), "../src/generated");
const { templates } = requireTypeScript("src/generated/templates.ts");
const { nodeEngine } = requireTypeScript("src/workbook/grid/nodeEngine.ts");
const { layOpeningBook } = requireTypeScript("src/workbench/layOpeningBook.ts");

for (const language of ["en", "tw", "cn"])
  writeWhole(
    join(generated, `opening.${language}.json`),
    JSON.stringify(layOpeningBook(nodeEngine(), templates[0], language)),
  );
