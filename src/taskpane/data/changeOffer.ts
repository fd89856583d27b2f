/** A publisher's change that was refused: what was kept, what comes now, and a way to take it after a second look. */
import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import type { Difference, SeriesSummary } from "../../series/delivery";
import { type RefreshReport, refreshSeries } from "../../workbook/refresh";
import type { PaneContext } from "../context";
import { element } from "../dom/element";
import { factList } from "../dom/factList";
import { showNumber, showValue } from "../numbers";
import { reasonOf } from "../reasonOf";
import { changeTexts } from "../texts/changeTexts";
import { refreshTexts } from "../texts/refreshTexts";
import { unitName } from "./units";

function standingText({ unit, scale, count, last }: SeriesSummary): string {
  const values = { count: showNumber(count), value: showValue(last.value), date: serialToIso(last.date) };
  return say(changeTexts.standing, { unit: unitName(unit, scale), ...values });
}

function tell(context: PaneContext, id: string, report: RefreshReport): void {
  const failed = report.failed[0]?.failure;
  if (failed) {
    context.tell({ kind: "failed", text: () => say(changeTexts.notTaken, { id, reason: reasonOf(failed) }) });
    return;
  }
  const undo = () =>
    void context.act(
      () => say(refreshTexts.undoing),
      () => report.undo(),
    );
  context.tell({
    kind: "done",
    text: () => say(changeTexts.taken, { id }),
    actions: [{ label: () => say(changeTexts.undo), run: undo }],
  });
}

/** `done` hears what the acceptance has changed; where it is left out, the notice offers to undo it. */
export function changeOffer(
  context: PaneContext,
  id: string,
  { kept, came }: Difference,
  done?: (report: RefreshReport) => void,
): HTMLElement {
  async function accept(): Promise<void> {
    const fetched = globalThis.marketbook?.fetched;
    if (!fetched) return;
    const taken = await context.act(
      () => say(changeTexts.taking),
      () => refreshSeries(context.port, fetched, [id], { accept: { [id]: came } }),
    );
    if (!taken) return;
    if (done) done(taken.answer);
    else tell(context, id, taken.answer);
  }

  const ask = () =>
    context.tell({
      kind: "ask",
      text: () => say(changeTexts.question, { id, kept: standingText(kept), came: standingText(came) }),
      actions: [
        { label: () => say(changeTexts.take), run: () => void accept() },
        { label: () => say(changeTexts.leave), run: () => undefined },
      ],
    });

  return element(
    "div",
    { class: "form" },
    factList([
      [say(changeTexts.kept), standingText(kept)],
      [say(changeTexts.came), standingText(came)],
    ]),
    element(
      "div",
      { class: "actions" },
      element(
        "button",
        { type: "button", class: "button", "data-key": `accept-${id}`, onclick: ask },
        say(changeTexts.accept),
      ),
    ),
  );
}
