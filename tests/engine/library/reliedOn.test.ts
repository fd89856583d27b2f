/** The library still has what we rely on, and reliedOn.ts lists all that our sources rely on. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLibrary } from "../../../src/engine/library/loadInNode";
import { hunks, members, ours } from "../../../src/engine/library/reliedOn";
import { has, placesOf } from "./places";
import { type Reliance, reliancesOf, sources } from "./reliances";

const root = join(__dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const lastPart = (hook: string) => hook.split(".").at(-1) as string;

/** The headings of the patch's hunks by the file that they change. */
function headings(): { readonly file: string; readonly heading: string }[] {
  let file = "";
  return read("patches/o-spreadsheet-19.3.7.patch")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("+++ b/dist/")) file = line.slice("+++ b/dist/".length);
      const [, heading] = /^@@ .* @@ ?(.*)$/.exec(line) ?? [];
      return heading === undefined ? [] : [{ file, heading }];
    });
}

describe("the library has", () => {
  let places: ReturnType<typeof placesOf>;
  beforeAll(() => {
    places = placesOf(loadLibrary());
  });

  test("every member that we rely on", () => {
    const lacks = members.flatMap(({ of, names, neededBy }) => {
      const place = places[of]?.();
      return names
        .filter((name) => !has(place, name))
        .map((name) => `${of}: ${name}, needed by ${neededBy.join(", ")}`);
    });
    expect(lacks).toEqual([]);
  });
  test("no member that it never had", () => {
    const unknown = Object.entries(places).filter(([, place]) => has(place(), "noSuchMember"));
    expect(unknown).toEqual([]);
  });
});

describe("reliedOn.ts", () => {
  test("lists each hunk of the patch for each file", () => {
    const listed = hunks.flatMap(({ heading, files }) => files.map((file) => ({ file, heading })));
    const inOrder = (all: { file: string; heading: string }[]) => all.map((each) => JSON.stringify(each)).sort();
    expect(inOrder(headings())).toEqual(inOrder(listed));
  });
  test("names the hooks that the patch opens, and files that set them", () => {
    const patch = read("patches/o-spreadsheet-19.3.7.patch");
    const opened = [
      ...patch.matchAll(
        /(?:toString|toNumber|formatValue|computeTextWidth|CompiledFormula|clipboardHandlersRegistries)\.\w+(?=\?\.| \?)|globalThis\.\w+/g,
      ),
    ];
    expect(new Set(hunks.flatMap(({ hooks = [] }) => hooks))).toEqual(new Set(opened.map(([hook]) => hook)));
    const unset = hunks.flatMap(({ hooks = [], neededBy }) =>
      hooks.filter((hook) => !neededBy.some((file) => new RegExp(`\\b${lastPart(hook)}\\b`).test(read(file)))),
    );
    expect(unset).toEqual([]);
  });
  test("names files that are there and say what they need", () => {
    const stale = members.flatMap(({ of, names, neededBy }) => {
      const files = neededBy.map((file) => (existsSync(join(root, file)) ? read(file) : ""));
      return [
        ...names.filter((name) => !files.some((text) => text.includes(name))).map((name) => `${of}: ${name}`),
        ...neededBy.filter((_, index) => !names.some((name) => files[index]?.includes(name))),
      ];
    });
    expect(stale).toEqual([]);
    expect(hunks.flatMap(({ neededBy }) => neededBy).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  const listed = new Map<string, Set<string>>();
  const list = (name: string, files: readonly string[]) =>
    listed.set(name, new Set([...(listed.get(name) ?? []), ...files]));
  for (const { names, neededBy } of members) for (const name of names) list(name, neededBy);
  for (const { hooks = [], neededBy } of hunks) for (const hook of hooks) list(lastPart(hook), neededBy);
  const isListed = ({ name, files }: Reliance) =>
    ours.includes(name) || files.some((file) => listed.get(name)?.has(file));

  test("lists every cast, key, command, panel and style class of our sources", () => {
    const missing = sources().flatMap((file) =>
      reliancesOf(file)
        .filter((reliance) => !isListed(reliance))
        .map(({ name }) => `${name} in ${file}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
  test("would miss one that is left out", () => {
    const found = reliancesOf("src/workbench/keeping/watchModel.ts").map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining(["session", "getRevisionId", "RESIZE_SHEETVIEW"]));
    expect(reliancesOf("src/engine/recalculation/recalculation.ts").map(({ name }) => name)).toEqual(
      expect.arrayContaining(["evaluation", "evaluator", "getOrCreateIntervalTree", "query"]),
    );
  });
});
