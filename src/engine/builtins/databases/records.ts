/**
 * The functions of databases: a row of headings with records below it, the heading or number of a field, and criteria, of which
 * those beside one another hold together and those below one another in turn. Microsoft, "DSUM function" and the others.
 */
import { numberIn, type ReadNumber, textIn } from "../../compiler/coerce";
import {
  empty,
  height,
  isColumns,
  isErrorCode,
  type Scalar,
  single,
  toColumns,
  type Value,
} from "../../compiler/values";
import { numberOfText } from "../../entry/readEntry";
import { type Amended, amended, type Compute, type Evaluation } from "../builtin";
import { beginningWith, type Criterion } from "../criteria/criterion";
import { declined, Refusal, refuse } from "../refusal";

type Cells = readonly Scalar[];

/** Headings are texts without regard to case; of equal ones the first counts. */
function columnOf(heading: Scalar | undefined, database: readonly Cells[]): number {
  const wanted = textIn(heading);
  if (typeof wanted !== "string" || wanted === "") return -1;
  return database.findIndex(([own]) => String(textIn(own)).toUpperCase() === wanted.toUpperCase());
}

function fieldOf(field: Value, database: readonly Cells[], read: ReadNumber): Cells {
  const cell = single(field);
  if (isColumns(cell)) return refuse("#VALUE!", "wrongShape");
  if (isErrorCode(cell?.value)) throw new Refusal(cell as Scalar);
  const asNumber = typeof cell?.value === "number" || typeof cell?.value === "boolean";
  const place = asNumber ? Math.trunc(numberIn(cell, read) as number) - 1 : columnOf(cell, database);
  return database[place] ?? refuse("#VALUE!", "outside", { argument: "field" });
}

interface Condition {
  readonly cells: Cells;
  readonly criterion: Criterion;
}

/** The conditions of one row of criteria; undefined where a heading is none of the database's, so that nothing fits. */
function conditionsIn(
  criteria: readonly Cells[],
  row: number,
  database: readonly Cells[],
  read: ReadNumber,
): Condition[] | undefined {
  const conditions: Condition[] = [];
  for (const column of criteria) {
    const asked = column[row] ?? empty;
    if (asked.value === null || asked.value === undefined) continue;
    const cells = database[columnOf(column[0], database)];
    // TRUE or FALSE of a formula about the first record, which Excel calculates anew for each.
    if (!cells && typeof asked.value === "boolean") refuse("#VALUE!", "calculatedCriterion");
    if (!cells) return undefined;
    conditions.push({ cells, criterion: beginningWith(asked, read) });
  }
  return conditions;
}

/** The rows of the records for which one row of criteria holds. */
function recordsOf(database: Value, criteria: Value, read: ReadNumber): number[] {
  const [records, asked] = [toColumns(database), toColumns(criteria)];
  if (height(records) < 2 || height(asked) < 2) refuse("#VALUE!", "wrongShape");
  const choices: Condition[][] = [];
  for (let row = 1; row < height(asked); row++) {
    const conditions = conditionsIn(asked, row, records, read);
    if (conditions) choices.push(conditions);
  }
  const rows = Array.from({ length: height(records) - 1 }, (_, index) => index + 1);
  return rows.filter((row) =>
    choices.some((conditions) => conditions.every(({ cells, criterion }) => criterion(cells[row] ?? empty))),
  );
}

/** DCOUNT and DCOUNTA count the records where no field is given. */
const countsRecords = (name: string, field: Value): boolean => name.startsWith("DCOUNT") && (field ?? empty) === empty;

type Taken = (this: Evaluation, cells: Scalar[]) => Value;

const overRecords =
  (name: string, take: Taken): ((present: Compute) => Compute) =>
  () =>
    function (database, field, criteria) {
      try {
        const rows = recordsOf(database, criteria, numberOfText);
        if (countsRecords(name, field)) return { value: rows.length };
        const cells = fieldOf(field, toColumns(database), numberOfText);
        return take.call(
          this,
          rows.map((row) => cells[row] ?? empty),
        );
      } catch (thrown) {
        if (thrown instanceof Refusal) return thrown.cell;
        throw thrown;
      }
    };

const handedTo = (name: string): Taken =>
  function (cells) {
    return (this as unknown as Record<string, Compute>)[name].call(this, [cells]);
  };

/** Several records are #NUM!, none is #VALUE!. */
const only: Taken = (cells) => {
  if (cells.length > 1) return declined("#NUM!", "severalFound");
  return cells[0] ?? declined("#VALUE!", "notFound");
};

const takers: readonly (readonly [string, Taken])[] = [
  ...["COUNT", "COUNTA", "SUM", "PRODUCT", "AVERAGE", "MAX", "MIN", "STDEV", "STDEVP", "VAR", "VARP"].map(
    (name) => [`D${name}`, handedTo(name)] as const,
  ),
  ["DGET", only],
];

export const databaseFunctions: readonly Amended[] = takers.map(([name, take]) =>
  amended(name, overRecords(name, take)),
);
