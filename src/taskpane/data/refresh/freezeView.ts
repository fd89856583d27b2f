/** Freezing, thawing and repairing the workbook's formulas. */
import { say } from "../../../language/language";
import { sayOutcome } from "../../../workbook/freezeReport";
import type { DataScope } from "../../../workbook/port";
import { sayRepair } from "../../../workbook/repairReport";
import type { PaneContext } from "../../context";
import { element } from "../../dom/element";
import { field, select } from "../../dom/field";
import { refreshTexts } from "../../texts/refreshTexts";
import { sharingTexts } from "../../texts/sharingTexts";

const scopes: readonly DataScope[] = ["selection", "sheet", "workbook"];

export interface FreezeChoice {
  scope: DataScope;
}

export function freezeView({ port, act, tell }: PaneContext, choice: FreezeChoice): HTMLElement {
  const scope = select(
    scopes.map((value) => ({ value, text: say(refreshTexts[value]) })),
    choice.scope,
    (value) => {
      choice.scope = value as DataScope;
    },
  );
  scope.dataset.key = "freeze-scope";

  async function run(done: "frozen" | "thawed"): Promise<void> {
    const doing = () => say(done === "frozen" ? sharingTexts.freezing : sharingTexts.thawing);
    const outcome = await act(doing, () => (done === "frozen" ? port.freeze(choice.scope) : port.thaw(choice.scope)));
    if (outcome) tell({ kind: "done", text: () => sayOutcome(done, outcome.answer) });
  }

  async function repair(): Promise<void> {
    const outcome = await act(
      () => say(sharingTexts.repairing),
      () => port.repair(),
    );
    if (outcome) tell({ kind: "done", text: () => sayRepair(outcome.answer) });
  }

  const button = (key: string, text: string, onclick: () => void) =>
    element("button", { type: "button", class: "button", "data-key": key, onclick }, text);
  return element(
    "section",
    { class: "call" },
    element("h2", { class: "section" }, say(sharingTexts.heading)),
    element(
      "div",
      { class: "form" },
      field({ label: say(sharingTexts.scope), control: scope }),
      element(
        "div",
        { class: "actions" },
        button("freeze", say(sharingTexts.freeze), () => void run("frozen")),
        button("thaw", say(sharingTexts.thaw), () => void run("thawed")),
      ),
    ),
    element("p", { class: "quiet" }, say(sharingTexts.freezeHint)),
    element(
      "div",
      { class: "actions" },
      button("repair", say(sharingTexts.repair), () => void repair()),
    ),
    element("p", { class: "quiet" }, say(sharingTexts.repairHint)),
  );
}
