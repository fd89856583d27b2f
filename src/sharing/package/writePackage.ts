/** Parts packed into one file, the same bytes for the same parts. */
import { type Zippable, zipSync } from "fflate";

/** Zip keeps the local time, so this is midnight of the first day that it can hold, wherever it is written. */
const firstMoment = new Date(1980, 0, 1);

const first = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"];

/** The content types come first, as some readers ask, then where the workbook is, then the rest by name. */
export function writePackage(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const others = [...parts.keys()].filter((name) => !first.includes(name)).sort();
  const names = [...first.filter((name) => parts.has(name)), ...others];
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const name of names) {
    const part = parts.get(name) as string | Uint8Array;
    files[name] = typeof part === "string" ? encoder.encode(part) : part;
  }
  return zipSync(files, { level: 6, mtime: firstMoment });
}
