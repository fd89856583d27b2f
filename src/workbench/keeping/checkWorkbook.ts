/**
 * Whether data from a file can be a workbook of the engine. A file is hostile until this has looked at it: names that would
 * change what objects are, sizes that would fill the memory, pictures that would be fetched from elsewhere, and colours that
 * would be read as other styles are refused.
 */
import { say } from "../../language/language";
import { chartTypes } from "./chartTypes";
import { checkExtents } from "./checkExtents";
import { UnreadableWorkbook } from "./refusal";
import { type Fields, isFields, whole } from "./shapes";
import { extents, texts } from "./texts";
import { chartSource, most, placeOf, sheetShapes, workbookShapes } from "./workbookShapes";

const deepest = 60;

/** Excel allows 32,767; the editor here takes more. */
const longestContent = 100_000;

/** Names of either kind: each is looked for among all of them. */
const mostNames = 10_000;

/** What the engine lets a sheet be called: formulas and names find it by that. */
const sheetName = /^(?=.*\S)[^'*?/\\[\]]{1,1000}$/s;

/**
 * The engine's versions of its data that files of ours have. To an earlier one it would take the cells for those of that time, and
 * lose them.
 */
export const writtenVersions: readonly string[] = ["19.3.2"];

function expect(condition: boolean, place: string): asserts condition {
  if (!condition) throw new UnreadableWorkbook(texts.notAWorkbook, { place });
}

/** JSON.parse makes ordinary properties of these names; whoever copies them with = changes an object's prototype. */
const unsafeNames = new Set(["__proto__", "constructor", "prototype"]);

/** By such texts the engine looks things up; one that every object has would be found where nothing was put. */
const isKeyName = (name: string) =>
  /^(id|tag|type|operator|order|aggregator|granularity|measure|templateName|upper|middle|lower)$|Ids?$/.test(name);
const isInherited = (text: string) => text in {} || unsafeNames.has(text);

/** Colours stand in the style of elements, where more than a colour would take effect; a chart stops at one that is none. */
const colour = /^(#[0-9a-f]{3,8}|rgba?\([\d\s.,%]*\)|)$/i;
const isColourName = (name: string) => /colou?r$/i.test(name) || name === "background";

function checkNames(value: unknown, depth = 0): void {
  // JSON has no infinity, but 1e999 is read as one, and written as null.
  expect(typeof value !== "number" || Number.isFinite(value), "1e999");
  if (typeof value !== "object" || value === null) return;
  expect(depth < deepest, "…");
  for (const [name, part] of Object.entries(value)) {
    expect(!unsafeNames.has(name), name);
    expect(typeof part !== "string" || !isColourName(name) || colour.test(part), name);
    expect(typeof part !== "string" || !isKeyName(name) || !isInherited(part), name);
    checkNames(part, depth + 1);
  }
}

/** A picture lies in the file itself; anything else would be asked of another host when the file is opened. */
function checkFigure(figure: unknown, place: string): void {
  expect(isFields(figure) && typeof figure.id === "string", place);
  const path = isFields(figure.data) ? figure.data.path : undefined;
  expect(path === undefined || (typeof path === "string" && /^data:image\/(png|jpeg|gif|webp|bmp);/.test(path)), place);
  if (figure.tag === "image") expect(path !== undefined, place);
  if (figure.tag === "chart") checkChart(figure.data, place);
  const { chartDefinitions = {} } = figure.data as { chartDefinitions?: unknown };
  expect(isFields(chartDefinitions), place);
  for (const definition of Object.values(chartDefinitions)) checkChart(definition, place);
}

/** The rest of a chart is tried, before the workbook is shown. */
function checkChart(definition: unknown, place: string): void {
  expect(isFields(definition) && chartTypes.has(definition.type as string), `${place}.data.type`);
  expect(definition.dataSource === undefined || chartSource(definition.dataSource), `${place}.data.dataSource`);
}

/** Charts, and figures of a sheet, are found by their ids. */
function checkFigureIds(sheets: readonly Fields[]): void {
  const charts = new Set<unknown>();
  for (const [index, { figures = [] }] of sheets.entries()) {
    const ids = new Set<unknown>();
    for (const { id, tag, data } of figures as readonly { id: string; tag: string; data: Fields }[]) {
      const chartIds = tag === "chart" ? [data.chartId] : Object.keys((data.chartDefinitions ?? {}) as object);
      expect(
        !ids.has(id) && chartIds.every((each) => typeof each === "string" && !charts.has(each)),
        `sheets[${index}].figures`,
      );
      ids.add(id);
      for (const each of chartIds) charts.add(each);
    }
  }
}

/** A name means one thing; the library's pivots and names read each other's numbers. */
function checkDefinedNames({ namedRanges = {}, namedFormulas = {} }: Fields): void {
  const names = [namedRanges, namedFormulas].flatMap((part) => Object.keys(part as object));
  expect(names.length <= mostNames, "namedRanges");
  expect(new Set(names.map((name) => name.toLowerCase())).size === names.length, "namedRanges");
}

function checkSheet(sheet: unknown, index: number): void {
  const place = `sheets[${index}]`;
  expect(isFields(sheet), place);
  const { id, name, colNumber, rowNumber } = sheet;
  expect(typeof id === "string" && id !== "" && typeof name === "string" && sheetName.test(name), place);
  expect(whole(1, most.columns)(colNumber) && whole(1, most.rows)(rowNumber), `${place}.rowNumber`);
  for (const [part, shape] of Object.entries(sheetShapes))
    expect(sheet[part] === undefined || shape(sheet[part]), `${place}.${part}`);
  for (const [at, content] of Object.entries(sheet.cells ?? {})) {
    expect(placeOf(at) !== undefined && typeof content === "string", `${name}!${at}`);
    if (content.length > longestContent)
      throw new UnreadableWorkbook(texts.cellTooLong, {
        cell: `${name}!${at}`,
        length: content.length,
        most: longestContent,
      });
  }
  for (const [number, figure] of ((sheet.figures as unknown[]) ?? []).entries())
    checkFigure(figure, `${place}.figures[${number}]`);
}

/** The data as the engine takes it, or a Refusal; parts that the engine does not know are left out. */
export function checkedWorkbook(data: unknown): object {
  expect(isFields(data), "workbook");
  expect(writtenVersions.includes(data.version as string), "version");
  checkNames(data);
  const { sheets } = data;
  expect(Array.isArray(sheets) && sheets.length > 0 && sheets.length <= most.sheets, "sheets");
  sheets.forEach(checkSheet);
  for (const part of ["id", "name"])
    expect(new Set(sheets.map((sheet) => sheet[part].trim().toUpperCase())).size === sheets.length, `sheets.${part}`);
  expect(
    sheets.some((sheet) => sheet.isVisible !== false),
    "sheets.isVisible",
  );
  for (const [part, shape] of Object.entries(workbookShapes))
    expect(data[part] === undefined || shape(data[part]), part);
  checkFigureIds(sheets);
  checkDefinedNames(data);
  const fault = checkExtents(sheets);
  if (fault && "most" in fault)
    throw new UnreadableWorkbook(texts.asksTooMuch, { part: say(extents[fault.part]), most: fault.most });
  expect(fault === undefined, fault?.place ?? "");
  const known = ["version", "sheets", ...Object.keys(workbookShapes)];
  return Object.fromEntries(known.filter((name) => name in data).map((name) => [name, data[name]]));
}
