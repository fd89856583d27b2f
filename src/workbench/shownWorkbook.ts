/** The workbook that the page shows: its model, the grid that draws it, its data, and the pane beside it. */
import type { Library, Model } from "../engine/library/library";
import type { Wording } from "../engine/library/wording";
import { calculating } from "../engine/recalculation/calculating";
import type { Pane } from "../taskpane/pane";
import { gridPort } from "../workbook/grid/gridPort";
import type { WorkbookPort } from "../workbook/port";
import { showCalculation } from "./calculating/bar";
import { type DataOfWorkbook, openData } from "./dataOfWorkbook";
import { type FollowingPort, followingPort } from "./followingPort";
import { forgetFormulaMessages } from "./freezing/dataMenu";
import { followNotes } from "./notes/noteCard";
import { seriesStorage } from "./seriesStorage";
import type { Theme } from "./settings";
import { type GridView, showGrid } from "./showGrid";
import { followSnapshotBar } from "./snapshot/snapshotBar";
import { speakSelection } from "./spokenCell";

export interface ShownWorkbook {
  /** undefined before the first workbook is shown. */
  readonly grid: GridView | undefined;
  /** undefined until its script is here, some frames after the first workbook is shown. */
  readonly pane: Pane | undefined;
  /** Shows another workbook; the pane follows it. */
  show(model: Model): Promise<void>;
  /** Draws the grid anew around the same model. */
  redraw(): Promise<void>;
  /** Calculates everything anew. */
  calculate(): void;
  /** Stops the calculation that is under way; undefined when none is. */
  readonly stopCalculation: (() => void) | undefined;
}

export interface ShownPlaces {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly spoken: HTMLElement;
  readonly messages: HTMLElement;
}

/** When the page is about to be drawn; not before it is seen. */
const nextDrawing = () => new Promise<number>(requestAnimationFrame);

/** `look` says in which words and colours things are drawn at the moment. */
export function shownWorkbook(
  library: Library,
  places: ShownPlaces,
  look: () => { readonly wording: Wording; readonly theme: Theme },
): ShownWorkbook {
  let model: Model | undefined;
  let grid: GridView | undefined;
  let data: DataOfWorkbook | undefined;
  let following: FollowingPort | undefined;
  let pane: Pane | undefined;
  let hideCalculation: () => void = () => {};
  let hideSnapshot: () => void = () => {};
  let hideNotes: () => void = () => {};

  async function redraw(): Promise<void> {
    if (!model) return;
    grid?.close();
    const { wording, theme } = look();
    grid = await showGrid(places.grid, library, model, wording, theme);
  }

  /** A script of its own, and after the first cells have been shown: they need not wait for it. */
  async function openPane(port: WorkbookPort): Promise<void> {
    await nextDrawing();
    await nextDrawing();
    const { mountPane } = await import(/* webpackChunkName: "pane" */ "../taskpane/pane");
    pane = mountPane(places.pane, port, { theme: look().theme });
  }

  return {
    get grid() {
      return grid;
    },
    get pane() {
      return pane;
    },
    async show(next) {
      const before = model;
      model = next;
      hideCalculation();
      data?.stop();
      const port = gridPort(next, seriesStorage);
      hideSnapshot();
      if (before && before !== next) forgetFormulaMessages();
      data = openData(next, port);
      hideNotes();
      hideNotes = followNotes(next);
      hideSnapshot = followSnapshotBar(next, port, seriesStorage);
      await redraw();
      // What is no longer shown need not be calculated.
      if (before && before !== next) calculating(before).stop();
      hideCalculation = showCalculation(next, places.messages);
      data.start();
      if (following) {
        following.follow(port);
        return;
      }
      following = followingPort(port);
      speakSelection(following.port, places.spoken);
      void openPane(following.port);
    },
    redraw,
    calculate: () => model?.dispatch("EVALUATE_CELLS"),
    get stopCalculation() {
      const calculation = model && calculating(model);
      return calculation?.isUnderWay ? calculation.stop : undefined;
    },
  };
}
