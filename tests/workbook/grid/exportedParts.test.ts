/** What every part of every exported file looks like from outside: order, attributes, schemas, and nothing that is nobody's business. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, hostname, networkInterfaces, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../../src/sharing/package/openPackage";
import { decodeXml } from "../../../src/sharing/xml/decode";
import { addIn } from "../../../src/workbook/shareCopy";
import { loosePaths, oddities } from "../../sharing/spreadsheetml/partOrder";
import { copyOf, triedBooks } from "./copiedBook";

const modes = ["portable", "live", "values"] as const;
const english = triedBooks.filter(([, , language]) => language === "en");
const checker = join(__dirname, "../../../../shared/schemas/check-xlsx");
const hasSchemas = existsSync(checker) && spawnSync("xmllint", ["--version"]).status === 0;
if (!hasSchemas)
  process.stderr.write(
    "The schemas of Excel's files, or xmllint, are not here: files are checked by our own list alone.\n",
  );

const allText = (bytes: Uint8Array): string => {
  const file = openPackage(bytes);
  return file.names.map((name) => `${name}\n${decodeXml(file.bytes(name))}`).join("\n");
};

describe.each(english)("%s", (_, template, language) => {
  test.each(modes)("the parts of a %s copy are in Excel's order", (mode) => {
    const { bytes } = copyOf(template, language, mode);
    expect(oddities(bytes)).toEqual([]);
    expect(loosePaths(bytes)).toEqual([]);
  });

  test.each(modes)("a %s copy tells nothing about this computer and its user", (mode) => {
    const text = allText(copyOf(template, language, mode).bytes);
    const told = [
      ...["127.0.0.1", "localhost", "absPath", "revisionPtr", "printerSettings", "MARKETBOOK_", "file:"],
      ...["/Users/", "C:\\", process.cwd(), tmpdir()],
      // A user's name may be a word of the books; folders and the machine are nothing else.
      `${homedir()}/`,
      hostname(),
      ...Object.keys(networkInterfaces()).flatMap((name) => networkInterfaces()[name]?.map(({ mac }) => mac) ?? []),
    ];
    expect(told.filter((each) => each.length > 3 && text.includes(each))).toEqual([]);
    const user = userInfo().username;
    expect(text).not.toMatch(new RegExp(`[\\\\/](?:home|Users)[\\\\/]${user}\\b|creator>[^<]*\\b${user}\\b`));
  });

  (hasSchemas ? test : test.skip).each(modes)("a %s copy is valid against the schemas", (mode) => {
    const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
    try {
      const file = join(folder, "book.xlsx");
      writeFileSync(file, copyOf(template, language, mode).bytes);
      const lines = execFileSync(checker, [file], { encoding: "utf8" });
      expect(lines.split("\n").filter((line) => !/^(?:(?:valid|well-formed) .*)?$/.test(line))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("the add-in that a live copy asks for is the manifest's, and no other copy asks for one", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${addIn.id}</Id>`);
  expect(manifest).toContain(`<Version>${addIn.version}</Version>`);
  const [[, template, language]] = english;
  const asks = modes.filter((mode) => allText(copyOf(template, language, mode).bytes).includes(addIn.id));
  expect(asks).toEqual(["live"]);
});
