/** Payments between companies as a directed graph, and the circles in it. */
import { CellError } from "../../cells/cell";
import { expectAtLeast, noAnswer, wrongArgument } from "../guard/expect";
import { blank, isBlank, readNumber } from "../guard/read";
import type { Cells } from "../guard/types";
import { edgeColumns, tooManyPaths } from "./texts";

type Payments = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Circle {
  readonly path: readonly string[];
  /** The smallest payment on the way round. */
  readonly amount: number;
}

const mostCircles = 10_000;
/** Paths followed before giving up: a dense network has too many to try, circle or not. */
const mostSteps = 1_000_000;

/** Rows of {from, to, amount}, payments between the same two added; rows that are blank all over are skipped. */
export function readPayments(rows: Cells): Payments {
  if (rows[0].length !== 3) throw wrongArgument("payments", `${rows.length} × ${rows[0].length}`, edgeColumns);
  const payments = new Map<string, Map<string, number>>();
  for (const [index, row] of rows.entries()) {
    if (row.every(isBlank)) continue;
    const [from, to] = [nameAt(row[0], index, 1), nameAt(row[1], index, 2)];
    const amount = isBlank(row[2]) ? blank("payments", ` [${index + 1}, 3]`) : readNumber("payments", row[2]);
    if (amount instanceof CellError) throw amount;
    expectAtLeast(`payments [${index + 1}, 3]`, amount, 0);
    if (from === to || amount === 0) continue;
    const paid = payments.get(from) ?? new Map<string, number>();
    payments.set(from, paid.set(to, (paid.get(to) ?? 0) + amount));
  }
  return payments;
}

function nameAt(cell: Cells[number][number], row: number, column: number): string {
  if (cell instanceof CellError) throw cell;
  if (isBlank(cell)) throw blank("payments", ` [${row + 1}, ${column}]`);
  return String(cell).trim();
}

/** Every circle of at most so many companies, once: it starts at the company that comes first in the payments. */
export function simpleCycles(payments: Payments, maxLen: number): Circle[] {
  const order = new Map([...payments.keys()].map((name, index) => [name, index]));
  const circles: Circle[] = [];
  const path: string[] = [];
  const onPath = new Set<string>();
  let steps = 0;

  function walk(name: string, start: string, amount: number): void {
    steps += 1;
    if (steps > mostSteps) throw tooMany;
    path.push(name);
    onPath.add(name);
    for (const [next, payment] of payments.get(name) ?? []) {
      const smallest = Math.min(amount, payment);
      if (next === start) {
        if (circles.length === mostCircles) throw tooMany;
        circles.push({ path: [...path], amount: smallest });
      } else if (path.length < maxLen && !onPath.has(next) && comesAfter(next, start)) walk(next, start, smallest);
    }
    path.pop();
    onPath.delete(name);
  }
  const comesAfter = (name: string, start: string) => (order.get(name) ?? -1) > (order.get(start) as number);

  for (const start of order.keys()) walk(start, start, Number.POSITIVE_INFINITY);
  return circles;
}

const tooMany = noAnswer(tooManyPaths);
