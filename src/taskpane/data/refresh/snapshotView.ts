/** The switch between live data and the snapshot inside the workbook. */
import { say } from "../../../language/language";
import type { SnapshotState, SnapshotSwitch } from "../../../workbook/snapshotName";
import { element } from "../../dom/element";
import { message } from "../../dom/parts";
import { showMoment } from "../../moments";
import { sharingTexts } from "../../texts/sharingTexts";

export function snapshotView(state: SnapshotState | undefined, switchTo: (to: SnapshotSwitch) => void): HTMLElement {
  const at = showMoment(state?.taken);
  const button = (to: SnapshotSwitch, text: string) =>
    element(
      "button",
      { type: "button", class: "button", "data-key": `snapshot-${to}`, onclick: () => switchTo(to) },
      text,
    );
  return element(
    "section",
    { class: "call" },
    element("h2", { class: "section" }, say(sharingTexts.snapshotHeading)),
    state?.on
      ? message("warn", element("span", {}, say(sharingTexts.onSnapshot, { at })))
      : element("p", { class: "quiet" }, say(sharingTexts.onLive)),
    element(
      "div",
      { class: "actions" },
      state?.on ? button("live", say(sharingTexts.goLive)) : button("take", say(sharingTexts.takeSnapshot)),
      state && !state.on && button("back", say(sharingTexts.backToSnapshot, { at })),
    ),
  );
}
