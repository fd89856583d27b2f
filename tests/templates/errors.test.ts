/** What a template calculates without the user's data. */
import { CellError } from "../../src/cells/cell";
import { templates } from "../../src/templates/templates";
import { computedTemplate } from "./computedTemplate";

function errorsOf(id: string) {
  const template = templates.find((each) => each.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  const { values } = computedTemplate(template, "en");
  return [...values.sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, { value }]) =>
      value instanceof CellError ? [{ at: `${sheet}!${at}`, code: value.code, message: value.message }] : [],
    ),
  );
}

test.each(["silver", "privilege"])("%s has no error cell", (id) => {
  expect(errorsOf(id)).toEqual([]);
});

test("liquidity says #N/A and which series is missing wherever it needs one", () => {
  const errors = errorsOf("liquidity");
  expect(errors.length).toBeGreaterThan(0);
  expect(
    errors.filter(({ code, message }) => code !== "#N/A" || !/FILE:(WALCL|WTREGEN|RRPONTSYD)/.test(message)),
  ).toEqual([]);
});
