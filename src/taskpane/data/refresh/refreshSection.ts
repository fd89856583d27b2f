/** Refreshing series: the plan, its progress, the report, and below them the workbook's settings of data. */
import { say } from "../../../language/language";
import type { RefreshReport } from "../../../workbook/refresh";
import type { SnapshotSwitch } from "../../../workbook/snapshotName";
import type { PaneContext } from "../../context";
import { type Child, element } from "../../dom/element";
import { keyed, paint } from "../../dom/paint";
import { refreshTexts } from "../../texts/refreshTexts";
import { changeOffer } from "../changeOffer";
import { absentState, failedState, loadingState } from "../gatewayStates";
import type { DataSection } from "../section";
import { dataSettingsState } from "./dataSettingsState";
import { type FreezeChoice, freezeView } from "./freezeView";
import type { Plan } from "./plan";
import { planView, wantedView } from "./planView";
import { progressView } from "./progressView";
import { createRefreshing, type RefreshState } from "./refreshing";
import { reportView } from "./reportView";
import { settingsView } from "./settingsView";
import { snapshotView } from "./snapshotView";

export function refreshSection(context: PaneContext): DataSection {
  const panel = element("section", { class: "place" });
  const { port } = context;
  const refreshing = createRefreshing(port, () => globalThis.marketbook?.fetched, repaint);
  const settings = dataSettingsState(context, repaint);
  const freezing: FreezeChoice = { scope: "workbook" };
  const plan = () => void refreshing.plan();
  const focus = (key: string) => keyed(panel, key)?.focus();

  async function run(made: Plan): Promise<void> {
    const ended = refreshing.run(made);
    focus("refresh-cancel");
    await ended;
    focus("report");
  }

  async function undo(report: RefreshReport): Promise<void> {
    const done = await context.act(
      () => say(refreshTexts.undoing),
      () => report.undo(),
    );
    if (!done) return;
    context.tell({ kind: "done", text: () => say(refreshTexts.undone) });
    await refreshing.plan();
  }

  const settingsSteps = {
    setAsOf: (day: number | null) => void settings.setAsOf(day),
    setAuto: (on: boolean) => void settings.setAuto(on),
    writeSources: () => void settings.writeSources(),
  };
  const switchTo = async (to: SnapshotSwitch) => {
    await settings.switchSnapshot(to);
    plan();
  };

  function report({ report, everyCell }: RefreshState & { kind: "report" }): readonly Child[] {
    return reportView(report, {
      everyCell,
      showEveryCell: refreshing.showEveryCell,
      undo: () => void undo(report),
      again: plan,
      goTo: (address) =>
        void context.act(
          () => say(refreshTexts.goTo, { address }),
          () => port.goTo(address),
        ),
      offer: (id, differs) =>
        changeOffer(context, id, differs, (accepted) => {
          refreshing.accept(report, accepted);
          focus("report");
        }),
      titleOf: (id) => globalThis.marketbook?.fetched?.find({ id })?.series?.title ?? id,
    });
  }

  function failure(thrown: unknown): HTMLElement {
    const isGateway = (thrown as { failure?: { kind?: string } })?.failure?.kind === "gateway";
    return isGateway ? absentState(plan) : failedState(thrown, plan);
  }

  function present(): readonly Child[] {
    const { state, wanted, providers } = refreshing;
    if (state.kind === "running") return [progressView(state)];
    if (state.kind === "report") return report(state);
    const choices = wantedView(wanted, providers, plan);
    if (state.kind === "planning") return [choices, ...loadingState().slice(0, 1)];
    if (state.kind === "failed") return [choices, failure(state.thrown)];
    const find = () => context.go({ place: "data", section: "series" });
    return [choices, planView(state.plan, () => void run(state.plan), find)];
  }

  function repaint(): void {
    const { kind } = refreshing.state;
    const heading = kind === "report" ? undefined : element("h2", { class: "title" }, say(refreshTexts.heading));
    const isSnapshot = settings.present?.snapshot?.on === true;
    const switches = settings.present && kind !== "running" && snapshotView(settings.present.snapshot, switchTo);
    const below = settings.present && kind !== "running" && settingsView(settings.present, settingsSteps);
    paint(
      panel,
      heading,
      isSnapshot && switches,
      ...(isSnapshot ? [] : present()),
      !isSnapshot && switches,
      below,
      kind !== "running" && freezeView(context, freezing),
    );
  }

  return {
    panel,
    enter: () => {
      void settings.read();
      const { kind } = refreshing.state;
      // What a refresh has changed stays until the user wants the next one.
      if (kind !== "running" && kind !== "report") plan();
    },
    back: refreshing.back,
    repaint,
  };
}
