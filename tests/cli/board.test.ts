import { boardLines, plainBoardLine } from "../../src/cli/board";
import { templates } from "../../src/generated/templates";

jest.setTimeout(60_000);

test("documents and books each add up to all claims, and errors are none", async () => {
  const lines = await boardLines();
  const all = lines.at(-1);
  expect(all).toMatchObject({ by: "all", claims: templates.flatMap(({ claims }) => claims).length, errors: 0 });
  for (const by of ["document", "book"])
    for (const count of ["claims", "holds", "fails", "workedOut", "open", "cameTrue", "didNot", "undecided"] as const) {
      const sum = lines.filter((line) => line.by === by).reduce((total, line) => total + line[count], 0);
      expect([by, count, sum]).toEqual([by, count, all?.[count]]);
    }
  expect(lines.filter(({ by }) => by === "document").map(({ id }) => id)).toEqual(["000", "001", "002", "003", "004"]);
  // Odds of 20 to 30 %, and it happened: (0.25 − 1)².
  expect(lines.find(({ id }) => id === "000")?.brier).toBe(0.5625);
  expect(lines.find(({ id }) => id === "002")?.brier).toBeNull();
});

test("for people a line says what does not hold first", () => {
  const counts = {
    claims: 9,
    holds: 1,
    fails: 2,
    workedOut: 3,
    open: 3,
    errors: 0,
    cameTrue: 0,
    didNot: 1,
    undecided: 0,
  };
  expect(plainBoardLine({ by: "book", id: "won", name: "Won defence", ...counts, brier: null })).toBe(
    `won${" ".repeat(27)}2 do not hold · 1 holds · 3 worked out · 3 open; since then 0 came true, 1 did not`,
  );
});
