/** Quarters from what companies report: a quarter, a half year, nine months and a year from the same first day. */
import type { Revision } from "../../provider";
import { familyOf, isAmendment } from "./forms";

export interface Fact {
  /** Undefined for what is counted on a day, such as cash. */
  readonly start: number | undefined;
  readonly end: number;
  readonly value: number;
  readonly filed: number;
  /** The form it was filed with, such as 10-Q or 10-K/A. */
  readonly form: string;
}

/** Quarters have 13 weeks, some 14. */
const isQuarter = (days: number) => days >= 80 && days <= 100;

const spanOf = ({ start, end }: Fact) => `${start}|${end}`;

/** A later filing corrects an earlier one; of one day, the amendment corrects what it amends. */
const latestFirst = (a: Fact, b: Fact) =>
  b.filed - a.filed || Number(isAmendment(b.form)) - Number(isAmendment(a.form));

/** The statements about each span of days, the latest first; a filing that only quotes figures states none. */
function statements(facts: readonly Fact[]): Map<string, readonly Fact[]> {
  const bySpan = new Map<string, Fact[]>();
  for (const fact of facts.filter(({ form }) => familyOf(form) !== undefined).sort(latestFirst)) {
    const others = bySpan.get(spanOf(fact));
    if (others) others.push(fact);
    else bySpan.set(spanOf(fact), [fact]);
  }
  return bySpan;
}

/**
 * The value of each quarter by its last day. A quarter that is stated counts as stated; the others are what a longer span
 * from the same first day has more than the next shorter one, where both are stated by forms of one family. What is counted
 * on a day stays as it is.
 */
export function quarterly(facts: readonly Fact[]): Map<number, number> {
  const values = new Map<number, number>();
  const current = [...statements(facts).values()].sort((a, b) => a[0].end - b[0].end);
  const shorter = new Map<number, readonly Fact[]>();
  for (const stated of current) {
    const { start, end, value, filed, form } = stated[0];
    if (start === undefined) {
      values.set(end, value);
      continue;
    }
    // What was known of the shorter span when the longer one was filed: a correction of one of them alone is no quarter's.
    const earlier = shorter.get(start)?.filter((fact) => familyOf(fact.form) === familyOf(form));
    const before = earlier?.find((fact) => fact.filed <= filed) ?? earlier?.at(-1);
    shorter.set(start, stated);
    if (isQuarter(end - start + 1)) values.set(end, value);
    else if (before && isQuarter(end - before.end) && !values.has(end)) values.set(end, value - before.value);
  }
  return values;
}

/** Every version of every quarter, each from the day of the filing that brought or changed it. */
export function quarterlyRevisions(facts: readonly Fact[], unit: string): Revision[] {
  const revisions: Revision[] = [];
  let known = new Map<number, number>();
  for (const day of [...new Set(facts.map(({ filed }) => filed))].sort((a, b) => a - b)) {
    const now = quarterly(facts.filter(({ filed }) => filed <= day));
    for (const [date, value] of now)
      if (known.get(date) !== value) revisions.push({ date, value, knownFrom: day, unit, scale: 1 });
    known = now;
  }
  return revisions.sort((a, b) => a.date - b.date || a.knownFrom - b.knownFrom);
}
