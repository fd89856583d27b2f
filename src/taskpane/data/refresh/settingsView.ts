/** What the workbook itself says about its data: the day on which it stands, whether it refreshes by itself, its sheet of sources. */

import { today } from "../../../cells/calendar";
import { isoToSerial, serialToIso } from "../../../cells/serialDates";
import { say } from "../../../language/language";
import type { DataSettings } from "../../../workbook/dataSettings";
import { element } from "../../dom/element";
import { field, setFault } from "../../dom/field";
import { message } from "../../dom/parts";
import { refreshTexts } from "../../texts/refreshTexts";

export interface SettingsSteps {
  setAsOf(day: number | null): void;
  setAuto(on: boolean): void;
  writeSources(): void;
}

function asOfForm(asOf: number | null, setAsOf: (day: number | null) => void): HTMLElement {
  const input = element("input", { class: "input", type: "date", max: serialToIso(today()), "data-key": "as-of" });
  input.value = asOf === null ? "" : serialToIso(asOf);
  return element(
    "form",
    {
      class: "form",
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        const day = isoToSerial(input.value);
        const isSound = day !== undefined && day <= today();
        setFault(input, isSound ? undefined : say(refreshTexts.asOfFault));
        if (isSound) setAsOf(day);
        else input.focus();
      },
    },
    field({ label: say(refreshTexts.asOf), control: input, hint: say(refreshTexts.asOfHint) }),
    element(
      "div",
      { class: "actions" },
      element("button", { type: "submit", class: "button", "data-key": "as-of-apply" }, say(refreshTexts.apply)),
      asOf !== null &&
        element(
          "button",
          { type: "button", class: "button", "data-key": "as-of-clear", onclick: () => setAsOf(null) },
          say(refreshTexts.clear),
        ),
    ),
  );
}

export function settingsView({ asOf, autoRefresh }: DataSettings, steps: SettingsSteps): HTMLElement {
  const auto = element("input", {
    type: "checkbox",
    checked: autoRefresh,
    "data-key": "auto-refresh",
    onchange: () => steps.setAuto(auto.checked),
  });
  return element(
    "section",
    { class: "call" },
    element("h2", { class: "section" }, say(refreshTexts.settings)),
    asOf !== null && message("warn", element("span", {}, say(refreshTexts.asOfSet, { date: serialToIso(asOf) }))),
    asOfForm(asOf, steps.setAsOf),
    element("label", { class: "check" }, auto, say(refreshTexts.auto)),
    element("p", { class: "quiet" }, say(refreshTexts.autoHint)),
    element(
      "div",
      { class: "actions" },
      element(
        "button",
        { type: "button", class: "button", "data-key": "write-sources", onclick: steps.writeSources },
        say(refreshTexts.sourcesSheet),
      ),
    ),
    element("p", { class: "quiet" }, say(refreshTexts.sourcesHint)),
  );
}
