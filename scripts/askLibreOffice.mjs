/**
 * Asks LibreOffice for its answer to every formula of the tables in tests/engine/builtins/formulas and writes it into
 * their second column; the other columns are kept. One run of LibreOffice for all tables: `node scripts/askLibreOffice.mjs`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { XMLParser } from "fast-xml-parser";

const folder = fileURLToPath(new URL("../tests/engine/builtins/formulas", import.meta.url));

/** Functions younger than Excel 2007 carry a prefix in files; those with a dot in their name nearly all do. */
const dottedWithoutPrefix = new Set(["ERROR.TYPE", "ISO.CEILING", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);
const undottedWithPrefix = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL ENCODEURL
   FORMULATEXT GAMMA GAUSS IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH
   SHEET SHEETS SWITCH TEXTJOIN UNICHAR UNICODE XOR`.split(/\s+/),
);

/** An array constant takes no calls. */
const braces = (formula, at) => formula.lastIndexOf("{", at) > formula.lastIndexOf("}", at);

/** LibreOffice takes TRUE and FALSE from such a file as numbers, unless they are calls. */
function asInFile(formula) {
  return formula.replace(
    /"(?:[^"]|"")*"|\b(TRUE|FALSE)\b(?!\()|([A-Z][A-Z0-9.]*)(?=\()/g,
    (found, logical, name, at) => {
      if (logical) return braces(formula, at) ? logical : `${logical}()`;
      if (!name) return found;
      const prefixed = name.includes(".") ? !dottedWithoutPrefix.has(name) : undottedWithPrefix.has(name);
      return prefixed ? `_xlfn.${name}` : name;
    },
  );
}

const escaped = (text) =>
  text.replace(/[&<>"]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character]);

const asArray = 'table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="1"';
const formulaCell = (formula, attributes = "") =>
  `<table:table-cell ${attributes} table:formula="${escaped(formula)}"/>`;

function dataCell(content) {
  if (content === "") return "<table:table-cell/>";
  if (content.startsWith("=")) return formulaCell(`msoxl:${asInFile(content)}`);
  if (content === "TRUE" || content === "FALSE")
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${content.toLowerCase()}"/>`;
  if (!Number.isNaN(Number(content))) return `<table:table-cell office:value-type="float" office:value="${content}"/>`;
  return `<table:table-cell office:value-type="string"><text:p>${escaped(content.replace(/^'/, ""))}</text:p></table:table-cell>`;
}

/**
 * The answer as Excel calculates, over arrays; then, because a file shows fifteen digits of a number, those digits and what is
 * beyond them; then the formula as one of a single cell, which alone tells a logical value from 0 and 1.
 */
function formulaRow(formula, row) {
  const digits = (value) => `IF(ISNUMBER([.A${row}]);TEXT(${value};"0.00000000000000E+000");"")`;
  return [
    formulaCell(`msoxl:${asInFile(formula)}`, asArray),
    formulaCell(`of:=${digits(`[.A${row}]`)}`),
    formulaCell(`of:=${digits(`ORG.LIBREOFFICE.RAWSUBTRACT([.A${row}];VALUE([.B${row}]))`)}`),
    formulaCell(`msoxl:${asInFile(formula)}`),
  ].join("");
}

const namespaces = Object.entries({
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  of: "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
  msoxl: "http://schemas.microsoft.com/office/excel/formula",
})
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(" ");

/** As Excel compares text and searches. */
const settings =
  '<table:calculation-settings table:case-sensitive="false" table:use-regular-expressions="false" table:use-wildcards="true"/>';

/** The data stands from A1; the formulas from this row on, so that they may refer to it. */
const firstRow = 101;

function workbook(data, formulas) {
  const rows = data.map((cells) => cells.map(dataCell).join(""));
  while (rows.length < firstRow - 1) rows.push("<table:table-cell/>");
  rows.push(...formulas.map((formula, index) => formulaRow(formula, firstRow + index)));
  const body = rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>${settings}<table:table table:name="Sheet1">${body}</table:table></office:spreadsheet></office:body>
</office:document>`;
}

function converted(document) {
  const work = mkdtempSync(join(tmpdir(), "ask-libreoffice-"));
  try {
    const asked = join(work, "asked.fods");
    writeFileSync(asked, document);
    const profile = `-env:UserInstallation=file://${work}/profile`;
    const out = join(work, "answered");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "fods", "--outdir", out, asked], {
      stdio: "ignore",
    });
    return readFileSync(join(out, "asked.fods"), "utf8");
  } finally {
    rmSync(work, { recursive: true });
  }
}

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const textOf = (cell) =>
  list(cell["text:p"])
    .map((paragraph) => (typeof paragraph === "object" ? (paragraph["#text"] ?? "") : paragraph))
    .join("\n");

function rowsOf(document) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    trimValues: false,
  });
  const table = parser.parse(document)["office:document"]["office:body"]["office:spreadsheet"]["table:table"];
  return list(table["table:table-row"]).flatMap((row) =>
    new Array(Number(row["table:number-rows-repeated"] ?? 1)).fill(list(row["table:table-cell"])),
  );
}

function answerOf([answer, digits, rest, plain]) {
  const type = answer["calcext:value-type"];
  // Its own complaint about a formula over arrays that meets an error cell.
  if (type === "error") return textOf(textOf(answer) === "Err:520" ? plain : answer);
  if (type === "string" || type === undefined) return JSON.stringify(answer["office:string-value"] ?? textOf(answer));
  if (plain["calcext:value-type"] === "boolean") return Number(textOf(digits)) === 0 ? "FALSE" : "TRUE";
  return String(Number(textOf(digits)) + Number(textOf(rest)));
}

function readTable(name) {
  const [header, ...lines] = readFileSync(join(folder, name), "utf8").replace(/\n$/, "").split("\n");
  return { name, header, entries: lines.map((line) => line.split("\t")) };
}

const names = readdirSync(folder).filter((name) => name.endsWith(".tsv") && name !== "cells.tsv");
const tables = names.map(readTable);
const cells = readFileSync(join(folder, "cells.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"));
const formulas = tables.flatMap(({ entries }) => entries.map(([formula]) => formula));
const answers = rowsOf(converted(workbook(cells, formulas)))
  .slice(firstRow - 1)
  .map(answerOf);
if (answers.length < formulas.length) throw new Error(`${formulas.length} formulas asked, ${answers.length} answered`);
let next = 0;
for (const { name, header, entries } of tables) {
  const lines = entries.map(([formula, , ...kept]) => [formula, answers[next++], ...kept].join("\t").trimEnd());
  writeFileSync(join(folder, name), `${[header, ...lines].join("\n")}\n`);
}
console.log(`${formulas.length} formulas in ${tables.length} tables`);
