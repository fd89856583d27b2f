/** Failures of the gateway and of the command line, driven as they happen, and what is said of them in each language. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readForWire } from "../../src/cli/read";
import { whyItEnded } from "../../src/cli/whyItEnded";
import { failureOf } from "../../src/gateway/failures";
import { folderFault } from "../../src/gateway/folder/folderFault";
import { settingsOf } from "../../src/gateway/keys/settings";
import { readToken, tokenIn } from "../../src/gateway/keys/token";
import { start } from "../../src/gateway/start";
import { sqlite } from "../../src/gateway/store/database";
import { placeOf } from "../../src/gateway/store/here";
import { openStore } from "../../src/gateway/store/store";
import { storeFault } from "../../src/gateway/store/storeFault";
import { readArchive } from "../../src/gateway/store/upkeep/archive";
import type { Text } from "../../src/language/language";
import { toldText } from "../../src/language/told";
import { trial } from "../gateway/trial";
import { expectThreeParts, expectWhole, languages, raw } from "./parts";

let home: string;
let said: string[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "failures-"));
  said = [];
  for (const method of ["log", "error", "warn"] as const)
    jest.spyOn(console, method).mockImplementation((...line) => {
      said.push(line.map(String).join(" "));
    });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(home, { recursive: true, force: true });
});

async function thrownBy(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}

const textOf = (thrown: unknown): Text => {
  const text = toldText(thrown);
  if (!text) throw new Error(`no sentence of ours: ${thrown}`);
  return text;
};

describe("the data store", () => {
  test("a damaged file", async () => {
    const file = join(home, "series.sqlite");
    writeFileSync(file, "This was a letter once, and is no database at all.".repeat(99));
    const thrown = await thrownBy(async () => openStore(await sqlite(file)));
    expectWhole(textOf(thrown), { en: /is damaged/, tw: /已損壞/, cn: /已损坏/ });
  });

  test("a folder that cannot be made", async () => {
    writeFileSync(join(home, "file"), "");
    const thrown = await thrownBy(() => placeOf(undefined, join(home, "file/below")).open());
    expectWhole(textOf(thrown), { en: /folder for data and keys/, tw: /資料夾/, cn: /文件夹/ });
  });

  test("an address that is none", async () => {
    const thrown = await thrownBy(() => placeOf("postgres//nonsense", home).open());
    expectWhole(textOf(thrown), { en: /no address/, tw: /不是 PostgreSQL/, cn: /不是 PostgreSQL/ });
  });

  test("a server that is away", async () => {
    const thrown = await thrownBy(() => placeOf("postgres://u:p@127.0.0.1:9/x", home).open());
    expectWhole(textOf(thrown), { en: /cannot be reached/, tw: /無法連線/, cn: /无法连接/ });
  });

  // Codes and sentences as SQLite (sqlite.org/rescode.html) and PostgreSQL (appendix A, Error Codes) give them.
  test.each([
    ["SQLITE_FULL", "database or disk is full", /full/, /已滿/, /已满/],
    ["SQLITE_IOERR_WRITE", "disk I/O error", /cannot be read or written/, /無法讀寫/, /无法读写/],
    ["SQLITE_BUSY", "database is locked", /Another program/, /另一個程式/, /另一个程序/],
    ["SQLITE_READONLY", "attempt to write a readonly database", /only be read/, /唯讀/, /只读/],
    ["53100", "could not extend file: No space left on device", /full/, /已滿/, /已满/],
    ["28P01", 'password authentication failed for user "u"', /cannot be reached/, /無法連線/, /无法连接/],
    ["57P01", "terminating connection due to administrator command", /cannot be reached/, /無法連線/, /无法连接/],
    ["SQLITE_ERROR", "no such table: series", /cannot do what was asked/, /無法完成/, /无法完成/],
  ])("%s: %s", (code, message, en, tw, cn) => {
    const fault = storeFault(Object.assign(new Error(message), { code }));
    expectWhole(fault.text, { en, tw, cn });
    expect(fault.cause).toMatchObject({ code });
    expect(failureOf(fault, 0).text).toBe(fault.text);
  });
});

describe("the user's folder", () => {
  test.each([
    ["ENOSPC", /full/, /已滿/, /已满/],
    ["EACCES", /may not be written/, /無法寫入/, /无法写入/],
    ["EIO", /cannot do what was asked/, /無法完成/, /无法完成/],
  ])("%s", (code, en, tw, cn) => {
    const fault = folderFault(Object.assign(new Error(`${code}: no, open '/x'`), { code, path: "/x" }));
    if (!fault) throw new Error("it is none");
    expectWhole(fault.text, { en, tw, cn });
  });
});

describe("the user's own files", () => {
  test("keys.json that is damaged: sources without a key go on", async () => {
    writeFileSync(join(home, "keys.json"), "{", { mode: 0o600 });
    const { fault } = settingsOf({ MARKETBOOK_HOME: home }, () => undefined).key(trial);
    if (!fault) throw new Error("it was read");
    expectWhole(fault, { en: /keys\.json cannot be read/, tw: /無法讀取.*keys\.json/, cn: /无法读取.*keys\.json/ });
    expect(fault.en).toContain("sources that need no key");
  });

  test("gateway.json that is damaged speaks of pages and the command line, not of sources", async () => {
    writeFileSync(join(home, "gateway.json"), "{}", { mode: 0o600 });
    const text = textOf(await thrownBy(() => readToken(home)));
    expectWhole(text, { en: /gateway\.json cannot be read/, tw: /gateway\.json/, cn: /gateway\.json/ });
    expect(text.en).toMatch(/pages of this start work, but the command line is not let in/);
    expect(text.en).not.toContain("sources");
  });

  test("a token that cannot be kept costs the command line alone, and says so", () => {
    writeFileSync(join(home, "file"), "");
    const warned: string[] = [];
    expect(tokenIn(join(home, "file/below"), (sentence) => warned.push(sentence))).toMatch(/^[0-9a-f]{64}$/);
    expectThreeParts(warned.join("\n"), "en", { en: /cannot be opened or written/, tw: /./, cn: /./ });
  });
});

test("what nobody foresaw in the gateway is a sentence, and its words are in the console", () => {
  const { text, kind } = failureOf(new TypeError("Cannot destructure property 'a' of 'null'"), 0);
  expect(kind).toBe("gateway");
  expectWhole(text, { en: /did not foresee/, tw: /未預期/, cn: /未预料/ });
  expect(said.join("\n")).toContain("Cannot destructure");
});

describe("npm start", () => {
  const started = async (PORT: string, LANG: string) => {
    said = [];
    await start(home, { MARKETBOOK_HOME: home, BROWSER: "none", PORT, LANG });
    return said.join("\n");
  };
  const locales = { en: "C.UTF-8", tw: "zh_TW.UTF-8", cn: "zh_CN.UTF-8" } as const;

  test.each(languages)("a port that is taken, in %s", async (language) => {
    const other = createServer((_, response) => response.end("<title>Other app</title>")).listen(0, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const { port } = other.address() as { port: number };
    const shown = await started(String(port), locales[language]);
    other.closeAllConnections();
    await new Promise((closed) => other.close(closed));
    expectThreeParts(shown, language, { en: /is taken by another program/, tw: /占用/, cn: /占用/ });
  });
  test.each(languages)("a port that is none, in %s", async (language) => {
    const shown = await started("abc", locales[language]);
    expectThreeParts(shown, language, { en: /"abc" came/, tw: /收到「abc」/, cn: /收到“abc”/ });
  });
});

describe("the command line", () => {
  const ended = (thrown: unknown, typed: readonly string[] = []) =>
    Object.fromEntries(languages.map((language) => [language, whyItEnded(thrown, language, typed)])) as Text;

  test("a file that is not there", async () => {
    const thrown = await thrownBy(() => readFileSync(join(home, "none.yaml")));
    expectWhole(ended(thrown), {
      en: /none\.yaml cannot be used: it is not there/,
      tw: /none\.yaml/,
      cn: /none\.yaml/,
    });
  });
  test("a folder in the place of a file", async () => {
    const thrown = await thrownBy(() => readFileSync(home));
    expect(raw.test(String(thrown))).toBe(true);
    for (const sentence of Object.values(ended(thrown))) expect(sentence).not.toMatch(raw);
  });
  test("one of several files that is not there takes none of the others along", () => {
    expect(readForWire(join(home, "none.xlsx")).refused).toMatch(/none\.xlsx cannot be used: it is not there/);
  });
  test("an option that is not known", async () => {
    const typed = ["claims", "--jsn"];
    const thrown = await thrownBy(() => parseArgs({ args: [...typed], allowPositionals: true, options: {} }));
    expectWhole(ended(thrown, typed), { en: /not known.*: --jsn/, tw: /--jsn/, cn: /--jsn/ });
  });
  test("an export that is not there", async () => {
    const thrown = await thrownBy(() => readArchive(join(home, "none.ndjson")).next());
    const text = toldText(thrown) ? textOf(thrown) : ended(thrown);
    expectWhole(text, { en: /none\.ndjson/, tw: /none\.ndjson/, cn: /none\.ndjson/ });
  });
  test("what nobody foresaw", () => {
    expectWhole(ended(new TypeError("Cannot read properties of null")), {
      en: /did not foresee/,
      tw: /未預期/,
      cn: /未预料/,
    });
  });
});
