import { textGrid } from "../../src/bringing/files/textGrid";
import { nameFrom } from "../../src/bringing/naming";
import { readSeries } from "../../src/bringing/readSeries";
import { setLanguage } from "../../src/language/language";
import type { OwnSeries } from "../../src/series/own/ownSeries";
import { decodeText } from "../../src/sharing/csv/decodeText";
import { begun, settleOrigin, take } from "../../src/taskpane/data/bring/importState";
import { type Origin, pasted } from "../../src/taskpane/data/bring/origin";
import {
  asSeries,
  draftsFrom,
  type ImportDraft,
  nameFault,
  rename,
  withImported,
} from "../../src/taskpane/data/importDraft";
import { thin } from "../../src/taskpane/data/seriesChart";
import { reading } from "../../src/taskpane/data/units";

function column(heading: string) {
  const read = readSeries(() => textGrid(`Date\t${heading}\n2025-12-09\t1\n`));
  if (!("columns" in read)) throw new Error("it was not read");
  return read.columns[0];
}

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

const file = (name: string) => ({ kind: "file", name }) as const;
const named = (headings: readonly string[], origin: Origin, present: readonly OwnSeries[] = []) =>
  draftsFrom(headings.map(column), origin, present).map(({ name }) => name);
const from = (name: string, source: string): OwnSeries => ({ ...walcl, name, source });

describe("names", () => {
  test("a heading that says nothing is named after its file, alone or with the file before it", () => {
    expect(draftsFrom([column("value")], file("RRPONTSYD.csv"), [])).toMatchObject([
      { name: "RRPONTSYD", title: "RRPONTSYD" },
    ]);
    expect(draftsFrom([column("Open"), column("Adj Close"), column("Volume")], file("AAPL.csv"), [])).toMatchObject([
      { name: "AAPL_Open", title: "AAPL Open" },
      { name: "AAPL_Adj_Close", title: "AAPL Adj Close" },
      { name: "AAPL_Volume", title: "AAPL Volume" },
    ]);
    expect(named(["收盤價", "成交量"], file("2330.csv"))).toEqual(["2330_收盤價", "2330_成交量"]);
    expect(named(["Close"], { kind: "sheet", name: "AAPL.xlsx", sheet: "Prices" })).toEqual(["AAPL"]);
  });

  test("a heading that names its series is the name", () =>
    expect(named(["WALCL", "RRP"], file("liquidity.csv"))).toEqual(["WALCL", "RRP"]));

  test.each([
    ["the same heading of another file", ["Close"], file("MSFT.csv"), from("AAPL", "AAPL.csv"), "MSFT"],
    ["the same file again", ["Close"], file("AAPL.csv"), from("AAPL", "AAPL.csv"), "AAPL"],
    [
      "a file of the same name whose series has another source",
      ["Close"],
      file("AAPL.csv"),
      from("aapl", "desk"),
      "AAPL_2",
    ],
    ["the same telling heading of another file", ["WALCL"], file("fed.csv"), from("WALCL", "FRED"), "fed_WALCL"],
    [
      "another sheet of the same workbook",
      ["Close"],
      { kind: "sheet", name: "a.xlsx", sheet: "B" } as const,
      from("a", "a.xlsx · A"),
      "a_B",
    ],
    ["pasted twice", ["Close"], { kind: "pasted" } as const, from("Close", ""), "Close_2"],
  ])("%s", (_, headings, origin, present, name) => {
    expect(named(headings, origin, [present])).toEqual([name]);
  });

  test("says which name it would have had", () => {
    expect(draftsFrom([column("WALCL")], file("fed.csv"), [walcl])).toMatchObject([
      { name: "fed_WALCL", wanted: "WALCL" },
    ]);
    expect(draftsFrom([column("WALCL")], file("fed.csv"), [])[0]?.wanted).toBeUndefined();
  });
});

test("what is renewed or replaced keeps its title, unit and scale", () => {
  const known = { title: "Fed assets", unit: "USD", scale: 1e6 };
  expect(draftsFrom([column("walcl")], file("FRED.csv"), [from("WALCL", "FRED.csv")])).toMatchObject([known]);
  expect(draftsFrom([column("x")], pasted, [walcl], "WALCL")).toMatchObject([{ name: "WALCL", ...known }]);
  const [draft] = draftsFrom([column("WALCL")], file("fed.csv"), [walcl]) as [ImportDraft];
  expect(draft).toMatchObject({ unit: "", scale: undefined });
  rename(draft, "WALCL", [walcl]);
  expect(draft).toMatchObject({ name: "WALCL", unit: "USD", scale: 1e6 });
});

test.each([
  ["Volume", "units traded"],
  ["成交量", "units traded"],
  ["Open Interest", "contracts"],
  ["成交筆數", "trades"],
  ["Vol.", ""],
  ["Volume BTC", "BTC"],
  ["Volume (USD)", "USD"],
  ["Silver (usd/ozt)", "USD/ozt"],
  ["10Y (%)", "percent"],
  ["Change %", "percent"],
])("the heading %s tells its own unit: %j", (heading, unit) => {
  expect(draftsFrom([column(heading)], pasted, [])).toMatchObject([{ unit, hasOwnUnit: true }]);
});

test.each(["Close", "WALCL", "成交額", "Implied volatility", "Price (adjusted)"])(
  "the heading %s leaves the unit to the user",
  (heading) => {
    expect(draftsFrom([column(heading)], pasted, [])).toMatchObject([{ unit: "", hasOwnUnit: false }]);
  },
);

describe("the source of a text that was changed", () => {
  const lines = (count: number, first = 0) =>
    Array.from({ length: count }, (_, index) => `line ${first + index}`).join("\n");
  const sourceAfter = (change: string, source = "bad.csv") => {
    const state = begun(undefined);
    take(state, lines(10), file("bad.csv"));
    state.source = source;
    state.text = change;
    settleOrigin(state);
    return state.source;
  };
  test("is the file's while nothing is", () => expect(sourceAfter(lines(10))).toBe("bad.csv"));
  test("says that it was edited when a line was", () =>
    expect(sourceAfter(lines(10).replace("line 3", "line three"))).toBe("bad.csv, edited by hand"));
  test("is no file's when another text was pasted over it, whatever the user had said of the file", () => {
    expect(sourceAfter(lines(10, 100))).toBe("");
    expect(sourceAfter(lines(10, 100), "my desk")).toBe("");
  });
  test("stays what the user said of a pasted text when a line of that is edited", () => {
    const state = begun(undefined);
    state.text = lines(10);
    settleOrigin(state);
    state.source = "my desk";
    state.text = lines(10).replace("line 3", "");
    settleOrigin(state);
    expect(state.source).toBe("my desk");
  });
  test.each([
    ["FRED", "FRED"],
    ["WALCL.csv", ""],
    ["book.xlsx · Prices", ""],
    ["Sheet1!A1:B9", ""],
  ])("of a replaced series whose source was %s starts as %j", (source, kept) => {
    expect(begun({ ...walcl, source }).source).toBe(kept);
  });
});

test("a name is refused when it is empty, has other characters, or stands twice", () => {
  const drafts = draftsFrom([column("a"), column("A")], pasted, []);
  expect(nameFault({ ...drafts[0], name: "" }, drafts)).toMatch(/Give/);
  expect(nameFault({ ...drafts[0], name: "a b" }, drafts)).toMatch(/Only letters/);
  expect(nameFault(drafts[0], drafts)).toMatch(/Two series/);
});

test("an import replaces in place and adds at the end; what is not chosen stays out", () => {
  const drafts = draftsFrom([column("walcl"), column("TGA"), column("RRP")], pasted, []);
  for (const draft of drafts) draft.unit = "USD";
  drafts[2].included = false;
  const other = { ...walcl, name: "OTHER" };
  const list = withImported([walcl, other], asSeries(drafts, "my desk", 46010));
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
