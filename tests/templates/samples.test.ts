/** Made series draw the charts that nothing else can draw; no made number stands as a figure, in any book. */
import { newBook } from "../../src/authoring/newBook";
import { readBook, readDocuments } from "../../src/authoring/readBook";
import { splitAddress } from "../../src/cells/address";
import besideBooks from "../../src/generated/besideBooks.json";
import { templates } from "../../src/generated/templates";
import type { Template } from "../../src/templates/template";
import { computeBookAwaiting } from "../../src/workbook/grid/computeBook";
import { dependenceOf, formulasByName, lastDayName, seriesName } from "../../src/workbook/layout/dependence";
import { drawnColumns } from "../../src/workbook/layout/tablePlaces";
import { missingSeries, sheetNameOf } from "../../src/workbook/layout/texts";
import { layTemplate } from "../../src/workbook/layTemplate";

test("a book has a made series only for a chart that no archive can draw", () => {
  for (const template of templates) {
    const { series } = dependenceOf(template);
    const drawn = template.blocks.flatMap(({ charts }) => charts.flatMap(drawnColumns));
    const keys = new Set(drawn.flatMap((name) => series(`=${name}`)));
    const idle = template.series.filter(({ key, sample, archive }) => sample && (archive || !keys.has(key)));
    expect(idle).toEqual([]);
  }
});

test("where there is one, its chart says so, and nothing else shows it", async () => {
  const text = newBook("demo")
    .replace("series: {}", 'series:\n  px: { label: "Silver", sample: "SAMPLE:SILVER", live: "LBMA:SILVER" }')
    .replace(
      "\nclaims:",
      `
  - heading: More
    lines:
      Demo_last:
        label: Last
        formula: =MKT.LAST(Demo_s_px)
        unit: USD/oz
    tables:
      - corner: Day
        rows: { name: Demo_days, formula: '=MKT.SERIES(Demo_s_px,"2025-01-01","2025-03-31")', count: 90, format: yyyy-mm-dd, also: [{ name: Demo_px, heading: Silver }] }
        columns: { Demo_twice: { heading: Twice, formula: '=2*INDEX({Demo_days#},0,2)' } }
    charts:
      - { title: Silver, kind: line, series: [Demo_px], x: Day, y: USD/oz, source: made }

claims:`,
    );
  const { template, faults } = readBook("demo", text, readDocuments(besideBooks["documents.yaml"]));
  expect(faults).toEqual([]);
  if (!template) throw new Error("There is no template.");
  const laid = layTemplate(template, "en", "document");
  const analysis = sheetNameOf(template, "analysis", "en");
  const computed = await computeBookAwaiting(laid);
  const cells = [...(computed.sheets.get(analysis) ?? [])].map(([, { value }]) => value);
  expect(computed.at("Demo_last").value).toBe("");
  expect(typeof computed.at(`'${analysis}'!${firstCell(laid.names.Demo_px)}`).value).toBe("number");
  expect(cells).toContain("The chart draws made figures, for illustration.");
});

const firstCell = (reference = "") => splitAddress(reference).range.split(":")[0]?.replaceAll("$", "") ?? "";

/** Columns of tables that a chart draws: their numbers are the chart. */
function charted(template: Template): ReadonlySet<string> {
  return new Set(
    template.blocks.flatMap(({ charts, tables }) => {
      const drawn = new Set(charts.flatMap((chart) => drawnColumns(chart)));
      return tables
        .map(({ rows, columns }) => [
          ...("formula" in rows ? [rows.name, ...rows.also.map(({ name }) => name)] : []),
          ...columns.map(({ name }) => name),
        ])
        .filter((names) => names.some((name) => drawn.has(name)))
        .flat();
    }),
  );
}

const withSeries = templates.filter(({ series }) => series.length > 0);

describe.each(withSeries.map((template) => [template.id, template] as const))("%s", (_, template) => {
  test.each(["document", "archive"] as const)(
    "in the mode %s shows no figure of a series that is made or absent",
    async (mode) => {
      const laid = layTemplate(template, "en", mode);
      const computed = await computeBookAwaiting(laid);
      const { series } = dependenceOf(template);
      const absent = new Set(
        template.series
          .map(({ key }) => key)
          .filter(
            (key) =>
              typeof computed.at(lastDayName(template, key)).value !== "number" ||
              String(computed.at(seriesName(template, key)).value).startsWith("SAMPLE:"),
          ),
      );
      const drawn = charted(template);
      const shown = [...formulasByName(template)]
        .filter(([name, formula]) => !drawn.has(name) && series(formula).some((key) => absent.has(key)))
        .map(([name]) => {
          const { sheet = "" } = splitAddress(laid.names[name] ?? "");
          return [name, computed.at(`${sheet}!${firstCell(laid.names[name])}`).value ?? ""];
        });
      // A table says that what it would show is missing.
      expect(shown.filter(([, value]) => value !== "" && value !== missingSeries.en)).toEqual([]);
    },
  );
});
