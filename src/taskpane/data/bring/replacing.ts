/** Series that an import puts in the place of others, and the cells that read those. */
import { say } from "../../../language/language";
import { idOf, type OwnSeries } from "../../../series/own/ownSeries";
import type { SeriesUse } from "../../../workbook/port";
import { listed } from "../../listed";
import { showNumber } from "../../numbers";
import { bringTexts } from "../../texts/bringTexts";
import { findNamed, type ImportDraft } from "../importDraft";

export function replacedBy(drafts: readonly ImportDraft[], present: readonly OwnSeries[]): readonly OwnSeries[] {
  return drafts.flatMap(({ included, name }) => (included ? (findNamed(present, name) ?? []) : []));
}

const mostNamed = 3;

/** "Cells that read it: 14 (Sheet1!B2, Sheet1!B3, Sheet1!B4 …)."; undefined uses could not be told. */
export function readersSentence(series: readonly OwnSeries[], uses: readonly SeriesUse[] | undefined): string {
  if (!uses) return say(bringTexts.readersUnknown);
  const ids = new Set(series.map((each) => idOf(each).toUpperCase()));
  const cells = [...new Set(uses.filter(({ id }) => ids.has(id.toUpperCase())).flatMap((use) => use.cells))];
  if (cells.length === 0) return say(bringTexts.noReaders);
  const named = `${listed(cells.slice(0, mostNamed))}${cells.length > mostNamed ? " …" : ""}`;
  return say(bringTexts.readers, { count: showNumber(cells.length), cells: named });
}
