import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "../../src/generated/catalogue";

const root = join(__dirname, "../..");

/** What the generator needs of the project, in a folder of its own. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
  for (const name of ["src", "scripts", "patches", "docs", "package.json", "tsconfig.json"])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes(join("src", "generated")),
    });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const besideFunction = (name: string) => `src/functions/cip/${name}.zh.md`;
const besideQuote = "src/functions/choices/quote.zh.md";

/** Chinese for all that a function has to say, so that nothing here rests on what is translated. */
function chinese(name: string): string {
  const entry = catalogue.find(({ id }) => id === name.toUpperCase());
  if (!entry) throw new Error(`there is no function ${name}`);
  const parameters = (text: string) => entry.parameters.map((each) => `- \`${each.name}\` ${text}`).join("\n");
  return `# ${name}

## 繁體中文

說明，單位基點。

### 引數

${parameters("引數的說明。")}

### 傳回

傳回的值。

### 錯誤

錯誤的說明。

## 简体中文

说明，单位基点。

### 参数

${parameters("参数的说明。")}

### 返回

返回的值。

### 错误

错误的说明。
`;
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function changed(name: string, from: string, to: string): void {
  const text = chinese(name);
  if (!text.includes(from)) throw new Error(`the Chinese of ${name} does not hold ${from}`);
  write(besideFunction(name), text.replace(from, to));
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
  const gone = [besideFunction("cipBasis"), besideQuote];
  const partly = besideFunction("cipFwd");
  beforeAll(() => {
    for (const path of gone) rmSync(join(folder, path), { force: true });
    changed("cipFwd", "- `comp` 引數的說明。\n", "");
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
  changed("cipBasis", "- `tenor`", "- `tenors`");
  changed("cipFwd", "# cipFwd", "# cipBasis");
  changed("synthUsd", "### 傳回", "### 回傳");
  changed("shadowCost", "，", ",");
  write(besideQuote, "# Quote\n\n## 繁體中文\n\n- `perDollar` 每美元\n");
  write(besideFunction("gone"), "# gone\n");
  const { wrote, says } = generate();
  expect(wrote).toBe(false);
  expect(says).toContain(`${besideFunction("cipBasis")}: line 13: cipBasis has no tenors\n`);
  expect(says).toContain(
    `${besideFunction("cipFwd")}: line 1: the title is "cipBasis", the name in the code "cipFwd"\n`,
  );
  expect(says).toMatch(/synthUsd\.zh\.md: line \d+: no heading "回傳" is read here\n/);
  expect(says).toContain(`${besideFunction("shadowCost")}: line 5: full-width ，；：（） belong beside Chinese`);
  expect(says).toContain(`${besideQuote}: line 5: Quote has no perDollar\n`);
  expect(says).toContain(`${besideFunction("gone")}: no function stands beside it\n`);
});
