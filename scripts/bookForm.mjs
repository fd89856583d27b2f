// The form of a book (src/templates/book.schema.json) as code: src/generated/bookForm.ts. A page may not make code from
// text, as ajv does when it compiles a schema, so that is done here. Run by scripts/books.mjs.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { writeWhole } from "./writeWhole.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const schema = JSON.parse(readFileSync(join(root, "src/templates/book.schema.json"), "utf8"));
const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, code: { source: true, esm: true } });
const imports = [];
const code = standalone.default(ajv, ajv.compile(schema)).replace(/require\("([^"]+)"\)/g, (_, path) => {
  imports.push(`import runtime${imports.length} from "${path}";`);
  return `runtime${imports.length - 1}`;
});
const unwrapped = code.replace(/(runtime\d+)\.default/g, "($1.default ?? $1)");
writeWhole(
  join(root, "src/generated/bookForm.ts"),
  `// Made by scripts/bookForm.mjs from src/templates/book.schema.json; not kept in git.
// @ts-nocheck
${imports.join("\n")}
${unwrapped}
`,
);
