import { catalogue } from "../../src/generated/catalogue";
import { nearFunctions, searchFunctions } from "../../src/taskpane/search/searchFunctions";
import { asReference, searchSeries, searchTemplates } from "../../src/taskpane/search/searchPlaces";
import { usesIn } from "../../src/taskpane/search/uses";
import { entry, template } from "./entries";

const ids = (query: string, functions: Parameters<typeof searchFunctions>[1]) =>
  searchFunctions(query, functions).map(({ id }) => id);

const shelf = [
  entry("LASTWORDS", { description: { en: "the recovery of a price", tw: "價格修復", cn: "价格修复" } }),
  entry("RATIO", { terms: ["修復比例", "recovery ratio"] }),
  entry("RECOVERYTIME"),
  entry("RECOVERY", { terms: ["修復"] }),
  entry("LEASERATE", { terms: ["租借利率", "租赁利率"] }),
  entry("RATEONLY", { terms: ["利率"] }),
];

describe("functions", () => {
  test("exact name, then beginning of a name, then term, then description", () => {
    expect(ids("recovery", shelf)).toEqual(["RECOVERY", "RECOVERYTIME", "RATIO", "LASTWORDS"]);
  });
  test("a formula that was pasted finds its function", () => {
    expect(ids("=MKT.RATIO(A1, B1)", shelf)[0]).toBe("RATIO");
  });
  test("either script finds a term of the other", () => {
    expect(ids("修复比例", shelf)[0]).toBe("RATIO");
    expect(ids("租賃利率", shelf)[0]).toBe("LEASERATE");
  });
  test("full-width letters and capitals make no difference", () => {
    expect(ids("\uff32\uff21\uff34\uff29\uff2f", shelf)[0]).toBe("RATIO");
  });
  test("of equals the one that is used more goes first", () => {
    const equals = ["ONE", "TWO", "THREE"].map((id) =>
      entry(id, { terms: ["利率"], rows: id === "TWO" ? ["0-01"] : [] }),
    );
    const uses = usesIn([{ ...template, results: ["=MKT.THREE(1)+MKT.THREE(2)"] }]);
    expect(searchFunctions("利率", equals, uses).map(({ id }) => id)).toEqual(["THREE", "TWO", "ONE"]);
  });
  test.each([
    ["recovrey", ["RECOVERY"]],
    ["leeserate", ["LEASERATE"]],
    ["xyzzyx", []],
  ])("%s finds nothing, but comes near %s", (query, near) => {
    expect(ids(query, shelf)).toEqual([]);
    expect(
      nearFunctions(query, shelf, () => 0)
        .slice(0, 1)
        .map(({ id }) => id),
    ).toEqual(near);
  });
  test.each(["weather tomorrow", "how to cook rice", "明天天氣", "qqqq"])("%s is nothing of ours", (query) => {
    expect(ids(query, catalogue)).toEqual([]);
  });
  test("no query shows all, an unknown word none", () => {
    expect(ids("  ", shelf)).toHaveLength(shelf.length);
    expect(ids("qqqq", shelf)).toEqual([]);
  });
});

/** Words of the documents, with the function that an analyst means by them. */
const wanted: readonly (readonly [string, string])[] = [
  ["修復比例", "RECOVRATIO"],
  ["修复比例", "RECOVRATIO"],
  ["便利收益", "CONVYIELD"],
  ["蝴蝶期權", "BUTTERFLYPAYOFF"],
  ["蝴蝶期权", "BUTTERFLYPAYOFF"],
  ["租賃利率", "LEASERATE"],
  ["泡菜溢價", "KIMCHI"],
  ["回撤", "DRAWDOWN"],
  ["日曆價差", "CALSPREADPNL"],
];

test.each(wanted)("%s finds %s among the first three", (query, id) => {
  expect(ids(query, catalogue).slice(0, 3)).toContain(id);
});

describe("other places", () => {
  test("an analysis is found by its title in any language, a claim leads to its analysis", () => {
    for (const query of ["sample book", "範例簿", "示例簿", "doubles", "0-02"])
      expect(searchTemplates(query, [template])).toEqual([template]);
    expect(searchTemplates("copper", [template])).toEqual([]);
  });
  test("a series is found by name, id, title and source", () => {
    const series = {
      name: "WALCL",
      title: "聯準會總資產",
      unit: "USD",
      scale: 1e6,
      frequency: "W" as const,
      source: "FRED",
      retrieved: 46000,
      observations: [],
    };
    for (const query of ["walcl", "file:walcl", "联准会", "fred"])
      expect(searchSeries(query, [series])).toEqual([series]);
  });
  test.each([
    ["B7", "B7"],
    ["Claims!C7", "Claims!C7"],
    ["'My sheet'!A1:B2", "'My sheet'!A1:B2"],
    ["論點!C7", "論點!C7"],
    ["gold", undefined],
    ["BSIV", undefined],
  ])("%s as a place is %s", (query, reference) => {
    expect(asReference(query)).toBe(reference);
  });
});
