/** Names that nothing defines, and inputs and series that nothing reads. */
import type { Template } from "../../templates/template";
import {
  formulasByName,
  givenByName,
  lastDayName,
  modeName,
  namesIn,
  seriesName,
} from "../../workbook/layout/dependence";
import { statusName } from "../../workbook/layout/standings";
import type { BookData, ChartData } from "../bookData";
import type { BookFile } from "../bookFile";
import type { Finding } from "./finding";
import { formulasOf, inputPlaces } from "./formulas";

/** Columns of tables that a chart draws. */
function drawnNames({
  series = [],
  levels = [],
  dots = [],
  printed = [],
  bands = [],
  network,
}: ChartData): readonly string[] {
  const edges = bands.flatMap(({ low, high }) => [low, high]);
  const columns = [...series, ...levels, ...dots, ...printed, ...edges].map((each) => each.split(" ")[0] ?? "");
  const places = network
    ? [network.nodes, network.ways, network.broadWays].flatMap(({ across, up }) => [across, up])
    : [];
  return [...columns, ...places];
}

export function checkNames(file: BookFile, data: BookData, template: Template): readonly Finding[] {
  const given = givenByName(template);
  const formulas = formulasByName(template);
  const keys = template.series.map(({ key }) => key);
  const known = new Set([
    ...given.keys(),
    ...formulas.keys(),
    ...[...given.values()].map(({ name }) => statusName(name)),
    ...keys.flatMap((key) => [seriesName(template, key), lastDayName(template, key)]),
    modeName(template),
  ]);
  const error = (path: (string | number)[], message: string): Finding => ({
    ...file.fault(path, message),
    kind: "error",
  });
  const placed = formulasOf(data);
  const unknown = placed.flatMap(({ path, text }) =>
    [...new Set(namesIn(text))]
      .filter((name) => name.includes("_") && !known.has(name))
      .map((name) => error([...path], `Nothing is named ${name}.`)),
  );
  const lines = new Set(data.blocks.flatMap(({ lines = {} }) => Object.keys(lines)));
  const columns = new Set(
    data.blocks.flatMap(({ tables = [] }) =>
      tables.flatMap((table) => [
        ...Object.keys(table.columns),
        ...("formula" in table.rows ? (table.rows.also ?? []).map(({ name }) => name) : []),
      ]),
    ),
  );
  const listed = [
    ...data.results
      .filter((name) => !lines.has(name))
      .map((name) => error(["results", data.results.indexOf(name)], `The result ${name} is no line of a block.`)),
    ...data.claims.flatMap(({ awaits = [] }, index) =>
      awaits
        .filter((name) => !given.has(name))
        .map((name) => error(["claims", index, "awaits"], `The claim awaits ${name}, which is no input.`)),
    ),
    ...data.blocks.flatMap(({ charts = [] }, block) =>
      charts.flatMap((each, chart) => [
        ...drawnNames(each)
          .filter((name) => !columns.has(name))
          .map((name) => error(["blocks", block, "charts", chart], `No table has a column ${name}.`)),
        ...(each.marks ?? [])
          .flatMap(({ across, up }) => [across, up])
          .filter((name) => !lines.has(name) && !given.has(name))
          .map((name) =>
            error(["blocks", block, "charts", chart], `The mark stands at ${name}, which is no input or line.`),
          ),
      ]),
    ),
  ];
  const isOwn = typeof data.document !== "string";
  const used = new Set(placed.flatMap(({ text }) => namesIn(text)));
  const places = inputPlaces(data);
  const reads = (name: string) => [...used].some((each) => given.get(each)?.name === name);
  const unused = [...places]
    .filter(([name]) => !reads(name))
    .map(
      ([name, path]): Finding => ({
        ...file.fault(path, `No formula uses the input ${name}.`),
        kind: isOwn ? "advice" : "error",
      }),
    );
  const unread = keys
    .filter((key) => ![seriesName, lastDayName].some((name) => used.has(name(template, key))))
    .map((key) => error(["series", key], `No formula reads the series ${key}.`));
  return [...unknown, ...listed, ...unused, ...unread];
}
