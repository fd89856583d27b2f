/** What `marketbook claims --json` prints: every claim of every book, whole. */
import { claimsOf, plainClaim } from "../../src/cli/claims";
import { templates } from "../../src/generated/templates";

const book = (id: string) => {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new Error(`There is no book ${id}.`);
  return found;
};

test("the books judge at least 300 claims of at least 225 rows", () => {
  const claims = templates.flatMap((template) => template.claims);
  expect(claims.length).toBeGreaterThanOrEqual(300);
  expect(new Set(claims.map(({ row }) => row)).size).toBeGreaterThanOrEqual(225);
});

describe("each claim is printed with document, part, kind, verdict, as-of and outcome:", () => {
  const found = async (id: string, row: string, part = "") =>
    (await claimsOf(book(id))).find((claim) => claim.row === row && claim.part === part);

  test("a printed figure that data of the archive decide", async () =>
    expect(await found("won", "2-32", "average")).toEqual({
      template: "won",
      document: "002",
      row: "2-32",
      part: "average",
      kind: "printed",
      mode: "archive",
      printed: 1470,
      computed: 1465.355,
      verdict: "reproduced",
      as_of: "2026-06-01",
      outcome: null,
    }));

  test("a statement, and what became of it", async () =>
    expect(await found("yen", "3-11")).toMatchObject({
      kind: "statement",
      printed: null,
      outcome: { verdict: "came true", figure: 160.77, day: "2026-06-01" },
    }));

  test("a figure that is worked out", async () =>
    expect(await found("won", "2-38", "limit")).toMatchObject({
      kind: "worked out",
      printed: null,
      computed: 81.75,
      verdict: "worked out",
      as_of: null,
    }));

  test("words, in English, for people too", async () => {
    const claim = await found("gold", "4-13");
    expect(claim).toMatchObject({ kind: "printed", printed: "December, August to December, October" });
    expect(claim && plainClaim(claim)).toContain("printed December, August to December, October, computed September");
  });

  test("no claim without a printed figure and a rule is said to be reproduced", async () => {
    for (const template of templates.slice(0, 4))
      for (const { kind, verdict, row } of await claimsOf(template))
        if (kind === "worked out") expect([row, verdict]).not.toEqual([row, expect.stringMatching(/reproduced/)]);
  });
});
