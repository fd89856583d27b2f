import { setLanguage } from "../../src/language/language";
import type { ReadColumn } from "../../src/series/own/csv";
import type { OwnSeries } from "../../src/series/own/ownSeries";
import { draftsFrom, nameFault, nameFrom, withImported } from "../../src/taskpane/data/importDraft";
import { decodeText } from "../../src/taskpane/data/readFile";
import { thin } from "../../src/taskpane/data/seriesChart";
import { reading } from "../../src/taskpane/data/units";

const column = (heading: string): ReadColumn => ({
  heading,
  observations: [{ date: 46000, value: 1 }],
  skipped: 0,
  frequency: "W",
  warnings: [],
});

const walcl: OwnSeries = {
  name: "WALCL",
  title: "Fed assets",
  unit: "USD",
  scale: 1e6,
  frequency: "W",
  source: "FRED",
  retrieved: 45000,
  observations: [{ date: 45000, value: 9 }],
};

test.each([
  ["Fed total assets ($mn)", "Fed_total_assets_mn"],
  ["白銀", "白銀"],
  ["  a/b  ", "a_b"],
  ["x".repeat(500), "x".repeat(200)],
])("%s becomes the name %s", (heading, name) => {
  expect(nameFrom(heading)).toBe(name);
});

test("one column headed “value” is named after its file", () => {
  expect(draftsFrom([column("value")], "RRPONTSYD.csv", [])).toMatchObject([{ name: "RRPONTSYD", title: "RRPONTSYD" }]);
  expect(draftsFrom([column("value"), column("close")], "RRP.csv", [])).toMatchObject([
    { name: "value" },
    { name: "close" },
  ]);
});

test("a name that is present brings its unit along", () => {
  expect(draftsFrom([column("walcl")], "", [walcl])).toMatchObject([{ title: "Fed assets", unit: "USD", scale: 1e6 }]);
  expect(draftsFrom([column("x")], "", [walcl], "WALCL")).toMatchObject([{ name: "WALCL", unit: "USD" }]);
});

test("a name is refused when it is empty, has other characters, or stands twice", () => {
  const drafts = draftsFrom([column("a"), column("A")], "", []);
  expect(nameFault({ ...(drafts[0] as (typeof drafts)[0]), name: "" }, drafts)).toMatch(/Give/);
  expect(nameFault({ ...(drafts[0] as (typeof drafts)[0]), name: "a b" }, drafts)).toMatch(/Only letters/);
  expect(nameFault(drafts[0] as (typeof drafts)[0], drafts)).toMatch(/Two series/);
});

test("an import replaces in place and adds at the end; what is not chosen stays out", () => {
  const drafts = draftsFrom([column("walcl"), column("TGA"), column("RRP")], "", [walcl]);
  for (const draft of drafts) draft.unit = "USD";
  (drafts[2] as (typeof drafts)[0]).included = false;
  const other = { ...walcl, name: "OTHER" };
  const list = withImported([walcl, other], drafts, "my desk", 46010);
  expect(list.map(({ name }) => name)).toEqual(["walcl", "OTHER", "TGA"]);
  expect(list[0]).toMatchObject({ retrieved: 46010, source: "my desk", observations: [{ date: 46000, value: 1 }] });
});

test("a file is read in UTF-8, UTF-16 and the code page of the user's country", () => {
  const bytes = (...values: number[]) => new Uint8Array(values).buffer;
  expect(decodeText(bytes(0xe9, 0x8a, 0x80), "en")).toBe("銀");
  expect(decodeText(bytes(0xff, 0xfe, 0x80, 0x92), "en")).toBe("銀");
  expect(decodeText(bytes(0xbb, 0xc8), "tw")).toBe("銀");
  expect(decodeText(bytes(0xd2, 0xf8), "cn")).toBe("银");
});

test("a thinned series keeps its lowest and highest value and its order", () => {
  const long = Array.from({ length: 10_000 }, (_, index) => ({
    date: index,
    value: index === 5000 ? 99 : index === 7001 ? -99 : 0,
  }));
  const kept = thin(long);
  expect(kept.length).toBeLessThanOrEqual(400);
  expect(kept.map(({ value }) => value)).toEqual(expect.arrayContaining([99, -99]));
  expect(kept.map(({ date }) => date)).toEqual([...kept.map(({ date }) => date)].sort((a, b) => a - b));
});

test("a value reads in plain units", () => {
  expect(reading(6_587_034, "USD", 1e6)).toBe("6.587T USD");
  setLanguage("tw");
  expect(reading(6_587_034, "USD", 1e6)).toBe("6.587兆 USD");
  setLanguage("cn");
  expect(reading(6_587_034, "USD", 1e6)).toBe("6.587万亿 USD");
  setLanguage("en");
});
