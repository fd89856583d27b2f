/** A network as a square of amounts, row i to column j. */
import { expectAtLeast, wrongArgument, zeroDenominator } from "../guard/expect";
import { someAmount, square } from "./texts";

export function expectNetwork(argument: string, amounts: readonly (readonly number[])[]): void {
  const width = amounts[0].length;
  if (amounts.length !== width) throw wrongArgument(argument, `${amounts.length} × ${width}`, square);
  for (const [i, row] of amounts.entries())
    for (const [j, amount] of row.entries()) expectAtLeast(`${argument} [${i + 1}, ${j + 1}]`, amount, 0);
}

/** Sum of all amounts; refuses a network without any. */
export function totalFlow(argument: string, amounts: readonly (readonly number[])[]): number {
  const total = amounts.flat().reduce((sum, amount) => sum + amount, 0);
  if (total === 0) throw zeroDenominator(argument, total, someAmount);
  return total;
}
