import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What the generator needs of the project, in a folder of its own. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
  for (const name of ["src", "scripts", "docs", "package.json", "tsconfig.json"])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes(join("src", "generated")),
    });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const original = (path: string) => readFileSync(join(root, path), "utf8");

function replaced(path: string, from: string, to: string): void {
  const text = original(path);
  if (!text.includes(from)) throw new Error(`${path} no longer holds ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
}

function generate(complete = ""): { wrote: boolean; says: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/generate.mjs"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, MARKETBOOK_COMPLETE: complete },
  });
  return { wrote: status === 0, says: stdout + stderr };
}

function told(suffix: string) {
  const { functions, enums } = JSON.parse(readFileSync(join(folder, `src/generated/functions${suffix}.json`), "utf8"));
  const functionCalled = (name: string) => functions.find(({ id }: { id: string }) => id === name);
  return {
    cipBasis: functionCalled("CIPBASIS"),
    cipFwd: functionCalled("CIPFWD"),
    quote: enums.find(({ id }: { id: string }) => id === "Quote"),
  };
}

describe("where Chinese is missing", () => {
  const gone = ["src/functions/cip/cipBasis.zh.md", "src/functions/choices/quote.zh.md"];
  const partly = "src/functions/cip/cipFwd.zh.md";
  beforeAll(() => {
    for (const path of gone) rmSync(join(folder, path));
    const [comp] = /^- `comp` .*利率.*$/mu.exec(original(partly)) ?? [];
    replaced(partly, `${comp}\n`, "");
  });
  afterAll(() => {
    for (const path of [...gone, partly]) writeFileSync(join(folder, path), original(path));
  });

  test("English stands in, and a warning names each text", () => {
    const { wrote, says } = generate();
    expect(wrote).toBe(true);
    expect(says).toContain(`${gone[0]}: the description lacks 繁體中文, 简体中文\n`);
    expect(says).toContain(`${gone[0]}: parameter comp lacks 繁體中文, 简体中文\n`);
    expect(says).toContain(`${gone[1]}: foreignPerDollar lacks 繁體中文, 简体中文\n`);
    expect(says).toContain(`${partly}: parameter comp lacks 繁體中文\n`);
    expect(says).toMatch(/^\d+ texts are not translated; English stands in for them\.$/m);

    const [en, tw, cn] = [told(""), told("-zh-tw"), told("-zh-cn")];
    expect({ ...tw.cipBasis, helpUrl: "" }).toEqual({ ...en.cipBasis, helpUrl: "" });
    expect(tw.quote).toEqual(en.quote);
    const comp = en.cipFwd.parameters.findIndex(({ name }: { name: string }) => name === "comp");
    expect(tw.cipFwd.parameters[comp]).toEqual(en.cipFwd.parameters[comp]);
    expect(tw.cipFwd.description).not.toBe(en.cipFwd.description);
    expect(cn.cipFwd.parameters[comp]).not.toEqual(en.cipFwd.parameters[comp]);
  });

  test("nothing is written when everything must be translated", () => {
    const { wrote, says } = generate("1");
    expect(wrote).toBe(false);
    expect(says).toContain(`${gone[0]}: what the errors are lacks 繁體中文, 简体中文\n`);
    expect(says).toContain(`${partly}: parameter comp lacks 繁體中文\n`);
    expect(says).toContain("nothing was written");
  });
});

test("Chinese that is wrong is refused everywhere, with its file and line", () => {
  const cip = (name: string) => `src/functions/cip/${name}.zh.md`;
  replaced(cip("cipBasis"), "- `tenor` 年數。", "- `tenors` 年數。");
  replaced(cip("cipFwd"), "# cipFwd", "# cipBasis");
  replaced(cip("synthUsd"), "### 傳回", "### 回傳");
  replaced(cip("shadowCost"), "，", ",");
  replaced("src/functions/choices/quote.zh.md", "- `foreignPerDollar`", "- `perDollar`");
  writeFileSync(join(folder, cip("gone")), "# gone\n");
  const { wrote, says } = generate();
  expect(wrote).toBe(false);
  expect(says).toContain(`${cip("cipBasis")}: line 13: cipBasis has no tenors\n`);
  expect(says).toContain(`${cip("cipFwd")}: line 1: the title is "cipBasis", the name in the code "cipFwd"\n`);
  expect(says).toMatch(/synthUsd\.zh\.md: line \d+: no heading "回傳" is read here\n/);
  expect(says).toMatch(/shadowCost\.zh\.md: line \d+: full-width ，；：（） belong beside Chinese/);
  expect(says).toMatch(/quote\.zh\.md: line \d+: Quote has no perDollar\n/);
  expect(says).toContain(`${cip("gone")}: no function stands beside it\n`);
});
