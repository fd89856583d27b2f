/** Each row of the documents has one home among the books, drafts with them, but for four that hold no claim. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = join(__dirname, "../../src/templates");

/** The labour of nuclear power, a timeline, a comparison in words, a saying about candlesticks. */
const without = ["0-56", "1-16", "2-31", "2-68"];

const books = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml") && file !== "documents.yaml")
  .map((file) => {
    const { claims } = parse(readFileSync(join(folder, file), "utf8")) as { claims: readonly { row: string }[] };
    return { file, rows: new Set(claims.map(({ row }) => row)) };
  });

test("each row has one home", () => {
  const listed = readFileSync(join(folder, "rows.csv"), "utf8").trim().split("\n").slice(1);
  const rows = listed.map((line) => line.split(",")[0] ?? "");
  const homes = rows.map((row) => [row, books.filter((book) => book.rows.has(row)).map(({ file }) => file)] as const);
  expect(rows).toHaveLength(232);
  expect(homes.filter(([, files]) => files.length === 0).map(([row]) => row)).toEqual(without);
  expect(homes.filter(([, files]) => files.length > 1)).toEqual([]);
});
