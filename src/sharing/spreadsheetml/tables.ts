/** Tables, of which formulas speak by name: where each stands and what its columns are called. */
import { areaOf } from "../formulaText/references";
import type { Table } from "../model";
import { scan } from "../xml/scan";
import { unescaped } from "./text";

export function readTable(xml: string, part: string): Table | undefined {
  let table: Omit<Table, "columns"> | undefined;
  const columns: string[] = [];
  scan(xml, part, {
    open(name, attributes) {
      if (name === "table") {
        const range = attributes.get("ref") ?? "";
        const title = attributes.get("displayName") ?? attributes.get("name");
        const count = (rows: string, otherwise: number) => Number(attributes.get(rows) ?? otherwise);
        if (!areaOf(range) || !title) return;
        table = { name: title, range, headerRows: count("headerRowCount", 1), totalsRows: count("totalsRowCount", 0) };
      } else if (name === "tableColumn") columns.push(unescaped(attributes.get("name") ?? ""));
    },
  });
  return table && { ...table, columns };
}
