/** Names that a workbook defines, as a formula of a sheet means them: the sheet's own come before those of the workbook. */
import { splitAddress } from "../../cells/address";

export interface ScopedName {
  readonly name: string;
  /** Whose own it is; undefined for one of the workbook. */
  readonly sheet?: string | undefined;
  /** Without "=". */
  readonly text: string;
}

export interface ScopedNames {
  readonly all: readonly ScopedName[];
  /** @param word As a formula writes it, with the sheet in front or without. */
  find(word: string, sheet: string | undefined): ScopedName | undefined;
}

const keyOf = (sheet: string | undefined, name: string): string =>
  `${sheet?.toUpperCase() ?? ""}!${name.toUpperCase()}`;

export function scopedNames(all: readonly ScopedName[]): ScopedNames {
  const byKey = new Map(all.map((each) => [keyOf(each.sheet, each.name), each]));
  return {
    all,
    find(word, sheet) {
      const { sheet: qualifier, range: name } = splitAddress(word);
      return byKey.get(keyOf(qualifier ?? sheet, name)) ?? byKey.get(keyOf(undefined, name));
    },
  };
}

/** Those of which `isFirst` says so, and those that read such names. */
export function namesReading(
  names: ScopedNames,
  isFirst: (name: ScopedName) => boolean,
  wordsOf: (name: ScopedName) => readonly string[],
): ReadonlySet<ScopedName> {
  const found = new Set(names.all.filter(isFirst));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const each of names.all) {
      const reads = (word: string) => {
        const read = names.find(word, each.sheet);
        return read !== undefined && found.has(read);
      };
      if (!found.has(each) && wordsOf(each).some(reads)) found.add(each);
    }
  }
  return found;
}
