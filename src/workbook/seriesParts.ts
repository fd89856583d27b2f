/**
 * Series as a workbook's custom XML parts hold them, the same in Excel and in files of our own: JSON in an element of our
 * namespace, which other programs keep and do not look into.
 */
import type { CustomPart } from "../sharing/model";
import { type CarriedSeries, checkedFetched, checkedOwn, Damaged, writtenFetched, writtenOwn } from "./carriedSeries";

export interface SeriesPart {
  readonly namespace: string;
  readonly element: string;
}

export const ownPart: SeriesPart = { namespace: "urn:marketbook:own-series:1", element: "ownSeries" };
export const fetchedPart: SeriesPart = { namespace: "urn:marketbook:fetched-series:1", element: "fetchedSeries" };

export function partXml({ namespace, element }: SeriesPart, json: string): string {
  const text = json.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<${element} xmlns="${namespace}">${text}</${element}>`;
}

/** None where there is no series. */
export function partsOfSeries({ own, fetched }: CarriedSeries): CustomPart[] {
  const lists: readonly (readonly [SeriesPart, readonly object[]])[] = [
    [ownPart, writtenOwn(own)],
    [fetchedPart, writtenFetched(fetched)],
  ];
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([part, list]) => ({ namespace: part.namespace, xml: partXml(part, JSON.stringify(list)) }));
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function jsonIn({ element }: SeriesPart, xml: string): unknown {
  const inside = new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>([\\s\\S]*)</`).exec(xml)?.[1] ?? "";
  const text = inside.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|quot|apos|amp));/gi, (_, decimal, hex, name) =>
    name ? entities[name.toLowerCase()] : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  try {
    return JSON.parse(text);
  } catch {
    throw new Damaged(element);
  }
}

/** What a file's parts carry; a part that another program has changed is named among what was left out. */
export function seriesOfParts(parts: readonly CustomPart[]): CarriedSeries {
  const leftOut: string[] = [];
  const read = <Item>(part: SeriesPart, check: (value: unknown, leaveOut: (name: string) => void) => readonly Item[]) =>
    parts
      .filter(({ namespace }) => namespace === part.namespace)
      .flatMap(({ xml }) => {
        try {
          return check(jsonIn(part, xml), (name) => leftOut.push(name));
        } catch (thrown) {
          if (!(thrown instanceof Damaged)) throw thrown;
          leftOut.push(part.element);
          return [];
        }
      });
  const series = { own: read(ownPart, checkedOwn), fetched: read(fetchedPart, checkedFetched) };
  return leftOut.length > 0 ? { ...series, leftOut } : series;
}
