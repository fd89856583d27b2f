/**
 * The parts of the engine's data for a workbook. The engine takes them as it finds them, and what is of another shape stops it
 * later, when the workbook is drawn, calculated or saved.
 */
import { cellPlace } from "../../cells/address";
import { filterConditions, filterItems } from "../../sharing/spreadsheetml/filters";
import { pivot } from "./pivotShapes";
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

const longest = { formula: 8_192, format: 255, name: 1_000, note: 100_000 };

/** The engine makes a sheet as large as its last cell, and then larger than a file may say. */
export function placeOf(address: string): { readonly col: number; readonly row: number } | undefined {
  const place = /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(address) ? cellPlace(address) : undefined;
  return place !== undefined && place.col < most.columns && place.row < most.rows ? place : undefined;
}

const isCell = (address: string): boolean => placeOf(address) !== undefined;

const mostFigures = 1_000;
const mostTables = 1_000;
const mostRules = 2_000;
const mostGroups = 2_000;

const range: Shape = (value) =>
  typeof value === "string" && value.split(":").length <= 2 && value.split(":").every(isCell);
/** Of a rule: whole columns and rows too. */
const corner = "(\\$?[A-Z]{1,3}(\\$?[1-9]\\d{0,6})?|\\$?[1-9]\\d{0,6})";
const ruleRange = matching(new RegExp(`^${corner}(:${corner})?$`));
/** Of a chart: on any sheet, or gone. */
const chartRange = matching(
  new RegExp(`^(#REF!)?$|^(('([^']|'')+'|[^'!]+)!)?${corner}(:(('([^']|'')+'|[^'!]+)!)?${corner})?$`, "i"),
);
const name = text(longest.name);
const formula = text(longest.formula);
const id = whole(0, 1e9);
/** In pixels. */
const size: Shape = (value) => number(value) && (value as number) >= 0 && (value as number) <= 100_000;
const distance: Shape = (value) => number(value) && Math.abs(value as number) <= 100_000;
const index = (limit: number) => whole(0, limit - 1);

const filterAttributes = record(text(longest.name), matching(/^[a-zA-Z]{1,20}$/));
const filterColumn = fields({
  column: index(most.columns),
  kind: oneOf(...Object.keys(filterConditions)),
  attributes: filterAttributes,
  items: listOf(fields({ name: oneOf(...Object.keys(filterItems)), attributes: filterAttributes }), 10_000),
});
const header = fields({}, { size, isHidden: flag });
const isIndex = matching(/^(0|[1-9]\d{0,6})$/);
const headersOf = (limit: number) => record(header, (key) => isIndex(key) && Number(key) < limit);
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

/** Excel's largest letters; a row is as tall as its largest. */
const fontSize: Shape = (value) => number(value) && (value as number) >= 1 && (value as number) <= 409;
const style: Shape = (value) => record(simple)(value) && fields({}, { fontSize })(value);

const colourNumber = whole(0, 0xffffff);
/** Letters and digits of any language, as the library has them in names. */
const definedName = matching(/^[\p{L}\p{N}_.]{1,1000}$/u);

const criterion = {
  type: oneOf(...criteria),
  values: listOf(formula),
};
const bounds = oneOf("value", "number", "percentage", "percentile", "formula");
const threshold = fields({ type: bounds }, { value: formula });
const colourStop = fields({ type: bounds, color: colourNumber }, { value: formula });
const icon = oneOf(...["arrow", "smiley", "dot"].flatMap((each) => [`${each}Good`, `${each}Neutral`, `${each}Bad`]));
const rule = either(
  fields({ type: oneOf("CellIsRule"), operator: criterion.type, values: criterion.values, style }),
  fields({ type: oneOf("ColorScaleRule"), minimum: colourStop, maximum: colourStop }, { midpoint: colourStop }),
  fields({ type: oneOf("DataBarRule"), color: colourNumber }, { rangeValues: formula }),
  fields({
    type: oneOf("IconSetRule"),
    icons: fields({ upper: icon, middle: icon, lower: icon }),
    upperInflectionPoint: threshold,
    lowerInflectionPoint: threshold,
  }),
);

/** The library's own, and those of the workbook. */
const tableStyle = matching(/^[\p{L}\p{N}_-]{1,100}$/u);
const tableConfig: Shape = (value) =>
  record(simple)(value) && fields({}, { styleId: tableStyle, numberOfHeaders: index(most.rows) })(value);
const tableTemplate = oneOf(
  ..."none lightColoredText lightAllBorders lightWithHeader mediumBandedBorders mediumAllBorders".split(" "),
  ..."mediumWhiteBorders mediumMinimalBorders dark darkNoBorders".split(" "),
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
  panes: fields({ xSplit: whole(0, most.columns), ySplit: whole(0, most.rows) }),
  headerGroups: fields({}, { ROW: listOf(group, mostGroups), COL: listOf(group, mostGroups) }),
  conditionalFormats: listOf(fields({ id: name, ranges: listOf(ruleRange), rule }, { stopIfTrue: flag }), mostRules),
  dataValidationRules: listOf(
    fields({ id: name, ranges: listOf(ruleRange), criterion: fields(criterion) }, { isBlocking: flag }),
    mostRules,
  ),
  figures: listOf(
    fields(
      { id: name, width: size, height: size, tag: oneOf("chart", "image", "carousel"), data: fields({}) },
      { col: index(most.columns), row: index(most.rows), offset: fields({ x: distance, y: distance }) },
    ),
    mostFigures,
  ),
  tables: listOf(
    fields({ range }, { type: oneOf("static", "dynamic", "forceStatic"), config: tableConfig }),
    mostTables,
  ),
  frozen: record(
    fields(
      { text: matching(/^=.{1,8191}$/s) },
      { fills: oneOf("dynamic", "array"), since: matching(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}Z$/) },
    ),
    range,
  ),
  notes: record(fields({ text: text(longest.note) }, { author: name }), (value) => isCell(value as string)),
  namedTables: record(
    fields({ name, headerRows: index(most.rows), totalsRows: index(most.rows), columns: listOf(name, most.columns) }),
    range,
  ),
  printAreas: record(flag, range),
  printTitles: record(flag, range),
  pages: record(
    fields(
      {},
      {
        portrait: flag,
        onePage: flag,
        paper: whole(1, 118),
        header: text(longest.note),
        footer: text(longest.note),
        scale: whole(10, 400),
      },
    ),
    range,
  ),
  pageBreaks: record(oneOf("row", "column"), range),
  filters: record(fields({ columns: listOf(filterColumn, most.columns) }), range),
  areGridLinesVisible: flag,
  isVisible: flag,
  isLocked: flag,
};

const locale = fields(
  { name, code: name, decimalSeparator: name, dateFormat: name, timeFormat: name, formulaArgSeparator: name },
  { thousandsSeparator: name, weekStart: whole(1, 7) },
);

/** Where a chart has its numbers from; one that was just made has none yet. */
export const chartSource = fields(
  { type: oneOf("range", "none") },
  {
    dataSets: listOf(fields({ dataSetId: name, dataRange: chartRange }), 1_000),
    labelRange: chartRange,
    dataSetsHaveTitle: flag,
  },
);

/** As the sheets name them by number. */
export const workbookShapes: Readonly<Record<string, Shape>> = {
  styles: record(style),
  formats: record(text(longest.format)),
  borders: record(record(fields({ style: name, color: name }))),
  pivots: record(pivot),
  customTableStyles: record(fields({ displayName: name, templateName: tableTemplate, primaryColor: name }), (key) =>
    tableStyle(key),
  ),
  namedRanges: record(name, definedName),
  snapshot: fields(
    { taken: matching(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}Z$/) },
    { own: listOf(fields({}), 5_000), fetched: listOf(fields({}), 5_000) },
  ),
  namedFormulas: record(matching(/^=/), definedName),
  settings: fields({}, { locale }),
  revisionId: name,
  uniqueFigureIds: flag,
  pivotNextId: whole(0, 1e9),
};
