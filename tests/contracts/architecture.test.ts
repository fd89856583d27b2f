/** docs/architecture.md against the code: its arrows are the imports, none runs in a circle, and the files that documents name are there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
const slashes = (path: string) => path.replaceAll("\\", "/");

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const sources = filesBelow("src").filter((path) => path.endsWith(".ts"));

/** What most rooms import, left out of the drawing. */
const everywhere = new Set(["language", "cells"]);

function roomOf(path: string): string {
  const [, room = "", second = ""] = path.split("/");
  if (room === "generated") return "registry";
  if (room !== "functions") return room;
  return ["guard", "choices", "host"].includes(second) ? second : "families";
}

/** Every module that a file names, types and dynamic imports included. */
function namedIn(path: string): string[] {
  return ts
    .preProcessFile(readFileSync(join(root, path), "utf8"), true, true)
    .importedFiles.map((each) => each.fileName);
}

const imports = sources.flatMap((from) => namedIn(from).map((to) => ({ from, to })));

function arrowsInCode(): string[] {
  const arrows = imports
    .filter(({ to }) => to.startsWith("."))
    .map(({ from, to }) => [from, slashes(relative(root, join(root, dirname(from), to)))] as const)
    .filter(([, to]) => to.startsWith("src/"))
    .map(([from, to]) => [roomOf(from), roomOf(to)] as const)
    .filter(([from, to]) => from !== to && !everywhere.has(from) && !everywhere.has(to));
  return [...new Set(arrows.map((arrow) => arrow.join(" → ")))].sort();
}

function arrowsOnPage(): string[] {
  const drawing = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  return [...drawing.matchAll(/^\s*(\w+) --> (.+)$/gm)]
    .flatMap(([, from, targets = ""]) => targets.split("&").map((to) => `${from} → ${to.trim()}`))
    .sort();
}

test("the arrows of the page are the imports", () => expect(arrowsOnPage()).toEqual(arrowsInCode()));

test("no arrow leads back: what series reads of the generated files is made from publishers alone", () => {
  const arrows = arrowsInCode()
    .filter((arrow) => arrow !== "series → registry")
    .map((arrow) => arrow.split(" → ") as [string, string]);
  const rooms = new Set(arrows.flat());
  // Rooms from which no arrow leads to one that is left are taken away until none can be.
  for (let before = -1; before !== rooms.size; ) {
    before = rooms.size;
    for (const room of rooms) if (!arrows.some(([from, to]) => from === room && rooms.has(to))) rooms.delete(room);
  }
  expect([...rooms]).toEqual([]);
  const generated = imports.filter(({ from, to }) => from.startsWith("src/series/") && to.includes("/generated/"));
  expect(new Set(generated.map(({ to }) => to.split("/").at(-1)))).toEqual(new Set(["providers"]));
});

test.each([
  ["jstat", ["src/analytics/descriptive.ts"]],
  ["@stdlib/math-base-special-erfcx", ["src/analytics/distributions/scaledErfc.ts"]],
])("%s is behind one file", (name, files) =>
  expect([...new Set(imports.filter(({ to }) => to === name).map(({ from }) => from))]).toEqual(files),
);

test("every room stands in the table", () => {
  const rooms = readdirSync(join(root, "src")).filter((name) => name !== "functions" && name !== "generated");
  expect(rooms.filter((room) => !page.includes(`| \`src/${room}\` |`))).toEqual([]);
});

describe("the files that documents name are there:", () => {
  const known = ["src", "scripts", "tests", "docs", "patches", "bench"]
    .flatMap(filesBelow)
    .concat(readdirSync(root))
    .map((path) => `/${path}`);
  const isThere = (path: string) =>
    path.endsWith("/")
      ? known.some((each) => each.includes(`/${path}`))
      : known.some((each) => each.endsWith(`/${path}`) || each.endsWith(`/${path}.ts`) || each.includes(`/${path}/`));
  const looksLikePath = (text: string) =>
    /^\w[\w.-]*(\/[\w.-]+)*\/?$/.test(text) &&
    (text.includes("/") || /\.(ts|mjs|js|json|py|md|tsv|xml|css)$/.test(text));
  /** Made by a build or a run, or where a user has them. */
  const elsewhere =
    /^(dist|vendor|src\/generated)\/|^(series|catalogue|registry|keys|switches|gateway|handover)\.(sqlite|ts|json)$|^functions(-zh-\w+)?\.js(on)?$|^xl\/|^\.ci/;
  const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "patches/README.md"]
    .concat(["architecture", "data", "differences", "excel-checklist"].map((name) => `docs/${name}.md`))
    .filter((name) => existsSync(join(root, name)));

  /** What CONTRIBUTING makes for an example. */
  const example = /(runYield|boc|complex)(\.zh)?\.\w+$/;

  test.each(documents)("%s", (name) => {
    const text = readFileSync(join(root, name), "utf8").replace(/```[\s\S]*?```/g, "");
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, path = ""]) => path).filter(looksLikePath);
    expect(named.filter((path) => !elsewhere.test(path) && !example.test(path) && !isThere(path))).toEqual([]);
    const links = [...text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(join(root, dirname(name), path)))).toEqual([]);
  });
});
