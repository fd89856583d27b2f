// Times what users wait for, and writes docs/speed.md. One file a section in bench/sections; `npm run bench -- options` measures
// those whose name holds the word, and renews them alone.
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../scripts/writeWhole.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv[2] ?? "";
const names = readdirSync(join(folder, "sections")).filter((name) => name.includes(wanted));

const page = join(folder, "../docs/speed.md");
const head = `# Speed

Made by \`npm run bench\`, each section in one run on one machine (${cpus()[0].model.trim()}, Node ${process.versions.node}). Absolute
times are that machine's; ratios and growth exponents carry over to others.

`;

/** The sections of the page that are not measured now stay as they are. */
const sections = new Map();
if (wanted)
  for (const part of readFileSync(page, "utf8")
    .split(/^(?=## )/m)
    .slice(1))
    sections.set(part.slice(3, part.indexOf("\n")), part.trimEnd());
for (const name of names.sort()) {
  const { title, measure } = await import(`./sections/${name}`);
  const part = `## ${title}\n\n${await measure()}`.trimEnd();
  console.log(part);
  sections.set(title, part);
}
writeWhole(page, `${head}${[...sections.values()].join("\n\n")}\n`);
