import { serialToIso } from "../../../cells/serialDates";
import { say } from "../../../language/language";
import type { DataSettings } from "../../../workbook/dataSettings";
import { joined, type RefreshReport, refreshSeries } from "../../../workbook/refresh";
import type { PaneContext } from "../../context";
import { type Child, element } from "../../dom/element";
import { keyed, paint } from "../../dom/paint";
import { refreshTexts } from "../../texts/refreshTexts";
import { changeOffer } from "../changeOffer";
import { absentState, failedState, loadingState } from "../gatewayStates";
import type { DataSection } from "../section";
import { type Plan, planOf, type Wanted } from "./plan";
import { planView, wantedView } from "./planView";
import { progressView } from "./progressView";
import { reportView } from "./reportView";
import { settingsView } from "./settingsView";

type State =
  | { readonly kind: "planning" }
  | { readonly kind: "planned"; readonly plan: Plan }
  | { readonly kind: "failed"; readonly thrown: unknown }
  | { readonly kind: "running"; done: number; readonly total: number; readonly stop: AbortController }
  | { readonly kind: "report"; readonly report: RefreshReport };

export function refreshSection(context: PaneContext): DataSection {
  const panel = element("section", { class: "place" });
  const { port } = context;
  const wanted: Wanted = { scope: "workbook", provider: "", staleOnly: false };
  let providers: readonly string[] = [];
  let settings: DataSettings | undefined;
  let everyCell = false;
  let state: State = { kind: "planning" };
  let asked = 0;

  /** Of several plans that were asked for, the last one counts. */
  async function plan(): Promise<void> {
    const turn = ++asked;
    state = { kind: "planning" };
    repaint();
    let next: State;
    try {
      const fetched = globalThis.marketbook?.fetched;
      if (!fetched) throw new Error("The functions are not loaded.");
      const made = await planOf(port, fetched, wanted);
      if (turn === asked) providers = made.providers;
      next = { kind: "planned", plan: made };
    } catch (thrown) {
      next = { kind: "failed", thrown };
    }
    if (turn !== asked) return;
    state = next;
    repaint();
  }

  async function readSettings(): Promise<void> {
    const read = await context.act(
      () => say(refreshTexts.counting),
      () => port.dataSettings(),
    );
    if (!read) return;
    settings = read.answer;
    repaint();
  }

  async function run({ ids }: Plan): Promise<void> {
    const fetched = globalThis.marketbook?.fetched;
    if (!fetched) return;
    asked++;
    const running: State = { kind: "running", done: 0, total: ids.length, stop: new AbortController() };
    state = running;
    everyCell = false;
    repaint();
    keyed(panel, "refresh-cancel")?.focus();
    const onProgress = (done: number) => {
      running.done = done;
      if (state === running) repaint();
    };
    try {
      const report = await refreshSeries(port, fetched, ids, { onProgress, signal: running.stop.signal });
      state = { kind: "report", report };
    } catch (thrown) {
      state = { kind: "failed", thrown };
    }
    repaint();
    keyed(panel, "report")?.focus();
  }

  async function undo(report: RefreshReport): Promise<void> {
    const done = await context.act(
      () => say(refreshTexts.undoing),
      () => report.undo(),
    );
    if (!done) return;
    context.tell({ kind: "done", text: () => say(refreshTexts.undone) });
    await plan();
  }

  async function change(settled: Partial<DataSettings>, told: () => string): Promise<void> {
    const done = await context.act(
      () => say(refreshTexts.writing),
      async () => {
        await port.setDataSettings(settled);
        return port.dataSettings();
      },
    );
    if (done) {
      settings = done.answer;
      context.tell({ kind: "done", text: told });
    }
    repaint();
  }

  async function writeSources(): Promise<void> {
    const done = await context.act(
      () => say(refreshTexts.writing),
      () => port.writeSources(),
    );
    if (done) context.tell({ kind: "done", text: () => say(refreshTexts.sourcesWritten) });
  }

  const settingsSteps = {
    setAsOf: (day: number | null) =>
      void change({ asOf: day }, () =>
        day === null ? say(refreshTexts.asOfCleared) : say(refreshTexts.asOfApplied, { date: serialToIso(day) }),
      ),
    setAuto: (on: boolean) =>
      void change({ autoRefresh: on }, () => say(on ? refreshTexts.autoOn : refreshTexts.autoOff)),
    writeSources: () => void writeSources(),
  };

  function present(): readonly Child[] {
    const choices = wantedView(wanted, providers, () => void plan());
    if (state.kind === "planning") return [choices, ...loadingState().slice(0, 1)];
    if (state.kind === "failed") {
      const { thrown } = state;
      const isGateway = (thrown as { failure?: { kind?: string } })?.failure?.kind === "gateway";
      return [choices, isGateway ? absentState(() => void plan()) : failedState(thrown, () => void plan())];
    }
    if (state.kind === "running") return [progressView(state)];
    if (state.kind === "planned") {
      const made = state.plan;
      const find = () => context.go({ place: "data", section: "series" });
      return [choices, planView(made, () => void run(made), find)];
    }
    const { report } = state;
    return reportView(report, {
      everyCell,
      showEveryCell: () => {
        everyCell = true;
        repaint();
      },
      undo: () => void undo(report),
      again: () => void plan(),
      goTo: (address) =>
        void context.act(
          () => say(refreshTexts.goTo, { address }),
          () => port.goTo(address),
        ),
      offer: (id, differs) =>
        changeOffer(context, id, differs, (accepted) => {
          state = { kind: "report", report: joined(report, accepted) };
          repaint();
          keyed(panel, "report")?.focus();
        }),
      titleOf: (id) => globalThis.marketbook?.fetched?.find({ id })?.series?.title ?? id,
    });
  }

  function repaint(): void {
    const heading = state.kind === "report" ? undefined : element("h2", { class: "title" }, say(refreshTexts.heading));
    const below = settings && state.kind !== "running" && settingsView(settings, settingsSteps);
    paint(panel, heading, ...present(), below);
  }

  return {
    panel,
    enter: () => {
      void readSettings();
      // What a refresh has changed stays until the user wants the next one.
      if (state.kind !== "running" && state.kind !== "report") void plan();
    },
    back: () => {
      if (state.kind === "running") state.stop.abort();
      else if (state.kind === "report") void plan();
      else return false;
      return true;
    },
    repaint,
  };
}
