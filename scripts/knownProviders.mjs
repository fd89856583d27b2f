// What pages need to know of each provider, taken from the providers themselves: their requests and parsers stay with the
// gateway. Run by scripts/generate.mjs.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypeScript } from "./requireTypeScript.mjs";
import { writeWhole } from "./writeWhole.mjs";

const { providers } = requireTypeScript("src/publishers/providers.ts");
const { localProviders } = requireTypeScript("src/series/local/localProviders.ts");
const lines = [...localProviders, ...providers].map(
  ({ id, example, codeCase, fields, publishedAfter }) =>
    `  ${JSON.stringify({ id, example, codeCase, fields, publishedAfter })},`,
);

writeWhole(
  join(dirname(fileURLToPath(import.meta.url)), "../src/generated/providers.ts"),
  `// Made by scripts/knownProviders.mjs from src/publishers/providers; not kept in git.
import type { KnownProvider } from "../publishers/provider";

export const providers: readonly KnownProvider[] = [
${lines.join("\n")}
];
`,
);
