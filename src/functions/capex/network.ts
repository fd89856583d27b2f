/** A network as a square of amounts, row i to column j. */
import { expectAtLeast, wrongArgument, zeroDenominator } from "../guard/expect";

export function expectNetwork(argument: string, amounts: readonly (readonly number[])[]): void {
  const width = amounts[0].length;
  if (amounts.length !== width)
    throw wrongArgument(argument, `${amounts.length} × ${width}`, {
      en: "a square: as many rows as columns",
      tw: "方陣：列數與欄數相同",
      cn: "方阵：行数与列数相同",
    });
  for (const [i, row] of amounts.entries())
    for (const [j, amount] of row.entries()) expectAtLeast(`${argument} [${i + 1}, ${j + 1}]`, amount, 0);
}

/** Sum of all amounts; refuses a network without any. */
export function totalFlow(argument: string, amounts: readonly (readonly number[])[]): number {
  const total = amounts.flat().reduce((sum, amount) => sum + amount, 0);
  if (total === 0)
    throw zeroDenominator(argument, total, {
      en: "a network with at least one amount above 0",
      tw: "至少有一筆大於 0 的網路",
      cn: "至少有一笔大于 0 的网络",
    });
  return total;
}
