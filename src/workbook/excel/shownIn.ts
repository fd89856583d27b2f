/** What the cells of named ranges of Excel show. */
import { cellAddress, quotedSheetName, splitAddress } from "../../cells/address";
import type { ShownCell } from "../port";

export async function shownIn(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly ShownCell[]>> {
  const ranges = names.map((name) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address,columnIndex,rowIndex,text"),
  );
  await context.sync();
  const shown = new Map<string, readonly ShownCell[]>();
  for (const [index, range] of ranges.entries()) {
    if (range.isNullObject) continue;
    const sheet = quotedSheetName(splitAddress(range.address).sheet ?? "");
    const cells = range.text.flatMap((line, row) =>
      line.map((text, column) => ({
        address: `${sheet}!${cellAddress(range.columnIndex + column, range.rowIndex + row)}`,
        shown: text,
      })),
    );
    shown.set(names[index] ?? "", cells);
  }
  return shown;
}
