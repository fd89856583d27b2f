// npm run archive -- FOLDER: the series that Marketbook carries with it, src/series/archive/archive.json, from a folder with
// index.json (id, file, title, unit, scale, frequency, publisher, licence) and one file "date,value" a series.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "./writeWhole.mjs";

const folder = process.argv[2];
if (!folder) throw new Error("Name the folder that holds index.json and its files: npm run archive -- FOLDER");

const licences = {
  "public domain (US government)": "publicDomain",
  "reuse with citation": "citation",
  "free reuse with attribution": "attribution",
  "CC BY 4.0": "ccBy4",
};

const serial = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
const decimalsOf = (written) => written.split(".")[1]?.length ?? 0;

/** 34.95 with three decimals is 34950: as whole numbers differences are short and nothing is rounded. */
function whole(written, decimals, place) {
  const [, sign, before, after = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(written) ?? [];
  if (before === undefined) throw new Error(`${place} is not a plain decimal: ${written}`);
  return BigInt(`${sign}${before}${after.padEnd(decimals, "0")}`);
}

function differences(list) {
  return list.slice(1).map((each, index) => each - list[index]);
}

/** 7, 7, 7, 14 is [7, 3, 14, 1]. */
function runs(list) {
  const all = [];
  for (const each of list) {
    if (all.at(-2) === each) all[all.length - 1]++;
    else all.push(each, 1);
  }
  return all;
}

function packed({ id, file, title, unit, scale, frequency, publisher, licence }) {
  const [heading, ...rows] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  if (heading !== "date,value") throw new Error(`${file} begins with ${heading}`);
  if (!licences[licence]) throw new Error(`${id} has a licence that is not known here: ${licence}`);
  const cells = rows.map((row) => row.split(","));
  const days = cells.map(([date]) => serial(date));
  const gaps = differences(days);
  if (gaps.some((gap) => !(gap > 0))) throw new Error(`${file} has dates that do not ascend`);
  const decimals = Math.max(...cells.map(([, value]) => decimalsOf(value)));
  const values = cells.map(([date, value]) => whole(value, decimals, `${file} ${date}`));
  const steps = [values[0], ...differences(values)].map(Number);
  if (!values.every((value) => Number.isSafeInteger(Number(value)))) throw new Error(`${file} has too many digits`);
  const facts = { title, unit, scale, frequency, publisher, licence: licences[licence] };
  return [id, { ...facts, decimals, first: days[0], gaps: runs(gaps), steps }];
}

const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
const lines = index
  .map((each) => packed(each))
  .map(([id, series]) => `${JSON.stringify(id)}:${JSON.stringify(series)}`);
const target = join(dirname(fileURLToPath(import.meta.url)), "../src/series/archive/archive.json");
writeWhole(target, `{\n${lines.join(",\n")}\n}\n`);
