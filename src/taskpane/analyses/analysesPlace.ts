import { currentLanguage, say } from "../../language/language";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { Template } from "../../templates/template";
import { layTemplate } from "../../workbook/layTemplate";
import type { PaneContext, Place } from "../context";
import { element } from "../dom/element";
import { keyed, paint } from "../dom/paint";
import { detailHead, empty, onEnter, part } from "../dom/parts";
import { reasonOf } from "../reasonOf";
import { analysesTexts } from "../texts/analysesTexts";
import { paneTexts } from "../texts/paneTexts";
import { documentName, gallery } from "./gallery";
import { claimFacts, inputFacts, lineFacts, type Standing, seriesFacts } from "./preview";
import { standingVerdicts } from "./standingVerdicts";

export function analysesPlace(context: PaneContext, present: () => readonly OwnSeries[]): Place {
  const panel = element("section", { class: "place" });
  let open: Template | undefined;
  let running = false;
  /** How the claims of the open analysis stand in the workbook. */
  let stands: Standing["verdicts"] = new Map();
  const opened: Record<string, boolean> = { inputs: false, computes: false, claims: true };

  async function insert(template: Template): Promise<void> {
    if (running) return;
    running = true;
    repaint();
    const book = layTemplate(template, currentLanguage());
    const done = await context.act(
      () => say(analysesTexts.inserting, { title: say(template.title) }),
      () => context.port.insertBook(book),
    );
    running = false;
    repaint();
    if (!done) return;
    void readVerdicts();
    const count = book.sheets.length;
    context.tell({
      kind: "done",
      text: () => say(analysesTexts.inserted, { title: say(template.title), count }),
    });
  }

  /** Reads the verdicts of the open analysis anew and shows them where they are others. */
  async function readVerdicts(): Promise<void> {
    const asked = open;
    if (!asked || running) return;
    const read = await standingVerdicts(asked, context.port).catch((reason) => {
      context.tell({ kind: "failed", text: () => say(paneTexts.failed, { reason: reasonOf(reason) }) });
      return undefined;
    });
    if (!read || open !== asked || told(read) === told(stands)) return;
    stands = read;
    repaint();
  }

  const told = (verdicts: Standing["verdicts"]) => JSON.stringify([...verdicts.values()]);
  const goTo = (reference: string) =>
    void context.act(
      () => reference,
      () => context.port.goTo(reference),
    );

  function drawGallery(): void {
    if (context.templates.length === 0) {
      const action = {
        key: "to-functions",
        label: say(analysesTexts.toFunctions),
        run: () => context.go({ place: "functions" }),
      };
      paint(
        panel,
        empty({ icon: "chart", heading: say(analysesTexts.none), hint: say(analysesTexts.noneHint), action }),
      );
      return;
    }
    paint(
      panel,
      element(
        "div",
        {},
        element("h2", { class: "title" }, say(analysesTexts.heading)),
        element("p", { class: "lead" }, say(analysesTexts.lead)),
      ),
      gallery(context.templates, (id) => context.go({ place: "analyses", template: id })),
    );
  }

  function drawPreview(template: Template): void {
    const count = (list: readonly unknown[]) => String(list.length);
    const keep = (name: string) => (isOpen: boolean) => {
      opened[name] = isOpen;
    };
    const inputs = template.inputs.flatMap((block) => [...block.inputs, ...block.tables]);
    const lines = template.blocks.flatMap((block) => block.lines);
    paint(
      panel,
      detailHead(say(template.title), leave),
      element("p", { class: "across" }, say(template.question)),
      element("p", { class: "quiet across" }, documentName(template)),
      ...template.about.map((paragraph) => element("p", { class: "quiet across" }, say(paragraph))),
      part(
        analysesTexts.claims,
        count(template.claims),
        opened.claims === true,
        keep("claims"),
        ...claimFacts(template, { verdicts: stands, goTo }),
      ),
      part(analysesTexts.inputs, count(inputs), opened.inputs === true, keep("inputs"), ...inputFacts(template)),
      part(analysesTexts.computes, count(lines), opened.computes === true, keep("computes"), ...lineFacts(template)),
      seriesFacts(template, present(), (series) => context.go({ place: "data", series })),
      element(
        "div",
        { class: "bar" },
        element(
          "button",
          {
            type: "button",
            class: "button primary",
            "data-key": "insert",
            "aria-busy": running ? "true" : undefined,
            onclick: () => void insert(template),
          },
          say(analysesTexts.insert),
        ),
        element("p", { class: "quiet" }, say(analysesTexts.insertHint)),
      ),
    );
  }

  function repaint(): void {
    if (open) drawPreview(open);
    else drawGallery();
  }

  function leave(): void {
    back();
  }

  function back(): boolean {
    if (!open) return false;
    const from = `template-${open.id}`;
    open = undefined;
    repaint();
    keyed(panel, from)?.focus();
    return true;
  }

  panel.addEventListener(
    "keydown",
    onEnter(() => open && void insert(open)),
  );

  const stopWatching = context.port.onSelection(() => void readVerdicts());

  return {
    panel,
    show: (route) => {
      if (route.place !== "analyses") return;
      open = context.templates.find(({ id }) => id === route.template);
      stands = new Map();
      repaint();
      void readVerdicts();
      if (!open) return;
      panel.scrollTop = 0;
      keyed(panel, "detail-title")?.focus();
    },
    back,
    repaint: () => {
      repaint();
      void readVerdicts();
    },
    dispose: stopWatching,
  };
}
