/** Data lineage: which series the functions in each cell have read, by the cell's address. */
import type { Reads } from "../../series/memory/reads";
import { normalAddress } from "./sentences";

interface CallReads {
  turn: number;
  readonly ids: Set<string>;
}

/** By address and then by function. */
const readBy = new Map<string, Map<string, CallReads>>();

/** Calls in one turn of the page are one calculation: two calls of one function in one formula add up. */
let turn = 0;
let ending = false;

function presentTurn(): number {
  if (!ending) {
    ending = true;
    setTimeout(() => {
      ending = false;
      turn++;
    });
  }
  return turn;
}

/** `again`: the call goes on with what it began in an earlier turn. */
export function keepReads(functionId: string, address: string, present: Reads, again: boolean): void {
  const cell = normalAddress(address);
  const functions = readBy.get(cell) ?? new Map<string, CallReads>();
  readBy.set(cell, functions);
  const now = presentTurn();
  const known = functions.get(functionId);
  const reads = known && (again || known.turn === now) ? known : { turn: now, ids: new Set<string>() };
  reads.turn = now;
  for (const id of present.keys()) reads.ids.add(id);
  functions.set(functionId, reads);
}

/** The ids, each once; of these functions alone where they are given. */
export function readsAt(address: string, functionIds?: readonly string[]): readonly string[] {
  const functions = readBy.get(normalAddress(address));
  if (!functions) return [];
  const ids = [...functions].filter(([id]) => functionIds?.includes(id) ?? true).flatMap(([, reads]) => [...reads.ids]);
  return [...new Set(ids)];
}
