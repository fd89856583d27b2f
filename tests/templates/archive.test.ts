/** What the archive decides when a book opens, without a network: as the analyses rule for these rows. */
import { claimsOf } from "../../src/cli/claims";
import { templates } from "../../src/generated/templates";

jest.setTimeout(30_000);

const calculated = new Map<string, ReturnType<typeof calculate>>();

/** Each book once: claims are many. */
function opened(id: string): ReturnType<typeof calculate> {
  const claims = calculated.get(id) ?? calculate(id);
  calculated.set(id, claims);
  return claims;
}

async function calculate(id: string) {
  const template = templates.find((each) => each.id === id);
  if (!template) throw new Error(`There is no book ${id}.`);
  const found = await claimsOf(template);
  return new Map(found.map((claim) => [`${claim.row} ${claim.part}`.trim(), claim]));
}

test.each([
  ["won", "2-32 average", "reproduced", "2026-06-01"],
  ["won", "2-32 highest since", "reproduced", "2026-06-01"],
  ["won", "2-33", "needs data", null],
  ["won", "2-34", "reproduced", "2026-06-01"],
  ["won", "2-42", "reproduced", "2026-06-01"],
  ["won", "2-35", "not reproduced", null],
  ["silver", "0-11", "not reproduced", "2026-01-06"],
  ["silver", "0-06", "needs data", null],
  ["liquidity", "4-01 weeks", "reproduced", "2026-03-04"],
  ["liquidity", "4-01 last days", "not reproduced", "2026-03-04"],
  ["liquidity", "4-01 Decembers", "reproduced", "2026-03-04"],
  ["liquidity", "4-24", "reproduced", null],
  ["liquidity", "4-31", "needs data", null],
  ["liquidity", "4-35", "reproduced", null],
  ["liquidity", "2-64", "not reproduced", null],
  ["curves", "0-36 before", "reproduced", "2026-08-18"],
  ["curves", "0-36 after", "reproduced", "2026-08-18"],
  ["curves", "0-54 solder", "not reproduced", null],
  ["curves", "1-02", "needs data", null],
  ["economy", "3-01", "needs data", null],
  ["economy", "3-28 market", "needs data", null],
  ["economy", "4-22", "reproduced", null],
  ["tenyear", "1-18", "needs data", null],
  ["tenyear", "3-21 low", "not reproduced", "2026-08-20"],
  ["tenyear", "3-21 now", "reproduced", "2026-08-20"],
  ["tenyear", "3-22 taken", "reproduced", null],
  ["tenyear", "3-23 cover", "reproduced", null],
  ["tenyear", "3-23 yield", "reproduced", "2026-08-20"],
  ["yen", "0-59 yield", "reproduced", "2026-04-30"],
  ["yen", "0-60 months", "reproduced", null],
  ["yen", "0-60 days", "needs data", null],
  ["yen", "2-56", "not reproduced", "2025-04-01"],
  ["gold", "2-65", "reproduced", null],
  ["gold", "4-06 before", "not reproduced", null],
  ["gold", "4-06 after", "reproduced", null],
  ["gold", "4-06 faster", "reproduced", null],
  ["gold", "4-07", "needs data", null],
  ["relief", "2-66", "needs data", null],
  ["recovery", "2-52 copper", "reproduced", null],
  ["recovery", "2-55 months", "reproduced", null],
  ["recovery", "4-02 with oil", "needs data", null],
] as const)("%s %s: %s", async (id, claim, verdict, lastDay) => {
  const found = (await opened(id)).get(claim);
  expect(found).toMatchObject({ mode: "archive", verdict });
  if (lastDay) expect(found?.as_of).toBe(lastDay);
});

test("what happened since the documents is told with figure and day", async () => {
  const [won, liquidity, tenYear] = [await opened("won"), await opened("liquidity"), await opened("tenyear")];
  expect(won.get("2-36 distance")?.outcome).toEqual({
    verdict: "did not",
    figure: 1529.4619,
    day: "2026-06-01",
    odds: null,
  });
  // Wednesday 2025-12-03, the day of the Federal Reserve's release, not the Sunday that ends its week.
  expect(liquidity.get("4-24")?.computed).toBe(45994);
  expect(liquidity.get("4-24")?.outcome).toMatchObject({ verdict: "came true", day: "2026-07-22" });
  expect(liquidity.get("4-25")?.outcome?.figure).toBeCloseTo(26.7046, 4);
  expect(tenYear.get("3-22 gap")?.outcome).toMatchObject({ verdict: "came true", day: "2025-12-31" });
  expect(tenYear.get("3-22 gap")?.outcome?.figure).toBeCloseTo(0.0418, 10);
  expect(tenYear.get("3-22 issuance")?.outcome).toMatchObject({ verdict: "did not", day: "2026-08-20" });
  expect(tenYear.get("3-22 issuance")?.outcome?.figure).toBeCloseTo(0.0469, 10);
  const [yen, gold, relief] = [await opened("yen"), await opened("gold"), await opened("relief")];
  expect(yen.get("0-59 yield")?.outcome).toEqual({ verdict: "came true", figure: 2.52, day: "2026-04-30", odds: null });
  expect(yen.get("3-11")?.outcome).toEqual({ verdict: "came true", figure: 160.77, day: "2026-06-01", odds: null });
  expect(gold.get("3-26")?.outcome).toMatchObject({ verdict: "came true", day: "2025-12-31" });
  // Consumer prices of May 2026 over May 2025, less the 3.0 % published for September 2025.
  expect(relief.get("3-05")?.outcome).toMatchObject({ verdict: "came true", day: "2026-06-01" });
  expect(relief.get("3-05")?.outcome?.figure).toBeCloseTo(333.979 / 320.58 - 1 - 0.03, 9);
  expect(relief.get("3-16 date")?.outcome).toMatchObject({ verdict: "came true", day: "2025-11-25" });
  expect(relief.get("4-28")?.outcome?.verdict).toBe("open");
});

test("oil, copper and unemployment tell what happened since", async () => {
  const [curves, economy] = [await opened("curves"), await opened("economy")];
  // 86.48 over 56.01, and copper's 13,542.8 over 12,986.6.
  expect(curves.get("0-36 fall")?.outcome).toMatchObject({ verdict: "did not", day: "2026-08-18" });
  expect(curves.get("0-36 fall")?.outcome?.figure).toBeCloseTo(0.544, 4);
  expect(curves.get("0-53 35%")?.outcome).toMatchObject({ verdict: "came true", day: "2026-07-01" });
  expect(curves.get("0-53 35%")?.outcome?.figure).toBeCloseTo(0.0428, 4);
  // The text expects the bump to flatten: the strip of 11 February 2026 has none.
  expect(curves.get("0-36 bump")?.outcome).toMatchObject({ verdict: "came true", day: "2026-02-11" });
  expect(curves.get("0-67")?.outcome).toMatchObject({ verdict: "came true", day: "2026-02-11" });
  // 4.5 % in November 2025, the highest; the day is 2025-11-01.
  expect(economy.get("3-28 data")?.outcome).toEqual({
    verdict: "did not",
    figure: 45962,
    day: "2026-06-01",
    odds: null,
  });
});
