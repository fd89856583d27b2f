/**
 * Figures that books call published, against the public history beside the checkout. Runs where it is at hand: it is no part of
 * the project. What no source at hand can confirm is an assumption.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../src/generated/templates";
import { givenByName } from "../../src/workbook/layout/dependence";

const shared = join(__dirname, "../../../shared");
const there = existsSync(join(shared, "archive")) && existsSync(join(shared, "market-data/history"));

/** The value of a day in a file of two columns. */
function at(file: string, day: string): number {
  const line = readFileSync(join(shared, `${file}.csv`), "utf8")
    .split("\n")
    .find((each) => each.startsWith(`${day},`));
  if (!line) throw new Error(`${file} has no ${day}.`);
  return Number(line.split(",")[1]);
}

const history = (name: string) => `market-data/history/${name}`;
const archived = (name: string) => `archive/FRED_${name}`;
const percent = (file: string, day: string) => at(file, day) / 100;
const over = (file: string, later: string, earlier: string) => at(file, later) / at(file, earlier) - 1;

/** The quarter point above the effective rate: targets have stood on quarters, and it has traded inside them. */
const target = (day: string) => Math.ceil((at(history("DFF"), day) - 0.01) * 4) / 400;

/** Name, what the history gives, half a unit of the digits in the book. */
const confirmed: readonly (readonly [name: string, value: () => number, half: number])[] = [
  ["Book_gold_year", () => over(history("LBMA_GOLD_PM"), "2025-12-30", "2024-12-30"), 0.005],
  ["Book_silver_year", () => over(history("LBMA_SILVER"), "2025-12-31", "2024-12-31"), 0.005],
  ["Rel_rate_2007", () => target("2006-07-05"), 0],
  ["Rel_rate_2019", () => target("2018-12-21"), 0],
  ["Rel_rate", () => target("2025-10-31"), 0],
  ["Rel_core", () => over(archived("CPIAUCSL"), "2025-09-01", "2024-09-01"), 0.0005],
  ["Rel_gdp", () => at(archived("GDP"), "2025-04-01") / 1000, 0.0005],
  ["Net_gdp", () => at(archived("GDP"), "2025-07-01") / 1000, 0.005],
  ["Crv_wti", () => at(archived("DCOILWTICO"), "2026-01-07"), 0],
  ["Crv_brent", () => at(archived("DCOILBRENTEU"), "2026-01-07"), 0],
  ["Gold_yield", () => percent(archived("DGS10"), "2026-01-14"), 0],
  ["Yen_ust10", () => percent(archived("DGS10"), "2026-01-07"), 0],
  ["Gpu_yield", () => percent(archived("DGS5"), "2026-01-07"), 0],
  ["Book_bond_yield", () => percent(archived("DGS5"), "2026-01-07"), 0],
  ["Yen_jgb10", () => percent("archive/MOFJ_JGB10Y", "2026-01-07"), 0],
  ["Yen_usd3m", () => percent(archived("SOFR"), "2026-01-07"), 0],
  ["Yen_average", () => at(archived("EXJPUS"), "2025-12-01"), 0.05],
  ["Eco_ism", () => at(history("ISM_PMI"), "2025-12-28"), 0],
];

(there ? test.each(confirmed) : test.skip.each(confirmed))(
  "%s is what was published (skipped where the history is not at hand)",
  (name, value, half) => {
    const found = templates.flatMap((template) => givenByName(template).get(name) ?? [])[0];
    expect(found?.standing).toBe("published");
    const given = found && "value" in found ? Number(found.value) : Number.NaN;
    expect(Math.abs(given - value())).toBeLessThanOrEqual(half + 1e-9);
  },
);

test.each(["Rel_years", "Rel_fall"])("%s, which no source at hand confirms, is an assumption", (name) => {
  const found = templates.flatMap((template) => givenByName(template).get(name) ?? [])[0];
  expect(found?.standing).toBe("assumption");
});
