/**
 * Copies the scripts that stay files of their own (the spreadsheet and what it stands on) from node_modules to vendor/,
 * with patches/ applied: the patch, and the colours of another product as ours. Does nothing when vendor/ is of the same
 * versions and patches; fails when these do not fit.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeTemplates } from "./templates.mjs";
import { vendored } from "./vendored.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const vendor = join(root, "vendor");
const patchName = "o-spreadsheet-19.3.7.patch";
const patchPath = join(root, "patches", patchName);
const coloursPath = join(root, "patches", "colours.json");

const read = (path) => readFileSync(path, "utf8");
const versionOf = (name) => JSON.parse(read(join(modules, name, "package.json"))).version;

/** The hunks of a unified diff by file, each with its heading, the text before and the text after. */
function hunksOf(patch) {
  const hunks = [];
  let file;
  for (const line of patch.split("\n")) {
    if (line.startsWith("+++ b/")) file = line.slice(6);
    else if (line.startsWith("@@ ")) hunks.push({ file, heading: line.split("@@")[2].trim(), before: [], after: [] });
    else if (hunks.length === 0 || line.startsWith("--- a/")) continue;
    else if (line.startsWith("-")) hunks.at(-1).before.push(line.slice(1));
    else if (line.startsWith("+")) hunks.at(-1).after.push(line.slice(1));
    else if (line.startsWith(" ")) {
      hunks.at(-1).before.push(line.slice(1));
      hunks.at(-1).after.push(line.slice(1));
    }
  }
  return hunks.map(({ before, after, ...where }) => ({
    ...where,
    before: before.join("\n"),
    after: after.join("\n"),
  }));
}

/** The text with the hunks of its file applied; those that do not fit in exactly one place, wherever that is, are put aside. */
function patched(file, text, hunks, unfitting) {
  let result = text;
  for (const hunk of hunks.filter((each) => each.file === file)) {
    const places = result.split(hunk.before).length - 1;
    if (places === 1) result = result.replace(hunk.before, () => hunk.after);
    else unfitting.push({ ...hunk, places });
  }
  return result;
}

/** Its texts that name a colour as the same texts with ours, one after the other; those that are there no more are put aside. */
function recoloured(text, table, lost) {
  let result = text;
  for (const [before, after] of Object.values(table).flatMap(Object.entries)) {
    if (!result.includes(before)) lost.push(before);
    result = result.replaceAll(before, () => after);
  }
  return result;
}

/** Which table of colours.json a file of the library follows. */
const colouredParts = {
  "o_spreadsheet.cjs": "script",
  "o_spreadsheet.iife.js": "script",
  "o_spreadsheet.xml": "templates",
};

/** Which hunks do not fit, what each is for, and which of our files need it. */
async function refusal(unfitting) {
  const { requireTypeScript } = await import("./requireTypeScript.mjs");
  const listed = requireTypeScript("src/engine/library/reliedOn.ts").hunks;
  const lines = unfitting.map(({ file, heading, places }) => {
    const { purpose, neededBy } = listed.find((each) => each.heading === heading) ?? {};
    const reason = purpose ? `: ${purpose}; needed by ${neededBy.join(", ")}` : "";
    return `${heading} fits ${places} places of ${file}${reason}`;
  });
  return new Error(`patches/${patchName} does not fit in exactly one place each:\n${lines.join("\n")}`);
}

function notice() {
  const lines = Object.keys(vendored).map((name) => `- ${name} ${versionOf(name)}`);
  return `These files are other people's work and keep their own licences (LICENSE.*.txt beside this file):

${lines.join("\n")}

o-spreadsheet (LGPL-3.0-or-later) and owl (LGPL-3.0-only), both by Odoo, are separate script files: replace them by
versions of your own if you like. Their complete source is at https://github.com/odoo/o-spreadsheet and
https://github.com/odoo/owl. o-spreadsheet is changed in the places stated in ${patchName}, and its colours
as colours.json says, both beside this file;
wording.*.js are its templates (o_spreadsheet.xml) as owl's compiler translates them.
`;
}

/** Written beside and renamed, so that a process that reads at the same time never sees half a file. */
function put(name, text) {
  const path = join(vendor, name);
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, path);
}

const stamp = createHash("sha256")
  .update(read(fileURLToPath(import.meta.url)))
  .update(JSON.stringify(vendored))
  .update(read(patchPath))
  .update(read(coloursPath))
  .update(
    Object.keys(vendored)
      .map((name) => `${name}@${versionOf(name)}`)
      .join(),
  )
  .digest("hex");
const stampPath = join(vendor, "stamp.txt");
if (!existsSync(stampPath) || read(stampPath) !== stamp) {
  rmSync(stampPath, { force: true });
  mkdirSync(vendor, { recursive: true });
  const hunks = hunksOf(read(patchPath));
  const unused = new Set(hunks.map((hunk) => hunk.file));
  const unfitting = [];
  const colours = JSON.parse(read(coloursPath));
  const lost = [];
  const texts = new Map();
  for (const [name, files] of Object.entries(vendored)) {
    for (const [target, source] of Object.entries(files)) {
      const text = read(join(modules, name, source));
      const ours = name === "@odoo/o-spreadsheet" && unused.delete(source);
      const mended = ours ? patched(source, text, hunks, unfitting) : text;
      const part = name === "@odoo/o-spreadsheet" ? colouredParts[target] : undefined;
      texts.set(target, part ? recoloured(mended, colours[part], lost) : mended);
    }
  }
  if (unused.size > 0)
    throw new Error(`patches/${patchName} names files that are not copied: ${[...unused].join(", ")}`);
  if (unfitting.length > 0) throw await refusal(unfitting);
  if (lost.length > 0)
    throw new Error(
      `patches/colours.json names colours that the library has no more: ${[...new Set(lost)].join(", ")}`,
    );
  for (const [target, text] of texts) put(target, text);
  put(patchName, read(patchPath));
  put("colours.json", read(coloursPath));
  put("README.txt", notice());
  put("stamp.txt", stamp);
}
writeTemplates(vendor, versionOf("@odoo/o-spreadsheet"), stamp);
