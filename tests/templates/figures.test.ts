/** Every calculated figure of the templates against values from scipy and plain arithmetic (tests/vectors/templates.py). */

import { cellAddress, cellPlace, splitAddress } from "../../src/cells/address";
import { templates } from "../../src/templates/templates";
import figures from "../vectors/templates.json";
import { computedTemplate } from "./computedTemplate";

test.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  const { book, values } = computedTemplate(template, "en");
  const wrong = figures
    .filter((each) => each.template === id)
    .map((each) => {
      const { sheet, range } = splitAddress(book.names[each.name] ?? "");
      const place = cellPlace(range.split(":")[0] ?? "");
      const at = place && cellAddress(place.col + each.column, place.row + each.row);
      const found = at === undefined ? undefined : values.sheets.get(sheet ?? "")?.get(at)?.value;
      const near =
        typeof found === "number" && Math.abs(found - each.value) <= 1e-9 * Math.max(1, Math.abs(each.value));
      return near ? undefined : { ...each, at, found };
    })
    .filter((each) => each !== undefined);
  expect(wrong).toEqual([]);
});

test.each(templates.map((template) => [template.id, template] as const))(
  "%s: a value or a reason for every named line and column of the analysis",
  (id, template) => {
    const known = new Set(figures.filter((each) => each.template === id).map((each) => each.name));
    const named = template.blocks.flatMap((block) => [
      ...block.lines.flatMap((line) => line.name ?? []),
      ...(block.table?.columns ?? []).map((column) => column.name),
    ]);
    expect(named.filter((name) => !known.has(name))).toEqual(withoutReference[id]);
  },
);

/** Sums, copies and constants of other named figures, and what needs the user's series. */
const withoutReference: Record<string, string[]> = {
  silver: [
    "Silver_shanghai_premium",
    "Silver_carry_cost",
    "Silver_skew",
    "Silver_fly_printed",
    "Silver_rate_found",
    "Silver_copper_supplied",
  ],
  privilege: [
    "Priv_synthetic",
    "Priv_basis_average",
    "Priv_line_dollar",
    "Priv_line_treasury",
    "Priv_debt_net_low",
    "Priv_debt_net_high",
  ],
  liquidity: [
    "Liq_latest",
    "Liq_end",
    "Liq_year_change",
    "Liq_low",
    "Liq_low_date",
    "Liq_fed_low_date",
    "Liq_scale_fed",
    "Liq_scale_tga",
    "Liq_scale_rrp",
    "Liq_index",
  ],
};
