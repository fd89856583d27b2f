/** No sheet of a book shows an error, whatever its switch stands on and without any series. */
import { CellError } from "../../src/cells/cell";
import { templates } from "../../src/generated/templates";
import type { Mode } from "../../src/templates/template";
import { computeBook, computeBookAwaiting } from "../../src/workbook/grid/computeBook";
import { layTemplate } from "../../src/workbook/layTemplate";

const modes: readonly Mode[] = ["document", "archive", "live", "mine"];
const cases = templates.flatMap((template) => modes.map((mode) => [template.id, mode, template] as const));

test.each(cases)("%s in the mode %s has no error cell", async (_, mode, template) => {
  const laid = layTemplate(template, "en", mode);
  const { sheets } = mode === "archive" ? await computeBookAwaiting(laid) : computeBook(laid);
  const errors = [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, { value }]) =>
      value instanceof CellError ? [{ at: `${sheet}!${at}`, code: value.code, message: value.message }] : [],
    ),
  );
  expect(errors).toEqual([]);
});
