/** Which formulas read series, so must be calculated again when the user's data change: no cell they refer to says so. */
import { catalogue } from "../generated/catalogue";

/** The time tools take a range or an id such as "FILE:KRW", and an id may stand in another cell, so all of them count. */
const readingFamilies: ReadonlySet<string> = new Set(["data", "time"]);

const readers = catalogue.filter(({ family }) => readingFamilies.has(family)).map(({ id }) => id);

const call = new RegExp(`\\bMKT\\.(${readers.join("|")})\\s*\\(`, "i");
const calls = new RegExp(call, "gi");

export function readsSeries(formula: string): boolean {
  return call.test(formula);
}

/** The ids of the functions in a formula that read series. */
export function readersIn(formula: string): readonly string[] {
  return [...formula.matchAll(calls)].map(([, id]) => id.toUpperCase());
}
