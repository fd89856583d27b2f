/** What publishers were asked, newest first. */
import { say } from "../../../language/language";
import { DeskFailure, type SourceDesk } from "../../../series/asking/sourceDesk";
import type { LogEntry } from "../../../series/delivery";
import type { PaneContext } from "../../context";
import { element } from "../../dom/element";
import { field, select } from "../../dom/field";
import { keyed, paint } from "../../dom/paint";
import { empty } from "../../dom/parts";
import { showMoment } from "../../moments";
import { showNumber } from "../../numbers";
import { logTexts } from "../../texts/logTexts";
import { sectionTexts } from "../../texts/sectionTexts";
import { absentState, failedState, loadingState } from "../gatewayStates";
import type { DataSection } from "../section";

const atOnce = 100;

/** Columns in a fixed order, so that a spreadsheet takes it as a table. */
function logText(entries: readonly LogEntry[]): string {
  const plain = (text: string) => text.replace(/\s+/g, " ");
  const head = ["at", "source", "series", "status", "ms", "bytes", "url", "failure"];
  const lines = entries.map(({ at, provider, series, status, milliseconds, bytes, url, failure }) =>
    [at, provider, series, status, milliseconds, bytes, url, failure ? say(failure) : ""].map(String).map(plain),
  );
  return [head, ...lines].map((cells) => cells.join("\t")).join("\n");
}

function entryView({ at, provider, series, status, milliseconds, bytes, url, failure }: LogEntry): HTMLElement {
  const isFailed = failure !== undefined || status < 200 || status >= 400;
  return element(
    "li",
    { class: "entry" },
    element(
      "div",
      { class: "series-head" },
      element("span", { class: "name" }, `${provider} · ${series}`),
      element(
        "span",
        { class: `badge ${isFailed ? "open" : ""}` },
        status === 0 ? say(logTexts.noAnswer) : `${status}`,
      ),
    ),
    element(
      "p",
      { class: "quiet" },
      `${showMoment(at, "second")} · ${say(logTexts.measures, { ms: showNumber(milliseconds), bytes: showNumber(bytes, 12) })}`,
    ),
    element("p", { class: "quiet mono url" }, url),
    failure && element("p", { class: "fault" }, say(failure)),
  );
}

export function logSection(context: PaneContext, desk: SourceDesk): DataSection {
  const panel = element("section", { class: "place" });
  let entries: readonly LogEntry[] | undefined;
  let thrown: unknown;
  let provider = "";
  let shown = atOnce;
  let asText = false;

  async function load(): Promise<void> {
    thrown = undefined;
    try {
      entries = await desk.log();
    } catch (reason) {
      thrown = reason;
    }
    repaint();
  }

  const chosen = () => (entries ?? []).filter((entry) => provider === "" || entry.provider === provider);

  async function copy(): Promise<void> {
    const lines = chosen();
    try {
      await navigator.clipboard.writeText(logText(lines));
      context.tell({ kind: "done", text: () => say(logTexts.copied, { count: lines.length }) });
    } catch {
      // Some hosts refuse the clipboard to a page in a frame: the text is then shown, to be copied by hand.
      asText = true;
      repaint();
      (keyed(panel, "log-text") as HTMLTextAreaElement | undefined)?.select();
      context.tell({ kind: "failed", text: () => say(logTexts.copyRefused) });
    }
  }

  function button(key: string, text: string, run: () => void): HTMLElement {
    return element("button", { type: "button", class: "button", "data-key": key, onclick: run }, text);
  }

  function listed(all: readonly LogEntry[]): HTMLElement[] {
    const providers = [...new Set(all.map((entry) => entry.provider))].sort();
    const filter = select(
      [
        { value: "", text: say(logTexts.all, { count: all.length }) },
        ...providers.map((value) => ({ value, text: value })),
      ],
      provider,
      (value) => {
        provider = value;
        shown = atOnce;
        repaint();
      },
    );
    filter.dataset.key = "log-source";
    const lines = chosen();
    const text = element("textarea", { class: "input", readonly: true, wrap: "off", "data-key": "log-text" });
    text.value = asText ? logText(lines) : "";
    return [
      field({ label: say(logTexts.source), control: filter }),
      element(
        "div",
        { class: "actions" },
        button("log-reload", say(logTexts.reload), () => void load()),
        button("log-copy", say(logTexts.copy), () => void copy()),
      ),
      ...(asText ? [field({ label: say(logTexts.asText), control: text })] : []),
      element("ul", { class: "entries" }, ...lines.slice(0, shown).map(entryView)),
      ...(lines.length > shown
        ? [
            button("log-more", say(sectionTexts.more, { count: Math.min(atOnce, lines.length - shown) }), () => {
              shown += atOnce;
              repaint();
            }),
          ]
        : []),
    ];
  }

  function content(): HTMLElement[] {
    if (thrown !== undefined) {
      const isAbsent = thrown instanceof DeskFailure && thrown.absent;
      return [isAbsent ? absentState(() => void load()) : failedState(thrown, () => void load())];
    }
    if (!entries) return loadingState();
    if (entries.length > 0) return listed(entries);
    const reload = { key: "log-reload", label: say(logTexts.reload), run: () => void load() };
    return [empty({ icon: "file", heading: say(logTexts.none), hint: say(logTexts.noneHint), action: reload })];
  }

  function repaint(): void {
    paint(
      panel,
      element(
        "div",
        {},
        element("h2", { class: "title" }, say(logTexts.heading)),
        element("p", { class: "lead" }, say(logTexts.lead)),
      ),
      ...content(),
    );
  }

  return { panel, enter: () => void load(), back: () => false, repaint };
}
