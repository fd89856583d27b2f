/**
 * Series as a workbook's custom XML parts hold them, the same in Excel and in files of our own: JSON in an element of our
 * namespace, which other programs keep and do not look into.
 */
import type { CustomPart } from "../sharing/model";
import { jsonInPart, partXml, type TextPart } from "../sharing/textPart";
import { type CarriedSeries, checkedFetched, checkedOwn, Damaged, writtenFetched, writtenOwn } from "./carriedSeries";

export const ownPart: TextPart = { namespace: "urn:marketbook:own-series:1", element: "ownSeries" };
export const fetchedPart: TextPart = { namespace: "urn:marketbook:fetched-series:1", element: "fetchedSeries" };

/** None where there is no series. */
export function partsOfSeries({ own, fetched }: CarriedSeries): CustomPart[] {
  const lists: readonly (readonly [TextPart, readonly object[]])[] = [
    [ownPart, writtenOwn(own)],
    [fetchedPart, writtenFetched(fetched)],
  ];
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([part, list]) => ({ namespace: part.namespace, xml: partXml(part, JSON.stringify(list)) }));
}

function jsonIn(part: TextPart, xml: string): unknown {
  const json = jsonInPart(part, xml);
  if (json === undefined) throw new Damaged(part.element);
  return json;
}

/** What a file's parts carry; a part that another program has changed is named among what was left out. */
export function seriesOfParts(parts: readonly CustomPart[]): CarriedSeries {
  const leftOut: string[] = [];
  const read = <Item>(part: TextPart, check: (value: unknown, leaveOut: (name: string) => void) => readonly Item[]) =>
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
