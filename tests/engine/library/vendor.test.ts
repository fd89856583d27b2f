import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../../..");
const patch = "patches/o-spreadsheet-19.3.7.patch";
const coloursFile = "patches/colours.json";

/** A checkout of its own with the scripts, the patch, the texts, what was made of them last, and, by links, what it copies. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
  const scripts = ["vendor", "vendored", "spokenTemplates", "templates", "writeWhole", "requireTypeScript"];
  const sources = ["src/engine/library/texts", "src/engine/library/reliedOn.ts", patch, coloursFile, "vendor"];
  for (const path of [...scripts.map((name) => `scripts/${name}.mjs`), "scripts/swcOptions.js", ...sources]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** What is not compiled is copied anew. */
function forgetCopies(folder: string): void {
  for (const name of readdirSync(join(folder, "vendor")))
    if (!name.startsWith("wording.")) rmSync(join(folder, "vendor", name));
}

const run = (folder: string) => spawnSync(process.execPath, [join(folder, "scripts/vendor.mjs")], { encoding: "utf8" });

/** A script of the library as it comes, in our colours. */
function originalOf(name: string): string {
  const { script } = JSON.parse(readFileSync(join(root, coloursFile), "utf8")) as {
    script: Record<string, Record<string, string>>;
  };
  return Object.values(script)
    .flatMap(Object.entries)
    .reduce(
      (text, [before, after]) => text.replaceAll(before, after),
      readFileSync(join(root, "node_modules/@odoo/o-spreadsheet/dist", name), "utf8"),
    );
}

/** What the patch says of one of the library's files. */
function changesOf(name: string): { added: string[]; removed: string[] } {
  const [, ofFile = ""] = readFileSync(join(root, patch), "utf8").split(`+++ b/dist/${name}\n`);
  const lines = ofFile.split("\n--- a/")[0]?.split("\n") ?? [];
  const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
  return { added: marked("+"), removed: marked("-") };
}

test("the library is copied with its changes, its licence and the offer of its source", () => {
  const folder = checkout();
  forgetCopies(folder);
  expect(run(folder).status).toBe(0);
  const copied = (name: string) => readFileSync(join(folder, "vendor", name), "utf8");
  for (const name of ["o_spreadsheet.cjs", "o_spreadsheet.iife.js"]) {
    const original = originalOf(name).split("\n");
    const changed = copied(name).split("\n");
    const { added, removed } = changesOf(name);
    expect(added.length).toBeGreaterThan(0);
    expect(changed.length).toBe(original.length + added.length - removed.length);
    const known = new Set(original);
    const news = added.filter((line) => !known.has(line));
    expect(changed.filter((line) => !known.has(line)).sort()).toEqual(news.sort());
  }
  expect(copied("LICENSE.o-spreadsheet.txt")).toMatch(/LESSER GENERAL PUBLIC LICENSE/);
  expect(copied("README.txt")).toMatch(/github\.com\/odoo\/o-spreadsheet/);
  rmSync(folder, { recursive: true });
});

// Compiling three languages is all that takes time here, so it is done once: from texts that have changed since.
test("the templates are compiled in each language again when a text changes", () => {
  const folder = checkout();
  const wording = (language: string) => readFileSync(join(folder, `vendor/wording.${language}.js`), "utf8");
  expect(wording("tw")).toContain("唯讀");
  const menus = join(folder, "src/engine/library/texts/menus.json");
  writeFileSync(menus, readFileSync(menus, "utf8").replace("唯讀", "僅供閱讀"));
  for (const language of ["en", "cn"]) rmSync(join(folder, `vendor/wording.${language}.js`));
  expect(run(folder).status).toBe(0);
  expect(wording("en")).toContain('"o-spreadsheet-TopBar": function');
  expect(wording("en")).not.toMatch(/[\u3400-\u9fff]/);
  expect(wording("tw")).toContain("僅供閱讀");
  expect(wording("tw")).not.toContain("唯讀");
  expect(wording("cn")).toContain("只读");
  rmSync(folder, { recursive: true });
});

test("a patch that does not fit stops the build, and says what is missing to whom", () => {
  const folder = checkout();
  const text = readFileSync(join(folder, patch), "utf8");
  writeFileSync(join(folder, patch), text.replaceAll("let parts = args.parts;", "let pieces = args.parts;"));
  const { status, stderr } = run(folder);
  expect(status).not.toBe(0);
  for (const build of ["cjs", "iife.js"])
    expect(stderr).toContain(`createRange fits 0 places of dist/o_spreadsheet.${build}: A$1:A1 keeps both ends`);
  expect(stderr).toContain("needed by tests/engine/engine.test.ts");
  expect(stderr).not.toContain("parseFormat");
  rmSync(folder, { recursive: true });
});
