import { say } from "../../../language/language";
import type { SourceTest } from "../../../series/delivery";
import type { PaneContext } from "../../context";
import { element } from "../../dom/element";
import { keyed, paint } from "../../dom/paint";
import { sourcesTexts } from "../../texts/sourcesTexts";
import { absentState, failedState, loadingState } from "../gatewayStates";
import type { DataSection } from "../section";
import { sourceDetailView } from "./sourceDetail";
import { sourceListView } from "./sourceList";
import type { SourceShelf } from "./sourceShelf";

export interface SourcesSection extends DataSection {
  open(id: string): void;
}

export function sourcesSection(context: PaneContext, shelf: SourceShelf): SourcesSection {
  const panel = element("section", { class: "place" });
  const tests = new Map<string, SourceTest>();
  let query = "";
  let opened: string | undefined;
  let testing: string | undefined;

  function open(id: string): void {
    opened = id.toUpperCase();
    shelf.wake();
    repaint();
    panel.scrollTop = 0;
    keyed(panel, "detail-title")?.focus({ preventScroll: true });
  }

  async function save(key: string): Promise<void> {
    const source = opened && shelf.find(opened);
    if (!source) return;
    const done = await context.act(
      () => say(sourcesTexts.saving),
      () => shelf.desk.setKey(source.id, key),
    );
    if (!done) return;
    forgetTyped();
    tests.delete(source.id);
    shelf.put(done.answer);
    context.tell({ kind: "done", text: () => say(sourcesTexts.saved, { name: source.name }) });
    keyed(panel, "test-source")?.focus();
  }

  async function remove(): Promise<void> {
    const source = opened && shelf.find(opened);
    if (!source) return;
    const done = await context.act(
      () => say(sourcesTexts.removing),
      () => shelf.desk.removeKey(source.id),
    );
    if (!done) return;
    tests.delete(source.id);
    shelf.put(done.answer);
    context.tell({ kind: "done", text: () => say(sourcesTexts.removed, { name: source.name }) });
    keyed(panel, "source-key")?.focus();
  }

  async function turn(on: boolean): Promise<void> {
    const source = opened && shelf.find(opened);
    if (!source) return;
    const done = await context.act(
      () => say(sourcesTexts.switching),
      () => shelf.desk.setOn(source.id, on),
    );
    if (!done) {
      repaint();
      return;
    }
    shelf.put(done.answer);
    const told = on ? sourcesTexts.turnedOn : sourcesTexts.turnedOff;
    context.tell({ kind: "done", text: () => say(told, { name: source.name }) });
  }

  async function test(): Promise<void> {
    const source = opened && shelf.find(opened);
    if (!source || testing) return;
    testing = source.id;
    tests.delete(source.id);
    repaint();
    const done = await context.act(
      () => say(sourcesTexts.testing, { name: source.name }),
      () => shelf.desk.test(source.id),
    );
    testing = undefined;
    if (done) tests.set(source.id, done.answer);
    // The trial counts against the quota, and is the last success or failure now.
    await shelf.load();
    repaint();
  }

  /** What is typed as a key is held by its element alone, and lasts no longer than this source is open. */
  function typedKey(): string {
    return (keyed(panel, "source-key") as HTMLInputElement | undefined)?.value ?? "";
  }

  function forgetTyped(): void {
    const input = keyed(panel, "source-key") as HTMLInputElement | undefined;
    if (input) input.value = "";
  }

  let drawn: string | undefined;
  function repaint(): void {
    if (shelf.state() === "absent") paint(panel, absentState(load));
    else if (shelf.state() === "failed") paint(panel, failedState(shelf.reason(), load));
    else if (shelf.state() !== "ready") paint(panel, ...loadingState());
    else drawReady();
  }

  function drawReady(): void {
    const source = opened && shelf.find(opened);
    const typed = drawn === opened ? typedKey() : "";
    drawn = source ? opened : undefined;
    if (!source) {
      const search = (text: string) => {
        query = text;
        repaint();
      };
      paint(panel, ...sourceListView(shelf.all(), { query, search, open }));
      return;
    }
    const steps = {
      save: (key: string) => void save(key),
      remove: () => void remove(),
      turn: (on: boolean) => void turn(on),
      test: () => void test(),
      back: () => void back(),
      preview: (id: string) => context.go({ place: "data", find: id }),
    };
    const state = { source, typedKey: typed, tested: tests.get(source.id), testing: testing === source.id };
    paint(panel, ...sourceDetailView(state, steps));
  }

  const load = () => void shelf.load();

  function back(): boolean {
    if (!opened) return false;
    const from = `source-${opened}`;
    forgetTyped();
    opened = undefined;
    repaint();
    keyed(panel, from)?.focus();
    return true;
  }

  return {
    panel,
    enter: () => {
      if (shelf.state() === "ready") void shelf.load();
      else shelf.wake();
    },
    open,
    back,
    repaint,
  };
}
