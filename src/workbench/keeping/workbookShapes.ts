/**
 * The parts of the engine's data for a workbook. The engine takes them as it finds them, and what is of another shape stops it
 * later, when the workbook is drawn, calculated or saved.
 */
import { cellPlace } from "../../cells/address";
import {
  either,
  fields,
  flag,
  listOf,
  matching,
  number,
  oneOf,
  record,
  type Shape,
  simple,
  text,
  whole,
} from "./shapes";

/** Excel's own limits. */
export const most = { columns: 16_384, rows: 1_048_576, sheets: 1_000 };

const longest = { formula: 100_000, format: 255, name: 1_000 };

/** The engine makes a sheet as large as its last cell, and then larger than a file may say. */
export function isCell(address: string): boolean {
  const place = /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(address) ? cellPlace(address) : undefined;
  return place !== undefined && place.col < most.columns && place.row < most.rows;
}

const range: Shape = (value) =>
  typeof value === "string" && value.split(":").length <= 2 && value.split(":").every(isCell);
/** Of a rule: whole columns and rows too. */
const corner = "(\\$?[A-Z]{1,3}(\\$?[1-9]\\d{0,6})?|\\$?[1-9]\\d{0,6})";
const ruleRange = matching(new RegExp(`^${corner}(:${corner})?$`));
const name = text(longest.name);
const formula = text(longest.formula);
const id = whole(0, 1e9);
/** In pixels. */
const size: Shape = (value) => number(value) && (value as number) >= 0 && (value as number) <= 100_000;
const index = (limit: number) => whole(0, limit - 1);

const header = fields({}, { size, isHidden: flag });
const headersOf = (limit: number) => record(header, (key) => index(limit)(Number(key)));
const group = fields({ start: index(most.rows), end: index(most.rows) }, { isFolded: flag });

/** The engine's names of what a validation or a condition asks. */
const criteria = [
  ..."containsText notContainsText isEqualText isEmail isLink beginsWithText endsWithText".split(" "),
  ..."dateIs dateIsBefore dateIsOnOrBefore dateIsAfter dateIsOnOrAfter dateIsBetween dateIsNotBetween dateIsValid".split(
    " ",
  ),
  ..."isEqual isNotEqual isGreaterThan isGreaterOrEqualTo isLessThan isLessOrEqualTo isBetween isNotBetween".split(" "),
  ..."isBoolean isValueInList isValueInRange customFormula isEmpty isNotEmpty top10 uniqueValues duplicateValues".split(
    " ",
  ),
];

const style = record(simple);

const criterion = {
  type: oneOf(...criteria),
  values: listOf(formula),
};
const threshold = fields({ type: oneOf("value", "number", "percentage", "percentile", "formula") }, { value: formula });
const rule = either(
  fields({ type: oneOf("CellIsRule"), operator: criterion.type, values: criterion.values, style }),
  fields({ type: oneOf("ColorScaleRule"), minimum: threshold, maximum: threshold }, { midpoint: threshold }),
  fields({ type: oneOf("DataBarRule"), color: number }, { rangeValues: formula }),
  fields({
    type: oneOf("IconSetRule"),
    icons: fields({ upper: name, middle: name, lower: name }),
    upperInflectionPoint: threshold,
    lowerInflectionPoint: threshold,
  }),
);

/** By the name of the part. */
export const sheetShapes: Readonly<Record<string, Shape>> = {
  cells: fields({}),
  styles: record(id, range),
  formats: record(id, range),
  borders: record(id, range),
  cols: headersOf(most.columns),
  rows: headersOf(most.rows),
  merges: listOf(range),
  panes: fields({ xSplit: index(most.columns), ySplit: index(most.rows) }),
  headerGroups: fields({}, { ROW: listOf(group), COL: listOf(group) }),
  conditionalFormats: listOf(fields({ id: name, ranges: listOf(ruleRange), rule }, { stopIfTrue: flag })),
  dataValidationRules: listOf(
    fields({ id: name, ranges: listOf(ruleRange), criterion: fields(criterion) }, { isBlocking: flag }),
  ),
  figures: listOf(
    fields(
      { id: name, width: number, height: number, tag: oneOf("chart", "image", "carousel"), data: fields({}) },
      { col: index(most.columns), row: index(most.rows), offset: fields({ x: number, y: number }) },
    ),
  ),
  tables: listOf(fields({ range }, { type: oneOf("static", "dynamic", "forceStatic"), config: record(simple) })),
  areGridLinesVisible: flag,
  isVisible: flag,
  isLocked: flag,
};

/** As the sheets name them by number. */
export const workbookShapes: Readonly<Record<string, Shape>> = {
  styles: record(style),
  formats: record(text(longest.format)),
  borders: record(record(fields({ style: name, color: name }))),
  pivots: record(fields({})),
  customTableStyles: record(fields({})),
  namedRanges: record(name),
  settings: fields({}, { locale: record(simple) }),
  revisionId: name,
  uniqueFigureIds: flag,
  pivotNextId: whole(0, 1e9),
};
