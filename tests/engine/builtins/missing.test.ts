import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { calculator } from "./tables";

const names = readFileSync(join(__dirname, "excelFunctions.txt"), "utf8").trim().split(/\s+/);
const registry = nodeEngine().registries.functionRegistry.content;
const missing = names.filter((name) => !(name in registry));
const listed = readFileSync(join(__dirname, "../../../docs/differences.md"), "utf8");

test("functions of Excel that are missing answer #NAME?", () => {
  const answer = calculator();
  expect(missing.filter((name) => answer(`=${name}(1)`) !== "#NAME?")).toEqual([]);
});
test("they are listed, and only they", () => {
  const section = listed.split("## Functions that are missing")[1]?.split("\n## ")[0] ?? "";
  const found = [...section.matchAll(/`([A-Z][A-Z0-9.]*)`/g)].map(([, name]) => name);
  expect(found.sort()).toEqual(missing.sort());
});
test("every function has its help in three languages", () => {
  const own = Object.values(registry).filter(({ args }) => args.some(({ description }) => description === ""));
  expect(own.map(({ name }) => name)).toEqual([]);
});
