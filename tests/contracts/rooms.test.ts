/**
 * Which module reaches which, by the values that it imports; types leave no trace in a bundle. Lint holds the imports of one
 * file, this test what follows from them: functions.js and the pages' scripts are bundles of their own in one page, so a module
 * with state that two of them hold would exist twice, and one of the copies would be empty.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { providers } from "../../src/publishers/providers";

const root = join(__dirname, "../..");
const pages = ["src/taskpane/taskpane.ts", "src/workbench/early.ts", "src/workbench/workbench.ts"];
const functions = "src/functions/host/functions.ts";

const sources = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const known = sources.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  sources.set(file, source);
  return source;
}

function bringsValues({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return true;
  if (importClause.isTypeOnly) return false;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return true;
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly);
}

/** The files of ours whose values a file imports, dynamic imports included unless the file needs them `atOnce`. */
function importedBy(file: string, atOnce = false): string[] {
  const found: string[] = [];
  const add = (specifier: ts.Expression | undefined) => {
    if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith(".")) return;
    const path = `${relative(root, join(root, dirname(file), specifier.text)).replaceAll("\\", "/")}.ts`;
    if (existsSync(join(root, path))) found.push(path);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      if (bringsValues(node)) add(node.moduleSpecifier);
    } else if (ts.isExportDeclaration(node)) {
      if (!node.isTypeOnly) add(node.moduleSpecifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && !atOnce) {
      add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return found;
}

/** All that a bundle holds, each file with the way to it; `atOnce` leaves out what is loaded only when it is asked for. */
function bundleOf(entry: string, atOnce = false): ReadonlyMap<string, string> {
  const ways = new Map([[entry, entry]]);
  for (const [file, way] of ways)
    for (const next of importedBy(file, atOnce)) if (!ways.has(next)) ways.set(next, `${way} → ${next}`);
  return ways;
}

/** Names at the top of a file that can change: let, and lists, maps and sets that are made empty. */
function stateIn(file: string): string[] {
  return sourceOf(file).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const { flags, declarations } = statement.declarationList;
    return declarations
      .filter(({ initializer }) => !(flags & ts.NodeFlags.Const) || (initializer && isMadeEmpty(initializer)))
      .map(({ name }) => `${file}: ${name.getText()}`);
  });
}

/** A WeakMap only remembers what was calculated from its key: a second copy calculates it again. */
function isMadeEmpty(made: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(made)) return made.elements.length === 0;
  if (ts.isObjectLiteralExpression(made)) return made.properties.length === 0;
  return ts.isNewExpression(made) && /^(Map|Set|Array)$/.test(made.expression.getText()) && !made.arguments?.length;
}

const bundles = new Map([...pages, functions].map((entry) => [entry, bundleOf(entry)] as const));
const waysTo = (entry: string, room: RegExp) =>
  [...(bundles.get(entry) ?? [])].filter(([file]) => room.test(file)).map(([, way]) => way);

test("the bundles are read: the functions hold the memory, the workbench the pane", () => {
  expect(waysTo(functions, /^src\/series\/memory\/seriesMemory\.ts$/)).toHaveLength(1);
  expect(waysTo("src/workbench/workbench.ts", /^src\/taskpane\/pane\.ts$/)).toHaveLength(1);
  expect(stateIn("src/series/memory/quiet.ts")).toEqual([
    "src/series/memory/quiet.ts: depth",
    "src/series/memory/quiet.ts: quietUntil",
  ]);
  expect(stateIn("src/series/memory/seriesMemory.ts")).toContain("src/series/memory/seriesMemory.ts: remembered");
});

test.each(pages)("%s holds no copy of the memory and of what hosts the functions", (page) =>
  expect(waysTo(page, /^src\/(series\/memory|functions\/host)\//)).toEqual([]),
);

test("no module with state of its own is in the functions' bundle and in a page's", () => {
  const others = new Set(pages.flatMap((page) => [...(bundles.get(page) ?? new Map()).keys()]));
  const shared = [...(bundles.get(functions) ?? new Map()).keys()].filter((file) => others.has(file));
  expect(shared.length).toBeGreaterThan(20);
  expect(shared.flatMap(stateIn)).toEqual([]);
});

test("the workbench shows its first cell without the catalogue, the templates, the pane and the readers of files", () => {
  const needed = [...bundleOf("src/workbench/workbench.ts", true)];
  const large =
    /^src\/(generated\/(catalogue|templates|registry)|sharing\/(readWorkbook|csv\/.*|package\/openPackage)|taskpane\/pane)\.ts$/;
  expect(needed.length).toBeGreaterThan(200);
  expect(needed.filter(([file]) => large.test(file)).map(([, way]) => way)).toEqual([]);
});

test.each([...pages, functions])("%s holds nothing of the publishers' room", (entry) =>
  expect(waysTo(entry, /^src\/publishers\//)).toEqual([]),
);

test.each(["provider", "observation", "faultKind"])(
  "publishers/%s.ts, which pages may name, is types alone",
  (name) => {
    const { statements } = sourceOf(`src/publishers/${name}.ts`);
    const values = statements.filter(
      (each) =>
        !ts.isInterfaceDeclaration(each) &&
        !ts.isTypeAliasDeclaration(each) &&
        !(ts.isImportDeclaration(each) && !bringsValues(each)),
    );
    expect(values.map((each) => each.getText())).toEqual([]);
  },
);

test("every file of publishers/providers is in the list, once", () => {
  const files = readdirSync(join(root, "src/publishers/providers")).filter((name) => name.endsWith(".ts"));
  expect(providers.map(({ id }) => `${id.toLowerCase()}.ts`).sort()).toEqual(files.sort());
});
