/**
 * The conditions of filters, in Excel's own elements. Which rows they let through only the program works out that has the filter;
 * here the rows that were hidden stay so, and the conditions are written back.
 */
import type { AutoFilter, FilterColumn } from "../model";
import type { Attributes } from "../xml/scan";
import { unescaped } from "./text";

/** By element, its attributes. Of a colour there is no more: it is one of a list of looks that is not kept. */
export const filterConditions: Readonly<Record<string, readonly string[]>> = {
  filters: ["blank", "calendarType"],
  customFilters: ["and"],
  top10: ["top", "percent", "val", "filterVal"],
  dynamicFilter: ["type", "val", "maxVal"],
  iconFilter: ["iconSet", "iconId"],
  colorFilter: [],
};
export const filterItems: Readonly<Record<string, readonly string[]>> = {
  filter: ["val"],
  dateGroupItem: ["year", "month", "day", "hour", "minute", "second", "dateTimeGrouping"],
  customFilter: ["operator", "val"],
};

/** Those of a list that are told. */
const told = (names: readonly string[], attributes: Attributes): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = attributes.get(name);
      return value === undefined ? [] : [[name, unescaped(value)]];
    }),
  );

export interface FilterReader {
  open(name: string, attributes: Attributes): void;
  /** undefined before there was one. */
  read(): AutoFilter | undefined;
}

/** Told of the tags inside a part that has one filter. */
export function filterReader(): FilterReader {
  let range: string | undefined;
  const columns: FilterColumn[] = [];
  let column: number | undefined;
  return {
    open(name, attributes) {
      const last = columns.at(-1);
      if (name === "autoFilter") range = (attributes.get("ref") ?? "").replaceAll("$", "");
      else if (name === "filterColumn") column = Number(attributes.get("colId") ?? Number.NaN);
      else if (Object.hasOwn(filterConditions, name) && Number.isInteger(column))
        columns.push({
          column: column as number,
          kind: name,
          attributes: told(filterConditions[name], attributes),
          items: [],
        });
      else if (Object.hasOwn(filterItems, name) && last)
        columns[columns.length - 1] = {
          ...last,
          items: [...last.items, { name, attributes: told(filterItems[name], attributes) }],
        };
    },
    read: () => (range === undefined ? undefined : { range, columns }),
  };
}
