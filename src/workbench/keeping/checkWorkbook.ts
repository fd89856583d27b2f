/**
 * Whether data from a file can be a workbook of the engine. A file is hostile until this has looked at it: names that would
 * change what objects are, sizes that would fill the memory, pictures that would be fetched from elsewhere, and colours that
 * would be read as other styles are refused.
 */
import { UnreadableWorkbook } from "./refusal";
import { isFields, whole } from "./shapes";
import { texts } from "./texts";
import { isCell, most, sheetShapes, workbookShapes } from "./workbookShapes";

/** Rows of all sheets together: the engine keeps a record of each. */
const mostRowsTogether = 4 * most.rows;

const deepest = 60;

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
const isKeyName = (name: string) => /^(id|tag|type|operator)$|Ids?$/.test(name);
const isInherited = (text: string) => text in {} || unsafeNames.has(text);

/** Colours stand in the style of elements, where more than a colour would take effect; a chart stops at one that is none. */
const colour = /^(#[0-9a-f]{3,8}|rgba?\([\d\s.,%]*\)|)$/i;
const isColourName = (name: string) => /colou?r$/i.test(name) || name === "background";

function checkNames(value: unknown, depth = 0): void {
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
}

function checkSheet(sheet: unknown, index: number): void {
  const place = `sheets[${index}]`;
  expect(isFields(sheet), place);
  const { id, name, colNumber, rowNumber } = sheet;
  expect(typeof id === "string" && id !== "" && typeof name === "string" && sheetName.test(name), place);
  expect(whole(1, most.columns)(colNumber) && whole(1, most.rows)(rowNumber), `${place}.rowNumber`);
  for (const [part, shape] of Object.entries(sheetShapes))
    expect(sheet[part] === undefined || shape(sheet[part]), `${place}.${part}`);
  for (const [at, content] of Object.entries(sheet.cells ?? {}))
    expect(isCell(at) && typeof content === "string", `${name}!${at}`);
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
    expect(new Set(sheets.map((sheet) => sheet[part].toLowerCase())).size === sheets.length, `sheets.${part}`);
  const rows = sheets.reduce((sum: number, sheet) => sum + sheet.rowNumber, 0);
  expect(rows <= mostRowsTogether, "rowNumber");
  for (const [part, shape] of Object.entries(workbookShapes))
    expect(data[part] === undefined || shape(data[part]), part);
  const known = ["version", "sheets", ...Object.keys(workbookShapes)];
  return Object.fromEntries(known.filter((name) => name in data).map((name) => [name, data[name]]));
}
