/** Links of cells: to web and mail addresses and to places in the workbook; any other scheme is text. */
import type { Link } from "../model";
import type { Findings } from "../report";
import type { NamedLink } from "./looks";
import type { Relationship } from "./relationships";

const allowed = /^(?:https?:\/\/|mailto:)/i;

export function readLinks(
  named: readonly NamedLink[],
  relationships: readonly Relationship[],
  sheet: string,
  findings: Findings,
): Link[] {
  const links: Link[] = [];
  for (const { range, relationship, location, tooltip } of named) {
    const target = relationships.find(({ id }) => id === relationship)?.target;
    const isOdd = target !== undefined && !allowed.test(target);
    if (isOdd || (target === undefined && location === undefined)) {
      findings.add("oddLinks", `${sheet}!${range}`);
      continue;
    }
    links.push({ range, ...(target && { target }), ...(location && { location }), ...(tooltip && { tooltip }) });
  }
  return links;
}
