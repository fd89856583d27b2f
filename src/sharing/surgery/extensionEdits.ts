/** The part in which Excel keeps that a workbook belongs to an add-in: only who has the add-in has any use for it. */
import { relationshipsOf } from "../spreadsheetml/relationships";
import type { EditedPackage } from "./editPackage";
import { withoutElements } from "./elements";

/** @param id The add-in's, as its manifest says it. */
export function withoutExtension(file: EditedPackage, id: string): void {
  for (const { type, target: panes } of relationshipsOf(file, "")) {
    if (type !== "webextensiontaskpanes" || panes === undefined) continue;
    const all = relationshipsOf(file, panes).filter(({ target }) => target !== undefined);
    const ours = all.filter(({ target }) =>
      file
        .text(target as string)
        .toLowerCase()
        .includes(id.toLowerCase()),
    );
    const ids = new Set(ours.map((each) => each.id));
    for (const { target } of ours) file.drop(target as string);
    if (all.length === ours.length) file.drop(panes);
    else file.set(panes, withoutPanes(file.text(panes), panes, ids));
  }
}

/** The whole pane goes with its reference. */
function withoutPanes(xml: string, part: string, ids: ReadonlySet<string>): string {
  return withoutElements(xml, part, new Set(["taskpane"]), (text) =>
    [...text.matchAll(/:id="([^"]*)"/g)].some(([, id]) => ids.has(id)),
  );
}
