/** Puts the spreadsheet component into the page; once more after a change of theme or language, around the same model. */
import type { Library, Model } from "../engine/library/library";
import type { Wording } from "../engine/library/wording";
import { offeredLocales } from "../engine/locales/knownLocales";
import { askConfirmation, notifyUser, raiseError } from "./dialogs";
import { localeOfPage } from "./regional";
import type { Theme } from "./settings";

/** owl is a script of its own; this is all of it that the page touches. */
interface Owl {
  readonly App: new (
    component: unknown,
    config: { readonly props: object; readonly getTemplate: (name: string) => unknown },
  ) => {
    readonly scheduler: { flush(): void; processTasks(): void };
    mount(target: HTMLElement): Promise<Spreadsheet>;
    destroy(): void;
  };
}

/** What other parts of the page ask of the component's own innards. */
interface Spreadsheet {
  readonly env: GridEnvironment;
  readonly composerFocusStore: { readonly activeComposer: { readonly editionMode: string; stopEdition(): void } };
  focusGrid(): void;
}

/** The environment in which the component runs its menus' actions. */
export interface GridEnvironment {
  readonly model: Model;
  openSidePanel(name: string, props?: object): void;
  startCellEdition(content?: string): void;
  getStore<Store>(kind: new (...parts: never[]) => Store): Store;
}

export interface GridView {
  readonly environment: GridEnvironment;
  /** A cell is being typed into. */
  isEditing(): boolean;
  /** Draws what has changed at once, not with the next frame. */
  drawNow(): void;
  /** Takes what is being typed into every selected cell, as Excel does on Ctrl+Enter. */
  fillSelection(): void;
  /** Enters a text into the active cell as if it were typed. */
  enter(text: string): void;
  focus(): void;
  close(): void;
}

export async function showGrid(
  target: HTMLElement,
  library: Library,
  model: Model,
  { templates }: Wording,
  theme: Theme,
): Promise<GridView> {
  // What the regional settings offer.
  Object.assign(model.config.external, { loadLocales: async () => [localeOfPage(library), ...offeredLocales()] });
  const { App } = (globalThis as unknown as { owl: Owl }).owl;
  const app = new App(library.Spreadsheet, {
    props: { model, colorScheme: theme, notifyUser, raiseError, askConfirmation },
    // Compiled while building: owl would compile them here with what the page's policy forbids.
    getTemplate: (name) => templates[name],
  });
  target.replaceChildren();
  const spreadsheet = await app.mount(target);
  const { env, composerFocusStore } = spreadsheet;
  return {
    environment: env,
    isEditing: () => composerFocusStore.activeComposer.editionMode !== "inactive",
    drawNow() {
      app.scheduler.flush();
      app.scheduler.processTasks();
    },
    fillSelection() {
      composerFocusStore.activeComposer.stopEdition();
      const { getters } = model;
      const { left, top, right, bottom } = getters.getSelectedZone();
      const { col, row } = getters.getActivePosition();
      const isFirst = col === left && row === top;
      if (isFirst && (right > left || bottom > top)) model.dispatch("COPY_PASTE_CELLS_ON_ZONE");
    },
    enter(text) {
      env.startCellEdition(text);
      composerFocusStore.activeComposer.stopEdition();
    },
    focus: () => spreadsheet.focusGrid(),
    close: () => app.destroy(),
  };
}
