/** The part of the gallery that is the user's own: a blank one, those in the workbook, those that are kept, and files. */
import { blank } from "../../generated/blank";
import type { OwnAnalysis } from "../../kept/ownAnalysis";
import { currentLanguage, languageTags, say, type Text } from "../../language/language";
import type { Template } from "../../templates/template";
import type { PaneContext } from "../context";
import { element } from "../dom/element";
import { message } from "../dom/parts";
import { ownTexts } from "../texts/ownTexts";

/** More are told than fit, and nobody mends more at a time. */
const mostFaults = 12;

interface Refusal {
  readonly heading: Text;
  readonly title: string;
  readonly faults: readonly Text[];
}

export interface Yours {
  draw(): HTMLElement;
  /** Whether anything of theirs is there: then it stands first. */
  isEmpty(): boolean;
  /** Looks again what is in the workbook and what is kept. */
  look(): Promise<void>;
  /** What is in the workbook alone: nobody else is asked. */
  lookHere(): Promise<void>;
  /** Back in this window: another one may have saved. Says nothing where it cannot be found out just now. */
  lookAgain(): Promise<void>;
}

interface Found {
  readonly here: readonly string[];
  readonly kept: readonly OwnAnalysis[];
}

export function yours(context: PaneContext, insert: (template: Template) => void, repaint: () => void): Yours {
  let here: readonly string[] = [];
  let kept: readonly OwnAnalysis[] = [];
  let refusal: Refusal | undefined;

  /** Several who look at once are answered by one look. */
  let looking: Promise<Found> | undefined;

  function find(): Promise<Found> {
    looking ??= Promise.all([context.port.ownBookTitles(), context.port.loadAnalyses()])
      .then(([titles, analyses]) => ({ here: titles, kept: analyses }))
      .finally(() => {
        looking = undefined;
      });
    return looking;
  }

  function show(found: Found): void {
    if (JSON.stringify(found) === JSON.stringify({ here, kept })) return;
    ({ here, kept } = found);
    repaint();
  }

  async function look(): Promise<void> {
    const found = await context.act(() => say(ownTexts.loading), find);
    if (found) show(found.answer);
  }

  async function lookHere(): Promise<void> {
    const found = await context.act(
      () => say(ownTexts.loading),
      () => context.port.ownBookTitles(),
    );
    if (found) show({ here: found.answer, kept });
  }

  async function lookAgain(): Promise<void> {
    const found = await find().catch((reason) => {
      console.warn("Marketbook: the user's analyses could not be looked up again:", reason);
      return undefined;
    });
    if (found) show(found);
  }

  async function keep(title: string, text: string, told: Text): Promise<void> {
    refusal = undefined;
    const done = await context.act(
      () => say(ownTexts.saving),
      () => context.port.saveAnalysis({ title, text, saved: Date.now() }),
    );
    if (!done) return;
    kept = done.answer;
    repaint();
    await lookHere();
    context.tell({ kind: "done", text: () => say(told, { title }) });
  }

  async function save(index: number): Promise<void> {
    const read = await context.act(
      () => say(ownTexts.saving),
      async () => {
        const { analysesOf } = await import("../../authoring/saveAnalysis");
        return analysesOf(await context.port.asWorkbook());
      },
    );
    if (!read) return;
    // The title may have been changed since the list was drawn: the only one is meant all the same.
    const [only, ...others] = read.answer;
    const saved = read.answer.find(({ title }) => title === here[index]) ?? (others.length === 0 ? only : undefined);
    // Another workbook was opened.
    if (!saved) return look();
    const { title, text, faults } = saved;
    if (text !== undefined) return keep(title, text, ownTexts.saved);
    refusal = { heading: ownTexts.unreadable, title, faults };
    repaint();
  }

  async function templateOf({ title, text }: OwnAnalysis): Promise<Template | undefined> {
    const { readOwnBook } = await import("../../authoring/ownBook");
    const { template, faults } = readOwnBook(blank.id, text);
    if (!template) {
      refusal = { heading: ownTexts.refused, title, faults };
      repaint();
    }
    return template;
  }

  async function insertKept(analysis: OwnAnalysis): Promise<void> {
    const read = await context.act(
      () => say(ownTexts.saving),
      () => templateOf(analysis),
    );
    if (read?.answer) insert(read.answer);
  }

  async function addFile(file: File): Promise<void> {
    const read = await context.act(
      () => say(ownTexts.loading),
      async () => {
        const { longestBook } = await import("../../authoring/ownBook");
        // What is too long is not even read into memory: a character has at least one byte.
        const text = file.size > 4 * longestBook ? " ".repeat(longestBook + 1) : await file.text();
        const template = await templateOf({ title: file.name, text, saved: 0 });
        return template && { title: say(template.title).slice(0, 300), text };
      },
    );
    if (read?.answer) await keep(read.answer.title, read.answer.text, ownTexts.added);
  }

  function download({ title, text }: OwnAnalysis): void {
    const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
    const link = element("a", { href: address, download: `${title.replace(/[\\/:*?"<>|]/g, "-")}.yaml` });
    link.click();
    // The browser reads the address after the click; a minute is ample.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  function remove({ title }: OwnAnalysis): void {
    context.tell({
      kind: "ask",
      text: () => say(ownTexts.sureToRemove, { title }),
      actions: [
        {
          label: () => say(ownTexts.remove),
          run: () =>
            void context
              .act(
                () => say(ownTexts.loading),
                () => context.port.removeAnalysis(title),
              )
              .then(async (done) => {
                if (!done) return;
                kept = done.answer;
                repaint();
                context.tell({ kind: "done", text: () => say(ownTexts.removed, { title }) });
              }),
        },
      ],
    });
  }

  const button = (key: string, text: string, label: string, run: () => void) =>
    element(
      "button",
      { type: "button", class: "button small", "data-key": key, "aria-label": label, onclick: run },
      text,
    );

  function fileField(): HTMLElement {
    const field = element("input", {
      type: "file",
      accept: ".yaml,.yml",
      hidden: true,
      "data-key": "own-file",
      onchange: () => {
        const [file] = field.files ?? [];
        if (file) void addFile(file);
        field.value = "";
      },
    });
    return element(
      "span",
      {},
      button("own-open", say(ownTexts.open), say(ownTexts.open), () => field.click()),
      field,
    );
  }

  const day = (moment: number) =>
    new Intl.DateTimeFormat(languageTags[currentLanguage()], { dateStyle: "medium" }).format(moment);

  return {
    isEmpty: () => here.length + kept.length === 0,
    look,
    lookHere,
    lookAgain,
    draw: () =>
      element(
        "section",
        { class: "across" },
        element("h3", { class: "section" }, say(ownTexts.heading)),
        element("p", { class: "quiet" }, say(ownTexts.lead)),
        element(
          "div",
          { class: "actions" },
          element(
            "button",
            { type: "button", class: "button", "data-key": "own-start", onclick: () => insert(blank) },
            say(ownTexts.start),
          ),
          fileField(),
        ),
        refusal &&
          message(
            "failed",
            element("p", {}, say(refusal.heading, { title: refusal.title, count: refusal.faults.length })),
            element("ul", {}, ...refusal.faults.slice(0, mostFaults).map((fault) => element("li", {}, say(fault)))),
          ),
        element(
          "ul",
          { class: "facts" },
          ...here.map((title, index) =>
            element(
              "li",
              { class: "fact wide" },
              element("span", {}, title),
              element(
                "span",
                { class: "under" },
                element("span", { class: "badge checked" }, say(ownTexts.here)),
                button(
                  `own-save-${index}`,
                  say(ownTexts.save),
                  say(ownTexts.saveOf, { title }),
                  () => void save(index),
                ),
              ),
            ),
          ),
          ...kept.map((analysis, index) => {
            const { title, saved } = analysis;
            return element(
              "li",
              { class: "fact wide" },
              element("span", {}, title),
              element(
                "span",
                { class: "under" },
                element("span", { class: "quiet" }, say(ownTexts.keptOn, { day: day(saved) })),
                button(
                  `own-insert-${index}`,
                  say(ownTexts.insertIt),
                  say(ownTexts.insertOf, { title }),
                  () => void insertKept(analysis),
                ),
                button(`own-download-${index}`, say(ownTexts.download), say(ownTexts.downloadOf, { title }), () =>
                  download(analysis),
                ),
                button(`own-remove-${index}`, say(ownTexts.remove), say(ownTexts.removeOf, { title }), () =>
                  remove(analysis),
                ),
              ),
            );
          }),
        ),
      ),
  };
}
