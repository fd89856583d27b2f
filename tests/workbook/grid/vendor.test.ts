import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../../..");
const patch = "patches/o-spreadsheet-19.3.7.patch";

/** A checkout of its own with the script, the patch and, by links, what it copies. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
  for (const path of ["scripts/vendor.mjs", patch]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const run = (folder: string) => spawnSync(process.execPath, [join(folder, "scripts/vendor.mjs")], { encoding: "utf8" });

test("the library is copied with its one change, its licence and the offer of its source", () => {
  const folder = checkout();
  expect(run(folder).status).toBe(0);
  const copied = (name: string) => readFileSync(join(folder, "vendor", name), "utf8");
  for (const name of ["o_spreadsheet.cjs", "o_spreadsheet.iife.js"]) {
    const original = readFileSync(join(root, "node_modules/@odoo/o-spreadsheet/dist", name), "utf8").split("\n");
    const changed = copied(name).split("\n");
    expect(changed.length).toBe(original.length + 1);
    const known = new Set(original);
    expect(changed.filter((line) => !known.has(line)).length).toBe(2);
  }
  expect(copied("LICENSE.o-spreadsheet.txt")).toMatch(/LESSER GENERAL PUBLIC LICENSE/);
  expect(copied("README.txt")).toMatch(/github\.com\/odoo\/o-spreadsheet/);
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
