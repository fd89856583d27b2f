/**
 * The books with public history brought as the reader's own series, against what the analyses rule for these rows. Runs where
 * the history lies beside the checkout: it is no part of the project.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isoToSerial } from "../../src/cells/serialDates";
import { claimsOf, type FoundClaim } from "../../src/cli/claims";
import { templates } from "../../src/generated/templates";
import { setOwnSeries } from "../../src/series/memory/ownMemory";
import type { OwnSeries } from "../../src/series/own/ownSeries";

const shared = join(__dirname, "../../../shared");
const there = existsSync(join(shared, "archive")) && existsSync(join(shared, "market-data/history"));

/** Series by name: file below shared, scale, frequency. */
const sources: Readonly<Record<string, readonly [file: string, scale: number, frequency: OwnSeries["frequency"]]>> = {
  WALCL: ["archive/FRED_WALCL", 1e6, "W"],
  WTREGEN: ["archive/FRED_WTREGEN", 1e6, "W"],
  RRPONTSYD: ["archive/FRED_RRPONTSYD", 1e9, "D"],
  GDP: ["archive/FRED_GDP", 1e9, "Q"],
  M2: ["archive/FRED_M2SL", 1e9, "M"],
  FEDFUNDS: ["archive/FRED_FEDFUNDS", 1, "M"],
  DXY: ["archive/FRED_DTWEXBGS", 1, "D"],
  BTCUSD: ["market-data/history/BTCUSD", 1, "D"],
  NDX: ["market-data/history/NDX_fred", 1, "D"],
  CAPEX: ["market-data/history/MAG7_CAPEX_Q", 1, "Q"],
  VIX: ["market-data/history/VIX_to2026-08", 1, "D"],
  USDKRW: ["archive/FRED_EXKOUS", 1, "M"],
  SILVER: ["market-data/history/LBMA_SILVER", 1, "D"],
  SILVER_SHORT: ["archive/CFTC_SILVER_MM_SHORT", 1, "W"],
  USDJPY: ["market-data/history/USDJPY", 1, "D"],
  JGB10: ["archive/MOFJ_JGB10Y", 1, "D"],
  DGS10: ["archive/FRED_DGS10", 1, "D"],
  JPY3M: ["archive/FRED_IR3TIB01JPM156N", 1, "M"],
  CHF3M: ["archive/FRED_IR3TIB01CHM156N", 1, "M"],
  EUR3M: ["archive/FRED_IR3TIB01EZM156N", 1, "M"],
  CPI: ["archive/FRED_CPIAUCSL", 1, "M"],
  GOLDM: ["archive/WORLDBANK_GOLD", 1, "M"],
  GOLD: ["market-data/history/LBMA_GOLD_PM", 1, "D"],
  GLDSHARES: ["market-data/history/GLD_SHARES_OUT", 1, "D"],
  ETHUSD: ["market-data/history/ETHUSD", 1, "D"],
  KIMCHI: ["market-data/history/KIMCHI_BTC", 1, "D"],
  BTCETF: ["market-data/history/ETF_NETFLOW_BTC", 1, "D"],
  KOSPI: ["market-data/history/KOSPI", 1, "D"],
  MSTR: ["market-data/history/MSTR", 1, "D"],
  SPX: ["market-data/history/SPX", 1, "D"],
  DIA: ["market-data/history/DIA", 1, "D"],
  IWM: ["market-data/history/IWM", 1, "D"],
  WTI: ["archive/FRED_DCOILWTICO", 1, "D"],
  COPPER: ["archive/FRED_PCOPPUSDM", 1, "M"],
  UNRATE: ["archive/FRED_UNRATE", 1, "M"],
};

function brought(name: string): OwnSeries {
  const [file, scale, frequency] = sources[name] ?? ["", 1, "D"];
  const rows = readFileSync(join(shared, `${file}.csv`), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return {
    name,
    title: name,
    unit: "USD",
    scale,
    frequency,
    source: file,
    retrieved: 46_300,
    observations: rows
      .map((row) => row.split(","))
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([date = "", value]) => ({ date: isoToSerial(date) ?? 0, value: Number(value) })),
  };
}

/** Row and part, verdict, and the figure with half a unit of the digit that the analyses give. */
const ruled: Readonly<
  Record<string, readonly (readonly [claim: string, verdict: string, figure?: number, half?: number])[]>
> = {
  liquidity: [
    ["2-64", "not reproduced", -0.14, 0.005],
    ["4-01 weeks", "reproduced", -128.7, 0.05],
    ["4-01 last days", "not reproduced", 49.6, 0.05],
    ["4-01 Decembers", "reproduced", -273.9, 0.05],
    ["4-03 beta", "not reproduced", 0.91, 0.005],
    ["4-03 year", "reproduced", -0.264, 0.0005],
    ["4-04", "not reproduced", -0.17, 0.005],
    ["4-15 elasticity", "reproduced", 3.44, 0.005],
    ["4-15 level", "worked out", 7993, 0.5],
    ["4-16", "reproduced", -1.7, 0.05],
    ["4-24", "reproduced"],
    ["4-31", "reproduced"],
    ["4-35", "reproduced", 0.009, 0.0005],
    ["4-37", "reproduced", -0.27, 0.005],
  ],
  compute: [
    ["0-42 supply", "not reproduced", 0.64, 0.005],
    ["0-43 low start", "reproduced"],
    ["0-43 high start", "reproduced"],
    ["0-47", "not reproduced", 6.5, 0],
  ],
  curves: [
    ["0-36 before", "reproduced"],
    ["0-36 after", "reproduced"],
    ["0-54 solder", "not reproduced"],
    ["1-02", "not reproduced", 0, 0.005],
  ],
  economy: [
    ["3-28 market", "not reproduced", 30, 0],
    ["4-22", "reproduced", 47.9, 0],
  ],
  won: [
    ["2-32 average", "reproduced", 1465.4, 0.05],
    ["2-32 highest since", "reproduced", 1998, 0],
    ["2-34", "reproduced"],
    // A month's average says nothing about a day, nor when 1500 was last traded at.
    ["2-33", "needs data"],
    ["2-36 last seen", "needs data"],
    ["2-42", "reproduced", -0.042, 0.0005],
  ],
  interlock: [
    ["1-11", "reproduced", 0.64, 0.005],
    ["4-17", "reproduced", 0.015, 0.0005],
  ],
  scenarios: [
    ["1-19", "needs an input", -1.25, 0.05],
    ["1-27", "reproduced", 0.44, 0.005],
  ],
  tenyear: [
    ["1-18", "not reproduced", 0.41, 0.005],
    ["3-13", "not reproduced", -0.08, 0.005],
    ["3-21 low", "not reproduced", 0.0174, 0.00005],
    ["3-21 now", "reproduced", 0.0412, 0.00005],
    ["3-23 yield", "reproduced", 6, 0.5],
  ],
  yen: [
    ["0-60 days", "reproduced", -0.098, 0.0005],
    ["0-60 shares", "reproduced", -0.134, 0.0005],
    ["2-56", "not reproduced", 0.39, 0.005],
    ["2-62", "not reproduced", 2.48, 0.005],
    ["3-08", "not reproduced", -0.018, 0],
  ],
  gold: [
    ["2-65", "reproduced", 0.2, 0.005],
    ["4-06 before", "not reproduced", -0.56, 0.005],
    ["4-06 after", "reproduced", 2.31, 0.005],
    ["4-07", "reproduced", -0.77, 0.005],
    ["4-12", "not reproduced", 0.955, 0.006],
    ["4-13", "not reproduced"],
  ],
  korea: [
    ["1-03", "reproduced", -7.8, 0.05],
    ["1-04 bitcoin", "reproduced", -0.09, 0.0005],
    ["1-04 ether", "reproduced", -0.142, 0.0005],
    ["1-22 average", "reproduced", 0.003, 0.0005],
    ["1-23 index", "reproduced", 0.757, 0.0005],
    ["1-24", "reproduced", 0.82, 0.005],
    ["3-19", "reproduced", -0.036, 0.0005],
    ["3-20", "reproduced", 1.65, 0.005],
    // Its prices end in June 2025: nothing may be said of January 2026.
    ["4-32 Strategy", "needs data"],
  ],
  recovery: [
    ["1-01", "reproduced"],
    ["2-43 year", "reproduced", 1.23, 0.005],
    ["2-43 since", "reproduced", 0.43, 0.005],
    ["2-48 S&P 500 closes", "worked out", 0.82, 0.005],
    ["2-49 closes", "worked out", 0.55, 0.005],
    ["2-51 bitcoin closes", "worked out", 0.14, 0.005],
    ["2-52 silver", "reproduced", 0.19, 0.005],
    ["2-53 silver", "reproduced", 0.7, 0.005],
    ["2-53 gold", "reproduced", 0.3, 0.005],
    ["2-54", "reproduced", 0.22, 0.005],
    ["2-55 weeks", "reproduced", -0.39, 0.005],
    ["2-58", "needs data"],
    ["3-12", "reproduced"],
    ["4-02 with oil", "not reproduced"],
    ["4-02 without oil", "reproduced"],
  ],
  silver: [
    ["0-06", "reproduced", -0.75, 0.025],
    ["0-11", "not reproduced", 0.33, 0.005],
  ],
};

const named = ({ row, part }: FoundClaim) => (part === "" ? row : `${row} ${part}`);

(there ? describe : describe.skip)(
  "with public history as own series (skipped where the history is not at hand)",
  () => {
    beforeAll(() => setOwnSeries(Object.keys(sources).map(brought)));
    afterAll(() => setOwnSeries([]));

    test.each(Object.entries(ruled))("%s is judged as the analyses rule", async (id, rulings) => {
      const template = templates.find((each) => each.id === id);
      if (!template) throw new Error(`There is no book ${id}.`);
      const found = new Map((await claimsOf(template, "mine")).map((claim) => [named(claim), claim]));
      const judged = rulings.map(([claim, , figure, half = 0]) => {
        const { verdict, computed } = found.get(claim) ?? { verdict: "missing", computed: null };
        const agrees = figure === undefined || (typeof computed === "number" && Math.abs(computed - figure) <= half);
        return `${claim} ${verdict}${agrees ? "" : ` ${computed}`}`;
      });
      expect(judged).toEqual(rulings.map(([claim, verdict]) => `${claim} ${verdict}`));
    });

    test("outcomes say what happened since", async () => {
      const books = ["won", "liquidity"].map(
        (id) => templates.find((each) => each.id === id) as (typeof templates)[number],
      );
      const found = (await Promise.all(books.map((book) => claimsOf(book, "mine")))).flat();
      const outcomes = found.flatMap((claim) =>
        claim.outcome ? [`${named(claim)} ${claim.outcome.verdict} ${claim.outcome.figure?.toFixed(0)}`] : [],
      );
      expect(outcomes).toEqual([
        "2-36 distance did not 1529",
        "2-37 came true 1529",
        "4-24 came true 6585",
        "4-25 did not 27",
      ]);
    });

    test("so do those of yen, gold, balance sheets and the recovery", async () => {
      const books = templates.filter(({ id }) => ["yen", "gold", "relief", "recovery"].includes(id));
      const found = (await Promise.all(books.map((book) => claimsOf(book, "mine")))).flat();
      const outcomes = new Map(
        found.flatMap((claim) => (claim.outcome ? [[named(claim), claim.outcome] as const] : [])),
      );
      expect(new Map([...outcomes].map(([claim, { verdict }]) => [claim, verdict]))).toEqual(
        new Map([
          ["0-59 yield", "came true"],
          ["3-11", "came true"],
          ["3-26", "came true"],
          ["3-05", "came true"],
          ["3-16 date", "came true"],
          ["4-28", "open"],
          ["3-12", "came true"],
        ]),
      );
      expect(outcomes.get("3-12")?.figure).toBeCloseTo(0.034, 3);
    });

    test.each([
      ["compute", ["0-43 low start open", "0-44 market open"]],
      ["curves", ["0-36 fall did not", "0-36 bump came true", "0-53 35% came true", "0-67 came true"]],
      ["economy", ["3-28 data did not", "3-28 market did not"]],
    ])("outcomes of %s", async (id, ruled) => {
      const book = templates.find((each) => each.id === id) as (typeof templates)[number];
      const found = await claimsOf(book, "mine");
      expect(found.flatMap((claim) => (claim.outcome ? [`${named(claim)} ${claim.outcome.verdict}`] : []))).toEqual(
        ruled,
      );
    });
  },
);
