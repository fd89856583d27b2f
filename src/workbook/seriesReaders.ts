/** Which formulas read series, so must be calculated again when the user's data change: no cell they refer to says so. */
import { catalogue } from "../generated/catalogue";

/** The time tools take a range or an id such as "FILE:KRW", and an id may stand in another cell, so all of them count. */
const readingFamilies: ReadonlySet<string> = new Set(["data", "time"]);

const readers = catalogue.filter(({ family }) => readingFamilies.has(family)).map(({ id }) => id);

const call = new RegExp(`\\bMKT\\.(${readers.join("|")})\\s*\\(`, "i");

export function readsSeries(formula: string): boolean {
  return call.test(formula);
}
