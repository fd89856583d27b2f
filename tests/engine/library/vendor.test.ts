import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../../..");
const patch = "patches/o-spreadsheet-19.3.7.patch";

/** A checkout of its own with the scripts, the patch, the texts and, by links, what it copies. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
  const scripts = ["vendor", "spokenTemplates", "templates", "writeWhole"].map((name) => `scripts/${name}.mjs`);
  for (const path of [...scripts, "src/engine/library/texts", patch]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const run = (folder: string) => spawnSync(process.execPath, [join(folder, "scripts/vendor.mjs")], { encoding: "utf8" });

/** What the patch says of one of the library's files. */
function changesOf(name: string): { added: string[]; removed: string[] } {
  const [, ofFile = ""] = readFileSync(join(root, patch), "utf8").split(`+++ b/dist/${name}\n`);
  const lines = ofFile.split("\n--- a/")[0]?.split("\n") ?? [];
  const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
  return { added: marked("+"), removed: marked("-") };
}

test("the library is copied with its changes, its licence and the offer of its source", () => {
  const folder = checkout();
  expect(run(folder).status).toBe(0);
  const copied = (name: string) => readFileSync(join(folder, "vendor", name), "utf8");
  for (const name of ["o_spreadsheet.cjs", "o_spreadsheet.iife.js"]) {
    const original = readFileSync(join(root, "node_modules/@odoo/o-spreadsheet/dist", name), "utf8").split("\n");
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

test("the templates are compiled in each language, and again when a text changes", () => {
  const folder = checkout();
  run(folder);
  const wording = (language: string) => readFileSync(join(folder, `vendor/wording.${language}.js`), "utf8");
  expect(wording("en")).toContain('"o-spreadsheet-TopBar": function');
  expect(wording("en")).not.toMatch(/[\u3400-\u9fff]/);
  expect(wording("tw")).toContain("唯讀");
  expect(wording("cn")).toContain("只读");
  const menus = join(folder, "src/engine/library/texts/menus.json");
  writeFileSync(menus, readFileSync(menus, "utf8").replace("唯讀", "僅供閱讀"));
  run(folder);
  expect(wording("tw")).toContain("僅供閱讀");
  rmSync(folder, { recursive: true });
});

test("a patch that does not fit stops the build", () => {
  const folder = checkout();
  const text = readFileSync(join(folder, patch), "utf8");
  writeFileSync(join(folder, patch), text.replaceAll("let parts = args.parts;", "let pieces = args.parts;"));
  const { status, stderr } = run(folder);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/fits 0 places of dist\/o_spreadsheet\.cjs/);
  rmSync(folder, { recursive: true });
});
