import { templates } from "../../../src/generated/templates";
import type { Template } from "../../../src/templates/template";
import { layTemplate } from "../../../src/workbook/layTemplate";

const template = (id: string): Template => templates.find((each) => each.id === id) as Template;
const sheetOf = ({ sheets }: ReturnType<typeof layTemplate>) =>
  sheets.find(({ charts }) => charts.length > 0) as (typeof sheets)[number];

test("bands that touch stand on one base, and each width has a column of its own", () => {
  const sheet = sheetOf(layTemplate(template("scenarios"), "en"));
  const fan = sheet.charts.find(({ series }) => series.filter(({ part }) => part === "band").length === 3);
  expect(fan?.series.map(({ part }) => part)).toEqual(["base", "band", "band", "band", undefined]);
  const widths = sheet.cells.filter(({ content }) =>
    /^=INDEX\(Scn_fan,0,\d\)-INDEX\(Scn_fan,0,\d\)$/.test(String(content)),
  );
  expect(widths.map(({ content }) => content)).toEqual([
    "=INDEX(Scn_fan,0,2)-INDEX(Scn_fan,0,1)",
    "=INDEX(Scn_fan,0,3)-INDEX(Scn_fan,0,2)",
    "=INDEX(Scn_fan,0,4)-INDEX(Scn_fan,0,3)",
  ]);
});

test("bands that do not touch are refused", () => {
  const given = template("scenarios");
  const blocks = given.blocks.map((block) => ({
    ...block,
    charts: block.charts.map((chart) => ({ ...chart, bands: chart.bands?.toReversed() })),
  }));
  expect(() => layTemplate({ ...given, blocks }, "en")).toThrow("does not start where the one before ends");
});

test("the document's own figure is a mark at two cells, each with the cell above it as charts take columns", () => {
  const laid = layTemplate(template("credit"), "en");
  const mark = sheetOf(laid).charts[0]?.series.find(({ part }) => part === "mark");
  const cells = (name: string) => /\$([A-Z]+)\$(\d+)$/.exec(laid.names[name] ?? "")?.slice(1) ?? [];
  const [column, row] = cells("Gpu_spread");
  expect(mark?.range).toBe(`'GPU credit · Inputs'!$${column}$${Number(row) - 1}:$${column}$${row}`);
  expect(mark?.across).toContain(`$${cells("Gpu_fair_L").join("$")}`);
});

test("a network has the ways of each node, and the nodes with their names on top", () => {
  const network = sheetOf(layTemplate(template("interlock"), "en")).charts.find(({ bare }) => bare);
  const names = ["Nvidia", "OpenAI", "Oracle", "Microsoft", "AMD", "CoreWeave"];
  expect(network?.series.map(({ part, label }) => `${part} ${label}`)).toEqual(
    ["way", "broadWay", "node"].flatMap((part) => names.map((name) => `${part} ${name}`)),
  );
  expect(network?.series.every(({ across }) => across !== undefined)).toBe(true);
});
