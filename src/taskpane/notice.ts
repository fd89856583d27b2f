/** The one place where the pane says what happened and asks before it overwrites: a bar at its foot that covers nothing. */
import { say } from "../language/language";
import type { Notice } from "./context";
import { element } from "./dom/element";
import { icon } from "./dom/icons";
import { paneTexts } from "./texts/paneTexts";

const icons = { done: "check", failed: "failed", ask: "alert", working: "info" } as const;

export interface NoticeBar {
  readonly element: HTMLElement;
  tell(notice: Notice): void;
  hush(): void;
  /** Takes away the failure of what has now been done. */
  succeeded(tried: string): void;
  /** Takes back a question that waits for an answer; false when there is none. */
  cancel(): boolean;
  /** Takes away what is merely reported, when the user turns to something else. */
  settle(): void;
  repaint(): void;
}

export function noticeBar(): NoticeBar {
  const polite = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  const urgent = element("div", { class: "unseen", role: "alert" });
  const visible = element("div", {});
  const bar = element("div", { class: "foot" }, polite, urgent, visible);
  let shown: Notice | undefined;
  let before: HTMLElement | undefined;

  function focusBefore(): void {
    before?.focus({ preventScroll: true });
    before = undefined;
  }

  function repaint(): void {
    if (!shown) {
      visible.replaceChildren();
      return;
    }
    const { kind, text, actions = [] } = shown;
    const buttons = actions.map(({ label, run }, index) =>
      element(
        "button",
        {
          type: "button",
          class: `button small ${kind === "ask" && actions.length > 1 && index === 0 ? "primary" : ""}`,
          onclick: () => {
            hush();
            focusBefore();
            run();
          },
        },
        label(),
      ),
    );
    const closeButton = element(
      "button",
      {
        type: "button",
        class: "button subtle small icon-only close",
        "aria-label": say(paneTexts.close),
        onclick: close,
      },
      icon("clear"),
    );
    visible.replaceChildren(
      element(
        "div",
        {
          class: `message ${kind}`,
          role: kind === "ask" ? "alertdialog" : undefined,
          "aria-label": kind === "ask" && text(),
        },
        icon(icons[kind]),
        element(
          "div",
          { class: "body" },
          element("span", {}, text()),
          kind === "working" && element("div", { class: "progress" }, element("span")),
          buttons.length > 0 && element("div", { class: "actions" }, ...buttons),
        ),
        kind !== "working" && kind !== "ask" && closeButton,
      ),
    );
    if (kind === "ask") buttons[0]?.focus();
  }

  function tell(notice: Notice): void {
    const root = bar.getRootNode();
    shown?.closed?.();
    if (notice.kind === "ask" && root instanceof ShadowRoot && root.activeElement instanceof HTMLElement)
      before = root.activeElement;
    shown = notice;
    polite.textContent = notice.kind === "failed" ? "" : notice.text();
    urgent.textContent = notice.kind === "failed" ? notice.text() : "";
    repaint();
  }

  function hush(): void {
    const closed = shown?.closed;
    shown = undefined;
    closed?.();
    polite.textContent = "";
    urgent.textContent = "";
    repaint();
  }

  function cancel(): boolean {
    if (shown?.kind !== "ask") return false;
    close();
    return true;
  }

  function close(): void {
    hush();
    focusBefore();
  }

  function succeeded(tried: string): void {
    if (shown?.kind === "failed" && shown.tried === tried) hush();
  }

  function settle(): void {
    if (shown?.kind === "done" || shown?.kind === "failed") hush();
  }

  return { element: bar, tell, hush, succeeded, cancel, settle, repaint };
}
