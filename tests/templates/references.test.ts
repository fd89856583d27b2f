/**
 * Every calculated figure and every verdict of the books against their references (tests/vectors/templates/<id>.py): scipy
 * and plain arithmetic on the documents' figures, and what the table of analyses rules for each row.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress, cellPlace, splitAddress } from "../../src/cells/address";
import { claimsOf } from "../../src/cli/claims";
import { templates } from "../../src/generated/templates";
import { formulasByName } from "../../src/workbook/layout/dependence";
import { computedTemplate } from "./computedTemplate";

interface Reference {
  readonly figures: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly value: number;
  }[];
  readonly claims: readonly {
    readonly row: string;
    readonly part: string;
    readonly verdict: string;
    readonly value: number | null;
  }[];
  readonly without: readonly string[];
}

const near = (found: unknown, value: number) =>
  typeof found === "number" && Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value));

describe.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  const file = join(__dirname, "../vectors/templates", `${id}.json`);
  const reference: Reference = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { figures: [], claims: [], without: [] };

  test("calculates what the reference gives", () => {
    const { book, values } = computedTemplate(template, "en");
    const wrong = reference.figures
      .map((each) => {
        const { sheet, range } = splitAddress(book.names[each.name] ?? "");
        const place = cellPlace(range.split(":")[0] ?? "");
        const at = place && cellAddress(place.col + each.column, place.row + each.row);
        const found = at === undefined ? undefined : values.sheets.get(sheet ?? "")?.get(at)?.value;
        return near(found, each.value) ? undefined : { ...each, at, found };
      })
      .filter((each) => each !== undefined);
    expect(wrong).toEqual([]);
  });

  test("has a reference for every named line and column, or says that it needs none", () => {
    const known = new Set([...reference.figures.map(({ name }) => name), ...reference.without]);
    expect([...formulasByName(template).keys()].filter((name) => !known.has(name))).toEqual([]);
  });

  test("judges each claim as the reference does", async () => {
    const found = await claimsOf(template, "document");
    expect(found.map(({ row, part, verdict }) => [row, part, verdict].join(" "))).toEqual(
      reference.claims.map(({ row, part, verdict }) => [row, part, verdict].join(" ")),
    );
    const wrong = reference.claims.filter(({ value }, index) => value !== null && !near(found[index]?.computed, value));
    expect(wrong).toEqual([]);
  });
});
