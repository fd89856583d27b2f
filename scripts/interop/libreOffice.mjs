// LibreOffice without a window, in a profile of its own, so that nobody's own settings decide.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

export const libreOfficeVersion = () => {
  const { status, stdout } = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
};

const setting = (value) =>
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${value}</value></prop></item>`;

/** 0 calculates everything when a file is opened, 1 nothing. */
const recalculation = { never: 1, always: 0 };

function profile(recalculates) {
  const folder = mkdtempSync(join(tmpdir(), "marketbook-office-"));
  mkdirSync(join(folder, "user"));
  const items = setting(recalculation[recalculates]);
  writeFileSync(
    join(folder, "user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">${items}</oor:items>`,
  );
  return folder;
}

function convert(files, filter, out, recalculates) {
  mkdirSync(out, { recursive: true });
  const own = `-env:UserInstallation=file://${profile(recalculates)}`;
  execFileSync("soffice", ["--headless", own, "--convert-to", filter, "--outdir", out, ...files], { stdio: "ignore" });
}

/** What every sheet shows, or holds: by file and sheet, rows of fields. */
export function sheetsIn(files, out, recalculates, asShown) {
  convert(
    files,
    `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,${asShown},false,false,false,-1`,
    out,
    recalculates,
  );
  return new Map(
    files.map((file) => {
      const stem = `${basename(file, ".xlsx")}-`;
      const sheets = readdirSync(out).filter((name) => name.startsWith(stem) && name.endsWith(".csv"));
      return [
        file,
        new Map(sheets.map((name) => [name.slice(stem.length, -4), rowsOf(readFileSync(join(out, name), "utf8"))])),
      ];
    }),
  );
}

function rowsOf(csv) {
  const rows = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

/** Through LibreOffice and back as .xlsx. */
export const savedAgain = (files, out) => convert(files, "xlsx", out, "never");
