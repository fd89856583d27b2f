// What a workbook of the soak must show, known without the program: numbers that were typed, and arithmetic on them.
import { lastDay, rateOf, rates } from "./publisher.mjs";

export const rows = 8;

/** A new workbook: its cells as they are typed, the first of each row a number. */
export function newBook(name, chance) {
  const numbers = Array.from({ length: rows }, () => chance.below(400) / 4);
  return { name, numbers, editions: Object.fromEntries(rates.map((rate) => [rate, undefined])) };
}

/** [address, text] of every cell. */
export function typedCells({ numbers }) {
  const lines = numbers.flatMap((number, index) => [
    [`A${index + 1}`, String(number)],
    [`B${index + 1}`, `=A${index + 1}*2`],
  ]);
  return [
    ...lines,
    ["C1", `=SUM(A1:A${rows})`],
    ["C2", "=MKT.BUTTERFLYPAYOFF(A1,70,90,110,2.5)"],
    ...rates.map((rate, index) => [`C${index + 3}`, `=MKT.AT("NYFED:${rate}","${lastDay}")`]),
  ];
}

const over = (spot, strike) => Math.max(0, spot - strike);

/** Columns A and B, then C without its rates. */
export function expectedColumns({ numbers }) {
  const spot = numbers[0];
  return {
    A: numbers.map(String),
    B: numbers.map((number) => String(number * 2)),
    C: [
      String(numbers.reduce((sum, number) => sum + number, 0)),
      String(over(spot, 70) - 2 * over(spot, 90) + over(spot, 110) - 2.5),
    ],
  };
}

/** The edition that a shown rate is of; undefined for what was never published. */
export function editionOf(rate, shown, newest) {
  for (let edition = newest; edition >= 0; edition--)
    if (shown === String(rateOf(rate, lastDay, edition))) return edition;
  return undefined;
}
