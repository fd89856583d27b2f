/** What figures and sentences of a book say of themselves: their unit, and that they are none. */
import { templates } from "../../../src/generated/templates";
import type { Language } from "../../../src/language/language";
import type { BookCell, BookSheet } from "../../../src/workbook/book";
import { layTemplate } from "../../../src/workbook/layTemplate";

const sheetOf = (id: string, language: Language, place: number): BookSheet => {
  const template = templates.find((each) => each.id === id);
  const sheet = template && layTemplate(template, language).sheets[place];
  if (!sheet) throw new Error(`${id} has no sheet ${place}`);
  return sheet;
};
const [analysis, claims] = [2, 3];

const headlines = (id: string, language: Language) =>
  sheetOf(id, language, analysis)
    .cells.filter(({ role }) => role === "headline" || role === "headlineData")
    .map(({ content }) => String(content));

test("in Chinese a yearly cost is said with 年化 before it, a yield and a growth without a word", () => {
  const [, , cost] = headlines("won", "tw");
  expect(cost).toMatch(/^="年化 "&/);
  expect(headlines("won", "en")[2]).toMatch(/&" annualised"$/);
  const [, , highest] = headlines("tenyear", "tw");
  expect(highest).not.toMatch(/每年|年化/);
  expect(headlines("tenyear", "en")[2]).toMatch(/&" a year"$/);
  expect(templates.flatMap(({ id }) => headlines(id, "cn")).filter((each) => each.includes("每年"))).toEqual([]);
});

test("the figure of what happened since has its own unit beside it", () => {
  const { cells } = sheetOf("liquidity", "en", claims);
  const at = (wanted: string) => cells.find((cell: BookCell) => cell.at === wanted)?.content;
  const row = cells.find(({ content }) => content === "4-24")?.at.replace(/^[A-Z]+/, "");
  expect([at(`J3`), at(`K3`), at(`F${row}`), at(`K${row}`)]).toEqual(["Figure", "Its unit", "date", "USD bn"]);
});

test("the sentence that a series is missing is not in the colour of figures from series", () => {
  const { cells, conditions } = sheetOf("tenyear", "en", analysis);
  const saying = cells.filter(
    ({ content, role, format }) => role === "data" && format && String(content).includes('"A series is missing."'),
  );
  expect(saying.length).toBeGreaterThan(0);
  expect(conditions?.map(({ range, when }) => [range, when])).toEqual(
    saying.map(({ at }) => [at, `=${at}="A series is missing."`]),
  );
});
