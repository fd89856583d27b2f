/** Formulas and references with sheets and defined names renamed, for a book that meets a workbook with the same names. */
import { quotedSheetName } from "../cells/address";

export interface Renaming {
  /** Present name in lower case → new name. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** Those of them that stand for a LAMBDA, and may be called. */
  readonly functions?: ReadonlyMap<string, string>;
}

/** Text literals, quoted sheet names, plain sheet names, and words that are neither functions nor parts of references. */
const pattern = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|[\p{L}_\\$][\p{L}\p{N}_.$]*(\s*\()?/gu;

export function renamed(formula: string, { sheets, names, functions }: Renaming): string {
  return formula.replace(pattern, (found, quoted?: string, plain?: string, call?: string) => {
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    if (sheet !== undefined) {
      const name = sheets.get(sheet.toLowerCase());
      return name === undefined ? found : `${quotedSheetName(name)}!`;
    }
    if (found.startsWith('"')) {
      // A link to a name: HYPERLINK("#Spot", …).
      const named = /^"#([\p{L}_][\p{L}\p{N}_.]*)"$/u.exec(found)?.[1];
      const given = named && names.get(named.toLowerCase());
      return given ? `"#${given}"` : found;
    }
    if (call !== undefined) {
      const given = functions?.get(found.slice(0, -call.length).toLowerCase());
      return given === undefined ? found : given + call;
    }
    return names.get(found.toLowerCase()) ?? found;
  });
}

/** Of renamed names those of a book's LAMBDAs: another name may be spelled as a function of the host, Rate and RATE(…). */
export function renamedFunctions(
  book: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const called = Object.entries(book).filter(([, formula]) => /^=\s*LAMBDA\s*\(/i.test(formula));
  const keys = new Set(called.map(([name]) => name.toLowerCase()));
  return new Map([...names].filter(([name]) => keys.has(name)));
}
