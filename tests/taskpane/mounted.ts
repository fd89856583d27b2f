/** The pane in jsdom around a fake workbook, and ways to act on it as a user does. */
import { setLanguage } from "../../src/language/language";
import { mountPane, type Pane, type PaneOptions } from "../../src/taskpane/pane";
import { functions, template } from "./entries";
import { fakeDesk } from "./fakeDesk";
import { type FakePort, fakePort } from "./fakePort";

/** Lets what the pane has begun come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

export interface Mounted {
  readonly port: FakePort;
  readonly pane: Pane;
  readonly root: ShadowRoot;
  find(selector: string): HTMLElement;
  key(key: string): HTMLElement;
  click(key: string): Promise<void>;
  type(key: string, text: string): Promise<void>;
  press(key: string, target?: Element): Promise<void>;
  tab(name: string): Promise<void>;
  /** What the user sees of the visible place and of the line at the foot. */
  place(): string;
  notice(): string;
  button(label: string): HTMLElement;
}

/** The place that is shown, or the part of it that is. */
function visible(root: ShadowRoot): Element | undefined {
  return [...root.querySelectorAll(".place")].filter((each) => !each.closest("[hidden]")).at(-1);
}

let before: Pane | undefined;

export async function mounted(port = fakePort(), options: PaneOptions = {}): Promise<Mounted> {
  setLanguage("en");
  before?.dispose();
  const pane = mountPane(document.body, port, { functions, templates: [template], desk: fakeDesk(), ...options });
  before = pane;
  const root = pane.element.shadowRoot as ShadowRoot;
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in: ${root.textContent}`);
    return found;
  };
  const key = (name: string) => find(`[data-key="${name}"]`);
  const act = async (action: () => void) => {
    action();
    await settled();
  };
  await settled();
  return {
    port,
    pane,
    root,
    find,
    key,
    click: (name) => act(() => key(name).click()),
    type: (name, text) =>
      act(() => {
        const control = key(name) as HTMLInputElement;
        control.value = text;
        control.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    press: (name, target = root.activeElement ?? find(".pane")) =>
      act(() => {
        target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
      }),
    tab: (name) => act(() => find(`#tab-${name}`).click()),
    place: () => visible(root)?.textContent ?? "",
    notice: () => root.querySelector(".foot .message")?.textContent ?? "",
    button: (label) => {
      const buttons = [...root.querySelectorAll<HTMLElement>("button")];
      const found = buttons.find((each) => each.textContent === label);
      if (!found) throw new Error(`no button ${label}`);
      return found;
    },
  };
}
