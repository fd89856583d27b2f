/** Tables, of which formulas speak by name: where each stands, what its columns are called, how it looks. */
import { areaOf } from "../formulaText/references";
import type { Table, TableStyle, TableTotal } from "../model";
import { type Attributes, scan } from "../xml/scan";
import { filterReader } from "./filters";
import { unescaped } from "./text";

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

function styleOf(attributes: Attributes): TableStyle {
  const name = attributes.get("name");
  const on = (attribute: string) => isOn(attributes.get(attribute));
  return {
    ...(name && { name }),
    ...(on("showFirstColumn") && { firstColumn: true as const }),
    ...(on("showLastColumn") && { lastColumn: true as const }),
    ...(on("showRowStripes") && { rowStripes: true as const }),
    ...(on("showColumnStripes") && { columnStripes: true as const }),
  };
}

function totalOf(attributes: Attributes): TableTotal {
  const [total, label] = [attributes.get("totalsRowFunction"), attributes.get("totalsRowLabel")];
  return { ...(total && total !== "none" && { total }), ...(label !== undefined && { label: unescaped(label) }) };
}

export function readTable(xml: string, part: string): Table | undefined {
  const found: {
    table?: Pick<Table, "name" | "range" | "headerRows" | "totalsRows">;
    style?: TableStyle;
    filter?: true;
  } = {};
  const columns: string[] = [];
  const totals: TableTotal[] = [];
  const filters = filterReader();
  scan(xml, part, {
    open(name, attributes, ancestors) {
      if (ancestors.includes("autoFilter") || name === "autoFilter") filters.open(name, attributes);
      if (name === "table") {
        const range = attributes.get("ref") ?? "";
        const title = attributes.get("displayName") ?? attributes.get("name");
        const count = (rows: string, otherwise: number) => Number(attributes.get(rows) ?? otherwise);
        const area = areaOf(range);
        const [headerRows, totalsRows] = [count("headerRowCount", 1), count("totalsRowCount", 0)];
        const isSound = (rows: number) => Number.isInteger(rows) && rows >= 0 && rows <= 1;
        if (area && title && isSound(headerRows) && isSound(totalsRows))
          found.table = { name: title, range, headerRows, totalsRows };
      } else if (name === "tableColumn") {
        columns.push(unescaped(attributes.get("name") ?? ""));
        totals.push(totalOf(attributes));
      } else if (name === "tableStyleInfo") found.style = styleOf(attributes);
      else if (name === "autoFilter" && ancestors.length === 1) found.filter = true;
    },
  });
  const { table, ...looks } = found;
  if (!table) return undefined;
  const filterColumns = filters.read()?.columns ?? [];
  const hasTotals = totals.some(({ total, label }) => total !== undefined || label !== undefined);
  return {
    ...table,
    columns,
    ...(hasTotals && { totals }),
    ...looks,
    ...(filterColumns.length > 0 && { filterColumns }),
  };
}
