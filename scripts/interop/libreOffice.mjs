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

const xml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Two rows below the first of every sheet, as a user of LibreOffice puts them there. */
const insertingRows = `Sub InsertRows(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim document : document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  Dim index
  For index = 0 To document.Sheets.Count - 1
    document.Sheets.getByIndex(index).Rows.insertByIndex(1, 2)
  Next index
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName" : filter(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(ConvertToURL(target), filter())
  document.close(True)
End Sub`;

/** [from, to] of files: opened, rows inserted, saved. */
export function withRowsInserted(files) {
  const folder = profile("never");
  const own = `-env:UserInstallation=file://${folder}`;
  // The first start makes the library that the macro is put into.
  execFileSync("soffice", ["--headless", "--terminate_after_init", own], { stdio: "ignore" });
  const head = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">`;
  const module = `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${xml(insertingRows)}</script:module>`;
  writeFileSync(join(folder, "user/basic/Standard/Module1.xba"), head + module);
  for (const [from, to] of files)
    execFileSync("soffice", ["--headless", own, `macro:///Standard.Module1.InsertRows("${from}","${to}")`], {
      stdio: "ignore",
    });
}
