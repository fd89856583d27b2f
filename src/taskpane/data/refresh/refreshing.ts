/** From a plan to a report: the state of a refresh, without any drawing. */
import type { FetchedSeam } from "../../../functions/host/seam";
import { Told } from "../../../language/told";
import type { WorkbookPort } from "../../../workbook/port";
import { joined, type RefreshReport, refreshSeries } from "../../../workbook/refresh";
import { reasonTexts } from "../../texts/reasonTexts";
import { type Plan, planOf, type Wanted } from "./plan";

export type RefreshState =
  | { readonly kind: "planning" }
  | { readonly kind: "planned"; readonly plan: Plan }
  | { readonly kind: "failed"; readonly thrown: unknown }
  | { readonly kind: "running"; done: number; readonly total: number; readonly stop: AbortController }
  | { readonly kind: "report"; readonly report: RefreshReport; readonly everyCell: boolean };

type Port = Pick<WorkbookPort, "seriesInUse" | "dataCells" | "recalculateData">;

export interface Refreshing {
  readonly state: RefreshState;
  /** What the user wants refreshed; takes effect with the next plan. */
  readonly wanted: Wanted;
  /** The sources in the scope of the last plan. */
  readonly providers: readonly string[];
  plan(): Promise<void>;
  run(plan: Plan): Promise<void>;
  showEveryCell(): void;
  /** A series that the user has taken as it comes, into the report that offered it. */
  accept(report: RefreshReport, accepted: RefreshReport): void;
  /** One step back: a running refresh is stopped, a report gives way to the next plan; false when this is the plan. */
  back(): boolean;
}

/** `changed` is called after every change of the state. */
export function createRefreshing(port: Port, fetched: () => FetchedSeam | undefined, changed: () => void): Refreshing {
  const wanted: Wanted = { scope: "workbook", provider: "", staleOnly: false };
  let state: RefreshState = { kind: "planning" };
  let providers: readonly string[] = [];
  let asked = 0;

  function become(next: RefreshState): void {
    state = next;
    changed();
  }

  /** Of several plans that were asked for, the last one counts; a refresh that has begun overtakes them all. */
  async function plan(): Promise<void> {
    const turn = ++asked;
    become({ kind: "planning" });
    let next: RefreshState;
    try {
      const seam = fetched();
      if (!seam) throw new Told(reasonTexts.noFunctions);
      const made = await planOf(port, seam, wanted);
      if (turn === asked) providers = made.providers;
      next = { kind: "planned", plan: made };
    } catch (thrown) {
      next = { kind: "failed", thrown };
    }
    if (turn === asked) become(next);
  }

  async function run({ ids }: Plan): Promise<void> {
    const seam = fetched();
    if (!seam) return;
    asked++;
    const running: RefreshState = { kind: "running", done: 0, total: ids.length, stop: new AbortController() };
    become(running);
    const onProgress = (done: number) => {
      running.done = done;
      if (state === running) changed();
    };
    try {
      const report = await refreshSeries(port, seam, ids, { onProgress, signal: running.stop.signal });
      become({ kind: "report", report, everyCell: false });
    } catch (thrown) {
      become({ kind: "failed", thrown });
    }
  }

  return {
    get state() {
      return state;
    },
    get providers() {
      return providers;
    },
    wanted,
    plan,
    run,
    showEveryCell: () => {
      if (state.kind === "report") become({ ...state, everyCell: true });
    },
    accept: (report, accepted) =>
      become({
        kind: "report",
        report: joined(report, accepted),
        everyCell: state.kind === "report" && state.everyCell,
      }),
    back: () => {
      if (state.kind === "running") state.stop.abort();
      else if (state.kind === "report") void plan();
      else return false;
      return true;
    },
  };
}
