/** Merged cells: of two that overlap the first stays, as the file says nothing that could be drawn. */
import { type Area, areaOf } from "../formulaText/references";

/** Merges are looked up by blocks of rows, so that many of them are no square of many. */
const rowsOfBlock = 64;
const mostBlocks = 256;

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export interface Merges {
  readonly sound: readonly string[];
  readonly odd: readonly string[];
}

export function soundMerges(ranges: readonly string[]): Merges {
  const blocks = new Map<number, Area[]>();
  const tall: Area[] = [];
  const [sound, odd]: string[][] = [[], []];
  for (const range of ranges) {
    const area = areaOf(range);
    if (!area || (area.top === area.bottom && area.left === area.right)) {
      odd.push(range);
      continue;
    }
    const [first, last] = [area.top, area.bottom].map((row) => Math.floor(row / rowsOfBlock));
    const isTall = last - first >= mostBlocks;
    const near = isTall ? [...blocks.values()].flat() : [];
    for (let block = first; !isTall && block <= last; block++)
      for (const each of blocks.get(block) ?? []) near.push(each);
    if ([...tall, ...near].some((each) => overlap(each, area))) {
      odd.push(range);
      continue;
    }
    sound.push(range);
    if (isTall) tall.push(area);
    for (let block = first; !isTall && block <= last; block++) blocks.set(block, [...(blocks.get(block) ?? []), area]);
  }
  return { sound, odd };
}
