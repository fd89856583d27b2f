import { currentLanguage, say, type Text } from "../../language/language";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { Template } from "../../templates/template";
import { boardTexts } from "../../workbook/board/boardTexts";
import { boardId, layBoard } from "../../workbook/board/layBoard";
import { scoreOf, shippedClaims } from "../../workbook/board/score";
import type { Shipped } from "../../workbook/board/shipped";
import type { Book } from "../../workbook/book";
import { layTemplate } from "../../workbook/layTemplate";
import type { PaneContext, Place } from "../context";
import { element } from "../dom/element";
import { keyed, paint } from "../dom/paint";
import { detailHead, empty, onEnter, part } from "../dom/parts";
import { listed } from "../listed";
import { reasonOf } from "../reasonOf";
import { analysesTexts } from "../texts/analysesTexts";
import { ownTexts } from "../texts/ownTexts";
import { paneTexts } from "../texts/paneTexts";
import { boardFacts } from "./boardView";
import { documentName, gallery } from "./gallery";
import { openClaims, openFact } from "./openClaims";
import { picture } from "./picture";
import { claimFacts, inputFacts, lineFacts, type Standing, seriesFacts } from "./preview";
import { dataLine, outcomeLine, verdictLine } from "./scoreLines";
import { standingVerdicts } from "./standingVerdicts";
import { withOwnSeries } from "./withOwnSeries";
import { yours } from "./yours";

/** A book that is to be inserted, and the user's own series that it reads. */
interface Laid {
  readonly book: Book;
  readonly read: readonly string[];
}

export function analysesPlace(context: PaneContext, present: () => readonly OwnSeries[]): Place {
  const panel = element("section", { class: "place" });
  let open: Template | typeof boardId | undefined;
  let running = false;
  let shipped: Shipped | undefined;
  let scoresAsked = false;
  let unscored = false;
  const opened: Record<string, boolean> = { inputs: false, computes: false, claims: true, open: false };
  /** How the claims of the open analysis stand in the workbook. */
  let stands: Standing["verdicts"] = new Map();

  /** When the pane opens; again when something of the place is shown and it had failed. */
  function bringScores(): void {
    if (scoresAsked) return;
    scoresAsked = true;
    context.shipped().then(
      (found) => {
        shipped = found;
        unscored = false;
        repaint();
      },
      () => {
        scoresAsked = false;
        unscored = true;
        repaint();
      },
    );
  }

  async function layBook(id: string): Promise<Laid | undefined> {
    if (id === boardId)
      return { book: layBoard(context.templates, await context.shipped(), currentLanguage()), read: [] };
    const found = context.templates.find((each) => each.id === id);
    if (!found) return undefined;
    const { template, mode, read } = withOwnSeries(found, present());
    return { book: layTemplate(template, currentLanguage(), mode), read };
  }

  const own = yours(
    context,
    (template) => {
      panel.scrollTop = 0;
      void insert(async () => ({ book: layTemplate(template, currentLanguage()), read: [] }), template.title);
    },
    () => open || repaint(),
  );

  const insertById = (id: string) => insert(() => layBook(id), titleOf(id));

  async function insert(lay: () => Promise<Laid | undefined>, title: Text): Promise<void> {
    if (running) return;
    running = true;
    repaint();
    const done = await context.act(
      () => say(analysesTexts.inserting, { title: say(title) }),
      async () => {
        const laid = await lay();
        if (laid) await context.port.insertBook(laid.book);
        return { count: laid?.book.sheets.length ?? 0, read: laid?.read ?? [] };
      },
    );
    running = false;
    repaint();
    if (!done) return;
    void readVerdicts();
    void own.lookHere();
    context.tell({
      kind: "done",
      text: () => {
        const { count, read } = done.answer;
        const inserted = say(analysesTexts.inserted, { title: say(title), count });
        if (read.length === 0) return inserted;
        return `${inserted}${currentLanguage() === "en" ? " " : ""}${say(analysesTexts.readsOwn, { names: listed(read) })}`;
      },
    });
  }

  const titleOf = (id: string): Text => context.templates.find((each) => each.id === id)?.title ?? boardTexts.title;

  /** Reads the verdicts of the open analysis anew and shows them where they are others. */
  async function readVerdicts(): Promise<void> {
    const asked = open;
    if (!asked || asked === boardId || running) return;
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
        shipped && element("p", { class: "lead" }, say(analysesTexts.scoredTo, { day: shipped.day })),
        unscored && element("p", { class: "lead" }, say(analysesTexts.notScored)),
        own.isEmpty() &&
          element(
            "button",
            { type: "button", class: "link", "data-key": "to-yours", onclick: toYours },
            say(ownTexts.toYours),
          ),
      ),
      own.isEmpty() ? undefined : own.draw(),
      gallery(context.templates, shipped, {
        open: (id) => context.go({ place: "analyses", template: id }),
        insert: (id) => void insertById(id),
        running,
      }),
      own.isEmpty() ? own.draw() : undefined,
    );
  }

  /** Below all cards while nothing of theirs is there. */
  function toYours(): void {
    const start = keyed(panel, "own-start");
    start?.scrollIntoView({ block: "center" });
    start?.focus();
  }

  function insertBar(id: string): HTMLElement {
    return element(
      "div",
      { class: "bar" },
      element(
        "button",
        {
          type: "button",
          class: "button primary",
          "data-key": "insert",
          "aria-busy": running ? "true" : undefined,
          onclick: () => void insertById(id),
        },
        say(analysesTexts.insert),
      ),
      element("p", { class: "quiet" }, say(analysesTexts.insertHint)),
    );
  }

  function drawBoard(): void {
    paint(
      panel,
      detailHead(say(boardTexts.title), leave),
      ...boardFacts(context.templates, shipped),
      insertBar(boardId),
    );
  }

  function drawPreview(template: Template): void {
    const count = (list: readonly unknown[]) => String(list.length);
    const keep = (name: string) => (isOpen: boolean) => {
      opened[name] = isOpen;
    };
    const inputs = template.inputs.flatMap((block) => [...block.inputs, ...block.tables]);
    const lines = template.blocks.flatMap((block) => block.lines);
    const book = shipped?.books[template.id];
    const score = shipped && book && scoreOf(shippedClaims([template], shipped));
    const waiting = book ? openClaims(template, book) : [];
    paint(
      panel,
      detailHead(say(template.title), leave),
      book?.picture && picture(book.picture),
      element("p", { class: "across" }, say(template.question)),
      element("p", { class: "quiet across" }, documentName(template)),
      score && element("p", { class: "across" }, verdictLine(score)),
      score && element("p", { class: "across" }, outcomeLine(score)),
      element("p", { class: "across" }, dataLine(template, book?.keys ?? [])),
      ...template.about.map((paragraph) => element("p", { class: "quiet across" }, say(paragraph))),
      part(
        analysesTexts.claims,
        count(template.claims),
        opened.claims === true,
        keep("claims"),
        ...claimFacts(template, { verdicts: stands, goTo, shipped: book }),
      ),
      waiting.length > 0 &&
        part(
          analysesTexts.staysOpen,
          count(waiting),
          opened.open === true,
          keep("open"),
          element("ul", { class: "facts" }, ...waiting.map((each) => openFact(template, each))),
        ),
      part(analysesTexts.inputs, count(inputs), opened.inputs === true, keep("inputs"), ...inputFacts(template)),
      part(analysesTexts.computes, count(lines), opened.computes === true, keep("computes"), ...lineFacts(template)),
      seriesFacts(template, present(), (series) => context.go({ place: "data", series })),
      insertBar(template.id),
    );
  }

  function repaint(): void {
    if (open === boardId) drawBoard();
    else if (open) drawPreview(open);
    else drawGallery();
  }

  function leave(): void {
    back();
  }

  function back(): boolean {
    if (!open) return false;
    const from = `template-${open === boardId ? open : open.id}`;
    open = undefined;
    repaint();
    keyed(panel, from)?.focus();
    return true;
  }

  panel.addEventListener(
    "keydown",
    onEnter(() => {
      const id = open === boardId ? open : open?.id;
      if (id) void insertById(id);
    }),
  );

  const stopSelection = context.port.onSelection(() => void readVerdicts());

  /** Another window may have saved an analysis meanwhile. */
  function cameBack(): void {
    if (document.visibilityState === "visible" && !panel.closest("[hidden]")) void own.lookAgain();
  }
  document.addEventListener("visibilitychange", cameBack);
  addEventListener("focus", cameBack);

  bringScores();
  // The gallery is what the pane opens with: nobody has to go there first.
  void own.look();

  return {
    panel,
    show: (route) => {
      if (route.place !== "analyses") return;
      bringScores();
      open = route.template === boardId ? boardId : context.templates.find(({ id }) => id === route.template);
      stands = new Map();
      repaint();
      void readVerdicts();
      if (!open) {
        void own.look();
        return;
      }
      panel.scrollTop = 0;
      keyed(panel, "detail-title")?.focus();
    },
    enter: () => {
      void own.lookHere();
      void readVerdicts();
    },
    back,
    repaint: () => {
      repaint();
      void readVerdicts();
    },
    dispose: () => {
      stopSelection();
      document.removeEventListener("visibilitychange", cameBack);
      removeEventListener("focus", cameBack);
    },
  };
}
