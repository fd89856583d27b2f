import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "manifest-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function validate(text: string): { valid: boolean; says: string } {
  const path = join(folder, "manifest.xml");
  writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/validate.mjs"), path], {
    encoding: "utf8",
  });
  return { valid: status === 0, says: stdout + stderr };
}

function replaced(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`the manifest no longer holds ${from}`);
  return text;
}

test("the manifest is valid", () => expect(validate(manifest)).toMatchObject({ valid: true }));

describe("structure", () => {
  test.each<[string, string | RegExp, string, string]>([
    ["a tag that is not closed", "</Hosts>", "", "not well-formed: line"],
    ["a DOCTYPE", "<OfficeApp", '<!DOCTYPE x [<!ENTITY a "b">]><OfficeApp', "DOCTYPE"],
    [
      "another kind of add-in",
      'xsi:type="TaskPaneApp"',
      'xsi:type="ContentApp"',
      "xsi:type of OfficeApp is ContentApp",
    ],
    ["no GUID", /<Id>.*<\/Id>/, "<Id>marketbook</Id>", "Id is marketbook"],
    ["a version with a letter", /<Version>.*<\/Version>/, "<Version>v1</Version>", "Version is v1"],
    ["a missing element", /<ProviderName>.*<\/ProviderName>/, "", "OfficeApp lacks ProviderName"],
    [
      "a wrong order",
      /(<DefaultSettings>[\s\S]*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/,
      "$2$1",
      "too late",
    ],
    ["fewer rights", "ReadWriteDocument", "ReadDocument", "Permissions is ReadDocument"],
    ["more requirements", "</Sets>", '<Set Name="ExcelApi" MinVersion="1.9"/></Sets>', "Requirements"],
    ["no runtime", /<Runtimes>[\s\S]*<\/Runtimes>/, "", "Host lacks Runtimes"],
    [
      "no button",
      /<ExtensionPoint xsi:type="PrimaryCommandSurface">[\s\S]*<\/ExtensionPoint>/,
      "",
      "no button on the ribbon",
    ],
    ["no namespace", '<Namespace resid="Functions.Namespace"/>', "", "custom functions without Namespace"],
    ["a long label", 'DefaultValue="Marketbook is ready"', `DefaultValue="${"x".repeat(126)}"`, "126 characters"],
    ["a long resid", /Functions\.Script\.Url/g, "x".repeat(33), "33 characters"],
  ])("%s is a fault", (_, from, to, fault) => {
    const { valid, says } = validate(replaced(from, to));
    expect(says).toContain(fault);
    expect(valid).toBe(false);
  });
});

describe("what schemas do not see", () => {
  test.each<[string, string | RegExp, string, string]>([
    ["a dangling resid", ' id="Functions.Script.Url"', ' id="Functions.Script"', "asks for resid Functions.Script.Url"],
    ["a resid of the wrong kind", '<Label resid="Group.Label"/>', '<Label resid="Page.Url"/>', "which is a bt:Url"],
    [
      "a resource without use",
      '<Label resid="Group.Label"/>',
      '<Label resid="ShowPane.Label"/>',
      "nothing uses the resource Group.Label",
    ],
    ["an id there twice", ' id="Icon.32x32"', ' id="Icon.16x16"', "the id Icon.16x16 is there twice"],
    [
      "a page of its own for commands",
      '<FunctionFile resid="Page.Url"/>',
      '<FunctionFile resid="Functions.Script.Url"/>',
      "no shared runtime",
    ],
    ["a short runtime", 'lifetime="long"', 'lifetime="short"', "only a long one is shared"],
    [
      "another plain page",
      '<SourceLocation DefaultValue="https://localhost:28657/taskpane.html"/>',
      '<SourceLocation DefaultValue="https://localhost:28657/other.html"/>',
      "DefaultSettings opens",
    ],
    ["another pane id", "Office.AutoShowTaskpaneWithDocument", "Pane1", "TaskpaneId is Pane1"],
    ["another namespace", 'DefaultValue="MKT"', 'DefaultValue="MB"', "workbooks store MKT"],
    [
      "a translated namespace",
      'DefaultValue="MKT"/>',
      'DefaultValue="MKT"><bt:Override Locale="zh-TW" Value="市場"/></bt:String>',
      "differs by language",
    ],
    [
      "a text left in English",
      /<bt:Override Locale="zh-CN" Value="Marketbook 已就绪"\/>/,
      "",
      "GetStarted.Title has no text for zh-CN",
    ],
    [
      "metadata left in English",
      /<bt:Override Locale="zh-TW" Value="[^"]*json"\/>/,
      "",
      "Functions.Metadata.Url has no text for zh-TW",
    ],
    ["plain http", 'https://localhost:28657/functions.js"', 'http://localhost:28657/functions.js"', "is not https"],
    ["another host", 'https://localhost:28657/functions.js"', 'https://example.com/functions.js"', "several hosts"],
    ["a missing icon size", '<bt:Image size="80" resid="Icon.80x80"/>', "", "lacks size 80"],
    ["an icon of another size", "/assets/icon-16.png", "/assets/icon-32.png", "is 32 × 32, not 16 × 16"],
    ["an icon without a file", "/assets/icon-16.png", "/assets/icon-15.png", "there is no file for"],
    ["metadata without a file", "functions-zh-cn.json", "functions-zh.json", "there is no file for"],
    ["a page without a file", /taskpane\.html/g, "pane.html", "there is no file for"],
  ])("%s is a fault", (_, from, to, fault) => {
    const { valid, says } = validate(replaced(from, to));
    expect(says).toContain(fault);
    expect(valid).toBe(false);
  });
});

describe("files beside the manifest", () => {
  test("an icon that is no PNG is a fault", () => {
    cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "assets/icon-80.png"), "<svg/>");
    expect(validate(manifest).says).toContain("icon-80.png is no PNG");
  });

  test.each<
    [
      string,
      (metadata: { functions: { id: string; name: string }[]; allowErrorForDataTypeAny?: boolean }) => void,
      string,
    ]
  >([
    ["a function left out", ({ functions }) => functions.pop(), "lists other functions"],
    [
      "a translated name",
      ({ functions }) => Object.assign(functions[0] as object, { name: "蝶式" }),
      "names are the same",
    ],
    ["errors kept from the functions", (metadata) => delete metadata.allowErrorForDataTypeAny, "error cells"],
  ])("metadata with %s are a fault", (_, spoil, fault) => {
    const metadata = JSON.parse(readFileSync(join(root, "src/generated/functions-zh-tw.json"), "utf8"));
    spoil(metadata);
    writeFileSync(join(folder, "functions-zh-tw.json"), JSON.stringify(metadata));
    expect(validate(manifest).says).toContain(fault);
  });
});
