/** A book file as data, and where in the file each item stands. */
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from "yaml";

/** What is wrong in a book file, where, counted from 1. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Keys and places of lists that lead to an item: ["claims", 3, "rebuilt"]. */
export type Path = readonly (string | number)[];

export interface BookFile {
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** A fault at an item; at the nearest item above where there is none. */
  fault(path: Path, message: string): Fault;
}

export function readBookFile(text: string): BookFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const offsetOf = (path: Path): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of path) {
      let next: unknown;
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
        if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
        next = pair?.value;
      } else if (isSeq(node)) next = node.items[Number(key)];
      if (!isNode(next)) break;
      offset = next.range?.[0] ?? offset;
      node = next;
    }
    return offset;
  };
  const faults = document.errors.map(({ pos, message }) => at(pos[0], message));
  let data: unknown;
  try {
    data = faults.length > 0 ? undefined : document.toJS();
  } catch (thrown) {
    // Aliases that stand for more than the parser is willing to write out.
    if (!(thrown instanceof ReferenceError)) throw thrown;
    faults.push(at(0, thrown.message));
  }
  return {
    data,
    faults,
    fault: (path, message) => at(offsetOf(path), message),
  };
}
