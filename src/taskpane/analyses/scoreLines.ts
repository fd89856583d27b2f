/** A score in words: how the claims come out, what happened since, and what data a book needs. */
import { say, type Text } from "../../language/language";
import type { Template } from "../../templates/template";
import type { Score } from "../../workbook/board/score";
import type { ShippedBook } from "../../workbook/board/shipped";
import { element } from "../dom/element";
import { listed } from "../listed";
import { analysesTexts } from "../texts/analysesTexts";

const between = " · ";

/** Each kind with a sign and a colour of its own beside its word. */
export function verdictLine({ fails, holds, workedOut, open, errors }: Score): HTMLElement {
  const kinds: readonly (readonly [text: Text, count: number, look: string, always: boolean])[] = [
    [analysesTexts.fails, fails, "fails", true],
    [analysesTexts.holds, holds, "holds", true],
    [analysesTexts.workedOut, workedOut, "worked-out", false],
    [analysesTexts.open, open, "waits", true],
    [analysesTexts.errors, errors, "fails", false],
  ];
  const shown = kinds.filter(([, count, , always]) => always || count > 0);
  return element(
    "span",
    { class: "score" },
    ...shown.flatMap(([text, count, look], index) => [
      index > 0 && " ",
      element("span", { class: `counted ${look}` }, say(text, { count })),
    ]),
  );
}

/** undefined where the book says nothing about the future. */
export function outcomeLine({ cameTrue, didNot, undecided, brier }: Score): HTMLElement | undefined {
  const counts: readonly (readonly [Text, number])[] = [
    [analysesTexts.cameTrue, cameTrue],
    [analysesTexts.didNot, didNot],
    [analysesTexts.undecided, undecided],
  ];
  const known = counts.filter(([, count]) => count > 0).map(([text, count]) => say(text, { count }));
  if (known.length === 0) return undefined;
  const scored = brier === null ? [] : [say(analysesTexts.brier, { score: brier.toFixed(2) })];
  return element(
    "span",
    { class: "quiet" },
    say(analysesTexts.since, { outcomes: [...known, ...scored].join(between) }),
  );
}

export function dataLine({ series }: Template, keys: readonly string[]): HTMLElement {
  const archived = series.filter(({ archive }) => archive).length;
  const live = series.filter((each) => each.live).length;
  const own = series.filter((each) => !each.archive && !each.live && each.mine).length;
  const kinds = [
    archived > 0 && say(analysesTexts.archived, { count: archived }),
    live > 0 &&
      (keys.length > 0
        ? say(analysesTexts.liveWithKey, { count: live, keys: listed(keys) })
        : say(analysesTexts.live, { count: live })),
    own > 0 && say(analysesTexts.ownAlone, { count: own }),
  ].filter((kind) => kind !== false);
  const text = kinds.length > 0 ? say(analysesTexts.data, { kinds: kinds.join(between) }) : say(analysesTexts.noData);
  return element("span", { class: "quiet" }, text);
}

/** The claims that no shipped figure decides. */
export function waitingLine({ claims }: ShippedBook): HTMLElement | undefined {
  const count = claims.filter(({ verdict }) => verdict === "needs data").length;
  return count > 0 ? element("span", { class: "quiet" }, say(analysesTexts.waitsForData, { count })) : undefined;
}
