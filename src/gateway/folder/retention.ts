/** Which saved states of a workbook stay: what was saved last, and earlier ones for damage and mistakes that are noticed late. */

export interface Dated {
  /** Milliseconds since 1970. */
  readonly saved: number;
}

const minutes = 60_000;
const newest = 3;

/** The first state of each of the last so many periods in which anything was saved. */
const firsts = [
  { period: 10 * minutes, most: 3 },
  { period: 24 * 60 * minutes, most: 10 },
];

function firstsOf<Copy extends Dated>(copies: readonly Copy[], period: number, most: number): readonly Copy[] {
  const periodOf = (copy: Copy | undefined) => copy && Math.floor(copy.saved / period);
  return copies.filter((copy, index) => periodOf(copy) !== periodOf(copies[index + 1])).slice(0, most);
}

/** `copies` and the answer are newest first. */
export function worthKeeping<Copy extends Dated>(copies: readonly Copy[]): readonly Copy[] {
  const worth = new Set(copies.slice(0, newest));
  for (const { period, most } of firsts) for (const copy of firstsOf(copies, period, most)) worth.add(copy);
  return copies.filter((copy) => worth.has(copy));
}
