/** Pivot tables in the engine's data. */
import { fields, flag, listOf, number, oneOf, record, type Shape, simple, text, whole } from "./shapes";

const name = text(1_000);
const formula = text(8_192);

/** Rows or columns by the values of a field. */
const dimension = fields(
  { fieldName: name },
  {
    order: oneOf("asc", "desc"),
    granularity: name,
    isCustomField: flag,
    parentField: name,
    customGroups: listOf(fields({})),
  },
);

const measure = fields(
  { id: name, fieldName: name, aggregator: name },
  {
    userDefinedName: name,
    isHidden: flag,
    format: text(255),
    computedBy: fields({ sheetId: name, formula }),
    display: fields({ type: name }),
  },
);

const place = whole(0, 1_048_576);
const zone: Shape = (value) =>
  fields({ left: place, right: place, top: place, bottom: place })(value) && isOrdered(value as Record<string, number>);
const isOrdered = ({ left, right, top, bottom }: Readonly<Record<string, number>>) => left <= right && top <= bottom;

const customField = fields({
  name,
  parentField: name,
  groups: listOf(fields({ name, values: listOf((value) => value === null || simple(value)) })),
});

export const pivot = fields(
  {
    type: oneOf("SPREADSHEET"),
    name,
    formulaId: name,
    rows: listOf(dimension, 100),
    columns: listOf(dimension, 100),
    measures: listOf(measure, 100),
  },
  {
    dataSet: fields({}, { sheetId: name, zone }),
    deferUpdates: flag,
    customFields: record(customField),
    sortedColumn: fields({ measure: name, order: oneOf("asc", "desc"), domain: listOf(fields({})) }),
    collapsedDomains: fields({}, { ROW: listOf(listOf(fields({}))), COL: listOf(listOf(fields({}))) }),
    style: record(simple),
    pageSize: number,
  },
);
