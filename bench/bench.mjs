// Times what users wait for, and writes docs/speed.md. One file a section in bench/sections; `npm run bench -- options` prints
// those whose name holds the word, and writes nothing.
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../scripts/writeWhole.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv[2] ?? "";
const names = readdirSync(join(folder, "sections")).filter((name) => name.includes(wanted));

const parts = [];
for (const name of names.sort()) {
  const { title, measure } = await import(`./sections/${name}`);
  const part = `## ${title}\n\n${await measure()}\n`;
  console.log(part);
  parts.push(part);
}

if (!wanted)
  writeWhole(
    join(folder, "../docs/speed.md"),
    `# Speed

Made by \`npm run bench\`, all in one run on one machine (${cpus()[0].model.trim()}, Node ${process.versions.node}). Absolute
times are that machine's; ratios and growth exponents carry over to others.

${parts.join("\n")}`,
  );
