/** Puts the spreadsheet component into the page; once more after a change of theme or language, around the same model. */
import type { Library, Model } from "../workbook/grid/library";
import type { Wording } from "../workbook/grid/wording";
import { askConfirmation, notifyUser, raiseError } from "./dialogs";
import type { Theme } from "./settings";

/** owl is a script of its own; this is all of it that the page touches. */
interface Owl {
  readonly App: new (
    component: unknown,
    config: { readonly props: object; readonly getTemplate: (name: string) => unknown },
  ) => { mount(target: HTMLElement): Promise<unknown>; destroy(): void };
}

export type GridView = { close(): void };

export async function showGrid(
  target: HTMLElement,
  library: Library,
  model: Model,
  { templates }: Wording,
  theme: Theme,
): Promise<GridView> {
  const { App } = (globalThis as unknown as { owl: Owl }).owl;
  const app = new App(library.Spreadsheet, {
    props: { model, colorScheme: theme, notifyUser, raiseError, askConfirmation },
    // Compiled while building: owl would compile them here with what the page's policy forbids.
    getTemplate: (name) => templates[name],
  });
  target.replaceChildren();
  await app.mount(target);
  return { close: () => app.destroy() };
}
