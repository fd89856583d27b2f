/**
 * Whether data from a file can be a workbook of the engine. A file is hostile until this has looked at it: names that would
 * change what objects are, sizes that would fill the memory, pictures that would be fetched from elsewhere, and colours that
 * would be read as other styles are refused.
 */
import { UnreadableWorkbook } from "./refusal";
import { texts } from "./texts";

type Fields = Readonly<Record<string, unknown>>;

/** Excel's own limits. */
const most = { columns: 16_384, rows: 1_048_576, sheets: 1_000 };

/** Rows of all sheets together: the engine keeps a record of each. */
const mostRowsTogether = 4 * most.rows;

const deepest = 60;

const parts = ["styles", "formats", "borders", "pivots", "customTableStyles", "namedRanges", "settings"];
const sheetLists = ["merges", "conditionalFormats", "dataValidationRules", "figures", "tables"];
const sheetRecords = ["cells", "styles", "formats", "borders", "cols", "rows"];

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function expect(condition: boolean, place: string): asserts condition {
  if (!condition) throw new UnreadableWorkbook(texts.notAWorkbook, { place });
}

/** JSON.parse makes ordinary properties of these names; whoever copies them with = changes an object's prototype. */
const unsafeNames = new Set(["__proto__", "constructor", "prototype"]);

/** Colours stand in the style of elements, where more than a colour would take effect; a chart stops at one that is none. */
const colour = /^(#[0-9a-f]{3,8}|rgba?\([\d\s.,%]*\)|)$/i;
const isColourName = (name: string) => /colou?r$/i.test(name) || name === "background";

function checkNames(value: unknown, depth = 0): void {
  if (typeof value !== "object" || value === null) return;
  expect(depth < deepest, "…");
  for (const [name, part] of Object.entries(value)) {
    expect(!unsafeNames.has(name), name);
    expect(typeof part !== "string" || !isColourName(name) || colour.test(part), name);
    checkNames(part, depth + 1);
  }
}

function isCount(value: unknown, largest: number): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= largest;
}

/** A picture lies in the file itself; anything else would be asked of another host when the file is opened. */
function checkFigure(figure: unknown, place: string): void {
  expect(isFields(figure) && typeof figure.id === "string", place);
  const path = isFields(figure.data) ? figure.data.path : undefined;
  expect(path === undefined || (typeof path === "string" && /^data:image\/(png|jpeg|gif|webp|bmp);/.test(path)), place);
}

function checkSheet(sheet: unknown, index: number): void {
  const place = `sheets[${index}]`;
  expect(isFields(sheet), place);
  expect(typeof sheet.id === "string" && sheet.id !== "" && typeof sheet.name === "string", place);
  expect(isCount(sheet.colNumber, most.columns) && isCount(sheet.rowNumber, most.rows), `${place}.rowNumber`);
  for (const name of sheetRecords) expect(sheet[name] === undefined || isFields(sheet[name]), `${place}.${name}`);
  for (const name of sheetLists) expect(sheet[name] === undefined || Array.isArray(sheet[name]), `${place}.${name}`);
  for (const [at, content] of Object.entries(sheet.cells ?? {}))
    expect(/^[A-Z]{1,3}\d{1,7}$/.test(at) && typeof content === "string", `${sheet.name}!${at}`);
  for (const [number, figure] of ((sheet.figures as unknown[]) ?? []).entries())
    checkFigure(figure, `${place}.figures[${number}]`);
}

/** The data as the engine takes it, or a Refusal; parts that the engine does not know are left out. */
export function checkedWorkbook(data: unknown): object {
  expect(isFields(data), "workbook");
  expect(typeof data.version === "string" && /^\d+(\.\d+)*$/.test(data.version), "version");
  checkNames(data);
  const { sheets } = data;
  expect(Array.isArray(sheets) && sheets.length > 0 && sheets.length <= most.sheets, "sheets");
  sheets.forEach(checkSheet);
  const rows = sheets.reduce((sum: number, sheet: Fields) => sum + (sheet.rowNumber as number), 0);
  expect(rows <= mostRowsTogether, "rowNumber");
  for (const part of parts) expect(data[part] === undefined || isFields(data[part]), part);
  const known = ["version", "sheets", "revisionId", "uniqueFigureIds", "pivotNextId", ...parts];
  return Object.fromEntries(known.filter((name) => name in data).map((name) => [name, data[name]]));
}
