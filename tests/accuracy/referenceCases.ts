/** All reference cases of tests/vectors in one form, by function; each script there has a shape of its own. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Leaf, WrittenArgument } from "../../src/selftest/measure";
import { setOwnSeries } from "../../src/series/memory/ownMemory";
import { adapters } from "./adapters";

export interface ReferenceCase {
  readonly id: string;
  readonly args: readonly WrittenArgument[];
  readonly value: readonly Leaf[];
  /** For each number (not text) of the value, what half an ulp of the inputs and of itself can change; absent where that was not found out. */
  readonly slack?: readonly number[];
  /** What calculated the value. */
  readonly source: string;
}

interface Written {
  readonly args: readonly WrittenArgument[];
  readonly value: unknown;
  readonly slack?: readonly number[];
}

/** What calculated the values of a script, where it is not mpmath alone. */
const sources: Readonly<Record<string, string>> = {
  bonds: "mpmath, QuantLib",
  options: "mpmath, QuantLib",
  statistics: "mpmath, SciPy, statsmodels",
  nist: "rational arithmetic",
  capex2: "Python",
  timeTools: "Python",
  timeTools2: "Python",
};

const folder = join(__dirname, "../vectors");
const isFunction = /^[A-Z][A-Z0-9]*$/;

function casesOf(name: string): ReferenceCase[] {
  const data = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const byFunction: Record<string, readonly Written[]> = adapters[name]?.(data) ?? data;
  return Object.entries(byFunction)
    .filter(([id]) => isFunction.test(id))
    .flatMap(([id, cases]) =>
      cases.map(({ args, value, slack }) => ({
        id,
        args,
        value: [value].flat(2) as Leaf[],
        slack,
        source: sources[name] ?? "mpmath",
      })),
    );
}

const halfUlp = 2 ** -53;

/** The size of the terms that each number of the answer is made of, at least its own; 1 where a zero is expected and nothing more is known. */
export function scalesOf({ value, slack }: ReferenceCase): number[] {
  let number = 0;
  return value.map((each) => {
    if (typeof each !== "number") return 1;
    const terms = slack ? (slack[number++] ?? 0) / halfUlp : 0;
    return Math.max(Math.abs(each), terms) || (slack ? 0 : 1);
  });
}

/** The series that the cases of the data functions name. */
export function loadReferenceSeries(): void {
  const { series } = JSON.parse(readFileSync(join(folder, "timeTools2.json"), "utf8"));
  setOwnSeries(
    Object.entries(series as Record<"D" | "W" | "M", [number, number][]>).map(([name, pairs]) => ({
      name,
      title: name,
      unit: "index",
      scale: 1,
      frequency: name as "D" | "W" | "M",
      source: "made by a script",
      retrieved: 0,
      observations: pairs.map(([date, value]) => ({ date, value })),
    })),
  );
}

export function referenceCases(): ReadonlyMap<string, readonly ReferenceCase[]> {
  const all = new Map<string, ReferenceCase[]>();
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const each of names.flatMap((name) => casesOf(basename(name, ".json"))))
    all.set(each.id, [...(all.get(each.id) ?? []), each]);
  return all;
}
