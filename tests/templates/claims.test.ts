/** Every claim's verdict and rebuilt figure against the check of the same row in the table of analyses. */
import { claimsOf } from "../../src/cli/claims";
import { templates } from "../../src/templates/templates";
import { analysedClaims } from "./analysedClaims";

describe.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  const found = claimsOf(template);
  const expected = analysedClaims[id] ?? [];

  test("judges exactly the rows of its subject, in their order", () => {
    expect(found.map(({ row, verdict }) => `${row} ${verdict}`)).toEqual(
      expected.map(([row, verdict]) => `${row} ${verdict}`),
    );
  });

  test("rebuilds the figures that the check gives", () => {
    const wrong = expected
      .map(([row, , figure, tolerance = 0], index) => ({ row, figure, tolerance, computed: found[index]?.computed }))
      .filter(({ figure, tolerance, computed }) =>
        figure === undefined ? false : typeof computed !== "number" || Math.abs(computed - figure) > tolerance,
      );
    expect(wrong).toEqual([]);
  });

  test("carries the template's name and the document's figure or null", () => {
    expect(found.every((claim) => claim.template === id)).toBe(true);
    expect(found.map(({ printed }) => typeof printed).filter((kind) => kind !== "number" && kind !== "object")).toEqual(
      [],
    );
  });
});
