/** A copy for somebody else, out of a host that has no menu of ours: what leaves is shown before it opens. */
import { say } from "../../language/language";
import type { CopyDesk, CopySource } from "../../workbook/copySource";
import type { PaneContext } from "../context";
import type { DataSection } from "../data/section";
import { element } from "../dom/element";
import { paint } from "../dom/paint";
import { shareTexts } from "../texts/shareTexts";
import { copyForm, firstChoice } from "./copyForm";

export function shareSection(context: PaneContext, desk: CopyDesk | undefined): DataSection {
  const panel = element("section", { class: "place" });
  const choice = firstChoice();
  let source: CopySource | undefined;

  async function take(): Promise<void> {
    if (!desk) return;
    source = undefined;
    repaint();
    source = (await context.act(() => say(shareTexts.preparing), desk.take))?.answer;
    repaint();
  }

  const button = (key: string, text: string, run: () => void, kind = "button") =>
    element("button", { type: "button", class: kind, "data-key": key, onclick: run }, text);

  function form(from: CopySource): HTMLElement[] {
    const { element: whole, made, isBlocked } = copyForm(from, choice);
    async function open(): Promise<void> {
      const copy = made();
      if (!copy || !desk) return;
      const done = await context.act(
        () => say(shareTexts.opening),
        () => desk.open(copy.bytes),
      );
      if (done) context.tell({ kind: "done", text: () => say(shareTexts.opened) });
    }
    const actions = [
      !isBlocked && button("copy-open", say(shareTexts.open), () => void open(), "button primary"),
      button("copy-again", say(shareTexts.again), () => void take()),
    ];
    return [whole, element("div", { class: "actions" }, ...actions)];
  }

  function repaint(): void {
    const prepare = () =>
      element(
        "div",
        { class: "actions" },
        button("copy-take", say(shareTexts.prepare), () => void take(), "button primary"),
      );
    paint(
      panel,
      element(
        "div",
        {},
        element("h2", { class: "title" }, say(shareTexts.heading)),
        element("p", { class: "lead" }, say(shareTexts.lead)),
      ),
      ...(source ? form(source) : [prepare()]),
    );
  }

  /** The workbook may have changed since it was read. */
  function enter(): void {
    source = undefined;
    repaint();
  }

  return { panel, enter, back: () => false, repaint };
}
