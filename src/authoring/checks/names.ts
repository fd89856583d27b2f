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
import type { BookData } from "../bookData";
import type { BookFile } from "../bookFile";
import type { Finding } from "./finding";
import { formulasOf, inputPlaces } from "./formulas";

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
      charts.flatMap(({ series }, chart) =>
        series
          .filter((each) => !columns.has(each.split(" ")[0] ?? ""))
          .map((each) => error(["blocks", block, "charts", chart, "series"], `No table has a column ${each}.`)),
      ),
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
