import { type Cell, CellError } from "../../cells/cell";
import { say } from "../../language/language";
import { decimalDivisor } from "../../series/decimals";
import type { Series } from "../../series/series";
import { MetaField } from "../choices/metaField";
import { notAvailable } from "../guard/expect";
import type { Cells, DateSerial } from "../guard/types";
import { nothingThere, seriesOfCells } from "./askedSeries";
import { askedDay } from "./days";
import { statusOf } from "./status";
import { noFactor, ownStatesNone, sourceStatesNone } from "./texts";

const fields = Object.values(MetaField);

function notStated(series: Series, field: MetaField): CellError {
  if (series.kind === "own") return notAvailable(ownStatesNone, { field });
  return notAvailable(sourceStatesNone, { source: series.source, field });
}

function factorToDecimals(series: Series): Cell {
  const divisor = decimalDivisor(series);
  if (divisor !== undefined) return 1 / divisor;
  const { id, unit } = series;
  return unit === "" ? notStated(series, MetaField.unit) : notAvailable(noFactor, { id, unit });
}

function fieldOf(series: Series, field: MetaField): Cell {
  switch (field) {
    case MetaField.first:
      return series.observations.at(0)?.date ?? nothingThere(series);
    case MetaField.last:
      return series.observations.at(-1)?.date ?? nothingThere(series);
    case MetaField.updated:
    case MetaField.retrieved:
      return series[field] ?? notStated(series, field);
    case MetaField.status:
      return statusOf(series);
    case MetaField.decimal:
      return factorToDecimals(series);
    case MetaField.licence:
      return series.licence ? say(series.licence) : notStated(series, field);
    default:
      return series[field] === "" ? notStated(series, field) : series[field];
  }
}

/**
 * What is known about a series: title, unit, scale, frequency, source, dates.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL; or a range of ids.
 * @param field title, unit, scale, frequency, source, url, licence, first, last, updated, retrieved, status or decimal; all when left out.
 * @param asof What is known at the end of this day (midnight UTC), such as the unit that the values of that day were in; MKT_ASOF of the workbook, else today, when left out.
 * @returns With a field, its value for each id, in the shape of id. Without, two columns, field and value; for several ids a table with one row an id. Scale is how many units one value stands for (1000000 when the numbers are millions); first, last, updated and retrieved are dates as serial numbers; of publishers' series retrieved has the time of day in UTC, and updated is text where the publisher's words are no date. Status says in words whether the numbers are fresh or due for a refresh, why the last refresh failed, and the as-of day. Decimal is the factor that makes decimals of the values, as functions take rates: 0.01 for percent, 0.0001 for basis points.
 * @see What the publisher states, or was stated when the series was brought
 * @errors #N/A for an unknown id (the sentence names the nearest one) for what the source does not state, and for the decimal of a unit that is no rate; #VALUE! for an unknown field.
 * @terms 單位, 单位, 資料來源, 数据来源, 頻率, 频率, 元資料, 元数据, metadata, provenance
 * @rows 2-32, 3-01
 * @example =MKT.META("FILE:DEMO", "unit") // "index"
 * @example =MKT.META({"FILE:DEMO","file:demo2"}, "frequency") // {"D","W"}
 * @example =MKT.META("FILE:DEMO", "last") // 46038
 * @example =MKT.META("FILE:DEMO", "last", "2026-01-10") // 46031
 * @example =MKT.META("FILE:DEMORATE", "decimal") // 0.01
 * @example =MKT.META("FILE:DEMO", "decimal") // #N/A
 * @example =MKT.META("FILE:DEMO", "licence") // #N/A
 */
export function meta(id: Cells, field?: MetaField, asof?: DateSerial): Cells {
  const asked = inRows(seriesOfCells("id", id.flat(), askedDay("asof", asof)), id[0].length);
  if (field) return asked.map((row) => row.map((each) => (each instanceof CellError ? each : fieldOf(each, field))));
  const all = asked.flat();
  const [only] = all;
  if (all.length === 1) {
    if (only instanceof CellError) throw only;
    return fields.map((each) => [each, fieldOf(only, each)]);
  }
  const rows = all.map((each, index): Cell[] =>
    each instanceof CellError
      ? [id.flat()[index], ...fields.map(() => each)]
      : [each.id, ...fields.map((name) => fieldOf(each, name))],
  );
  return [["id", ...fields], ...rows];
}

function inRows<Each>(list: readonly Each[], width: number): Each[][] {
  return Array.from({ length: list.length / width }, (_, row) => list.slice(row * width, (row + 1) * width));
}
