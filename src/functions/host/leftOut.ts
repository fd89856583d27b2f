/** How many rows with gaps the functions in each cell left out, by the cell's address, for the pane to tell. */
import { normalAddress, type Place } from "./sentences";

/** By address and then by function. */
const leftOutBy = new Map<string, Map<string, number>>();

export function keepLeftOut(functionId: string, place: Place, count: number): void {
  if (count === 0 && leftOutBy.size === 0) return;
  const { address } = place;
  if (!address) return;
  const cell = normalAddress(address);
  const functions = leftOutBy.get(cell);
  if (count > 0) leftOutBy.set(cell, (functions ?? new Map()).set(functionId, count));
  else if (functions?.delete(functionId) && functions.size === 0) leftOutBy.delete(cell);
}

/** The rows that were left out, of each function that left out any. */
export function leftOutAt(address: string): readonly { readonly functionId: string; readonly rows: number }[] {
  return [...(leftOutBy.get(normalAddress(address)) ?? [])].map(([functionId, rows]) => ({ functionId, rows }));
}
